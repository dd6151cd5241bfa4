import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readConversation, type ReadTurn } from './conversation';
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
