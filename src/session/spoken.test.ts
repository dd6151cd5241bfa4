import { describe, expect, it } from 'vitest';
import { readConversation } from '@/core/reading/conversation';
import { customerFacts, hintsOf } from './spoken';

function hintsIn(text: string) {
  const reading = readConversation({ turns: [], draft: text }).draft;
  if (!reading) throw new Error('a draft was asked for');
  return hintsOf({ text, reading, omissions: [], commitments: [] }).map(
    ({ kind, words }) => `${kind}: ${words}`,
  );
}

describe('hints on a draft', () => {
  it('names a commitment that has no time', () => {
    expect(hintsIn('I will call the carrier.')).toEqual(['undated: I will call the carrier']);
  });

  it('points at the vague words instead of the whole commitment', () => {
    expect(hintsIn('I will call the carrier soon.')).toEqual(['vague_time: soon']);
  });

  it('has nothing to say to a commitment with a time that can be checked', () => {
    expect(hintsIn('I will call the carrier by 4 pm today.')).toEqual([]);
  });

  it('gives several hints in the order of the text', () => {
    expect(hintsIn('You failed to enter the code. We will try to reset it shortly.')).toEqual([
      'blame: You failed to',
      'vague_duty: We will try to',
      'vague_time: shortly',
    ]);
  });
});

it('shows the latest of what the customer expects and what the matter is', () => {
  const texts = ['I need the chairs by Friday.', 'Sorry, I need the chairs by Monday.'];
  const turns = texts.map((text, i) => ({ key: String(i), side: 'customer' as const, text }));
  const read = readConversation({ turns, draft: null }).turns;
  const known = turns.flatMap((turn, i) =>
    read.slice(i, i + 1).map((answer) => ({ turn, ...answer })),
  );
  expect(customerFacts(known).expectation).toContain('by Monday');
});
