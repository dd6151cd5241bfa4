import { expect, it } from 'vitest';
import { advancePast, noPast } from '../../src/core/reading/past';
import { readTurn } from '../../src/core/reading/read';
import { conversations, type ExampleConversation } from './conversations';

interface Seen {
  readonly text: string;
  readonly stage: string | undefined;
  readonly did: readonly string[];
}

function agentTurns({ turns }: ExampleConversation): { seen: Seen[]; expected: Seen[] } {
  let past = noPast;
  const seen: Seen[] = [];
  const expected: Seen[] = [];
  for (const [i, turn] of turns.entries()) {
    const said = typeof turn === 'string' ? turn : turn.agent;
    const side = typeof turn === 'string' ? 'customer' : 'agent';
    const reading = readTurn({ key: String(i), side, text: said }, past);
    past = advancePast(past, reading);
    if (typeof turn === 'string' || reading.side !== 'agent') continue;
    const did = [...new Set(reading.acts.map((act) => act.prompt))].sort();
    seen.push({ text: said, stage: reading.stage, did });
    expected.push({ text: said, stage: turn.stage, did: [...turn.did].sort() });
  }
  return { seen, expected };
}

it.each(conversations)('reads $name', (conversation) => {
  const { seen, expected } = agentTurns(conversation);
  expect(seen).toEqual(expected);
});
