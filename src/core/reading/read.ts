import { english } from './english/pack';
import type { LanguagePack, Past } from './language-pack';
import { createAgentReader } from './read-agent';
import type { AgentReading, CustomerReading, Reading } from './reading';
import { sentencesOf } from './sentences';
import type { Turn } from './turn';

const agentReader = createAgentReader(english);

/**
 * Returns what a turn shows, with the words that show it. Notes, system lines and turns of an
 * unknown side give `{ side: 'none' }`. Depends on nothing but its arguments.
 */
export function readTurn(turn: Turn, past: Past): Reading {
  switch (turn.side) {
    case 'agent':
      return agentReader.turn(turn.text, past);
    case 'customer':
      return readCustomer(turn.text, past, english);
    default:
      return { side: 'none' };
  }
}

/** Returns what a reply being typed would show if it were sent now. */
export function readDraft(text: string, past: Past): AgentReading {
  return agentReader.draft(text, past);
}

function readCustomer(text: string, past: Past, pack: LanguagePack): CustomerReading {
  const sentences = sentencesOf(text);
  const shown = pack.feeling(sentences);
  const expectation = pack.expectation(sentences);
  const satisfied = pack.satisfied(sentences, past);
  const matter = pack.matter(sentences, past);
  return {
    side: 'customer',
    feeling: shown?.feeling ?? 'none',
    ...(shown ? { feelingShown: { span: shown.span, rule: shown.rule } } : {}),
    ...(expectation ? { expectation } : {}),
    ...(satisfied ? { satisfied } : {}),
    ...(matter ? { matter } : {}),
  };
}
