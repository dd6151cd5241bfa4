import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readConversation, type ReadTurn } from './conversation';
import { english } from './english/pack';
import { noPast } from './past';
import { createAgentReader } from './read-agent';
import type { Turn } from './turn';

const texts = [
  'Hello, my order has not come and I need it by Friday.',
  'Hi Sam, thank you for writing. Which order number is it?',
  'It is 4711. This is really annoying.',
  'I am sorry about the trouble. I have sent a new one today, it takes two days.',
  'Great, that solves it!',
  'Is there anything else I can do for you?',
  'Yes, I also want to change my address.',
];
const aTurn = fc.record({
  side: fc.constantFrom<Turn['side']>('customer', 'agent', 'note', 'system', 'unknown'),
  text: fc.constantFrom(...texts),
});

it('reads a conversation in any pieces as it reads it whole', () => {
  fc.assert(
    fc.property(
      fc.array(aTurn, { maxLength: 12 }),
      fc.array(fc.nat(3), { maxLength: 12 }),
      fc.constantFrom(...texts),
      (said, sizes, draft) => {
        const turns = said.map((turn, index) => ({ ...turn, key: String(index) }));
        const whole = readConversation({ turns, draft });
        const pieces: Omit<ReadTurn, 'turn'>[] = [];
        for (const size of [...sizes, turns.length]) {
          const next = turns.slice(pieces.length, pieces.length + size);
          const past = pieces.at(-1)?.past;
          pieces.push(...readConversation({ past, turns: next, draft: null }).turns);
        }
        expect(pieces).toEqual(whole.turns);
        const last = readConversation({ past: pieces.at(-1)?.past, turns: [], draft });
        expect(last.draft).toEqual(whole.draft);
      },
    ),
  );
});

const sentences = [
  'Hello Sam, ',
  'thank you for writing. ',
  'I am sorry about the trouble. ',
  'Please restart it. ',
  'I will look into it by Friday. ',
  'Is it back now? ',
  'Thank you. ',
  'Which one is it?\n',
  'We can send a new one, or give the money back. ',
  'Does that work for you? ',
  '\n> you wrote this\n',
];
/** One change of a draft: something put in at a place, or taken away from there. */
const aChange = fc.record({
  at: fc.nat(400),
  removed: fc.nat(40),
  added: fc.oneof(fc.constantFrom(...sentences), fc.constantFrom('a', ' ', '.', '?', '')),
});

it('reads a draft after any changes as a reader reads it that never saw it before', () => {
  fc.assert(
    fc.property(
      fc.array(aChange, { minLength: 1, maxLength: 25 }),
      fc.constantFrom(noPast, { ...noPast, helped: true, matterStated: true }),
      (changes, past) => {
        let draft = sentences.slice(0, 4).join('');
        for (const { at, removed, added } of changes) {
          const from = Math.min(at, draft.length);
          draft = draft.slice(0, from) + added + draft.slice(from + removed);
          const fresh = createAgentReader(english).turn(draft, past);
          expect(readConversation({ past, turns: [], draft }).draft).toEqual(fresh);
        }
      },
    ),
    { numRuns: 60 },
  );
});
