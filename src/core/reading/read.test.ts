import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noPast } from './past';
import { readDraft, readTurn } from './read';
import type { Side } from './turn';

function promptsIn(text: string): string[] {
  return readDraft(text, noPast).acts.map((act) => act.prompt);
}

describe('what counts as the sender’s own words', () => {
  it.each([
    ['quoted lines', '> How can I help you?\n> Is there anything else?'],
    ['quoted history', 'On Tue, 3 May Ana Ruiz wrote:\nHow can I help you?'],
    ['a signature', '-- \nThank you for writing to the service desk'],
    ['a bare link', 'https://example.org/how-can-i-help'],
    ['code', '```\nHello, how can I help you?\n```'],
  ])('leaves out %s', (_, text) => {
    expect(readDraft(text, noPast)).toEqual({
      side: 'agent',
      stage: undefined,
      acts: [],
      commitments: [],
      hedges: [],
      wording: [],
    });
  });

  it('reads on after a quoted line', () => {
    expect(promptsIn('> It is broken\nShall I send a new one?')).toContain('get-agreement');
  });

  it('keeps offsets through typographic apostrophes, links and capitals', () => {
    const text = 'See https://example.org/x for the form. I’LL CALL YOU TOMORROW.';
    const [commitment] = readDraft(text, noPast).commitments;
    expect(text.slice(commitment?.span.start, commitment?.span.end)).toBe('I’LL CALL YOU TOMORROW');
  });
});

it.each(['note', 'system', 'unknown'] satisfies Side[])(
  'does not read a turn of side %s',
  (side) => {
    const turn = { key: '1', side, text: 'Hello, how can I help you?' };
    expect(readTurn(turn, noPast)).toEqual({ side: 'none' });
  },
);

it('reads the same text the same way as a draft and as a sent turn', () => {
  const text = 'Hello Ana, I am sorry about the delay. Which parcel is it?';
  expect(readTurn({ key: '1', side: 'agent', text }, noPast)).toEqual(readDraft(text, noPast));
});

it('gives spans inside the text, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { acts, commitments } = readDraft(text, noPast);
      for (const { span } of [...acts, ...commitments]) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
