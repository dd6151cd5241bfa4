import type { CommitmentPreview } from '../follow-ups/ledger';
import { readConversation, type ReadAnswer, type ReadRequest } from '../reading/conversation';
import { noPast } from '../reading/past';
import type { AgentReading } from '../reading/reading';
import { omissionsOf, type Omission } from './omissions';

/** What was understood, and what the draft leaves out; nothing without a draft. */
export interface Understanding extends ReadAnswer {
  readonly omissions: readonly Omission[];
  /** What the draft promises; told by whoever knows the agent's working hours and history. */
  readonly commitments?: readonly CommitmentPreview[];
}

/**
 * Reads the next piece of a conversation, and holds the draft against what is known of it. Words of
 * the draft of which `isQuiet` holds were taught to be no commitment: nothing is made of them.
 */
export function understand(
  request: ReadRequest,
  isQuiet: (words: string) => boolean = () => false,
): Understanding {
  const answer = readConversation(request);
  const past = answer.turns.at(-1)?.past ?? request.past ?? noPast;
  const { draft } = answer;
  if (!draft || request.draft === null) return { ...answer, omissions: [] };
  const heard = withoutQuiet(draft, request.draft, isQuiet);
  return { ...answer, draft: heard, omissions: omissionsOf(heard, past) };
}

function withoutQuiet(
  draft: AgentReading,
  text: string,
  isQuiet: (words: string) => boolean,
): AgentReading {
  const { commitments } = draft;
  const heard = commitments.filter(({ span }) => !isQuiet(text.slice(span.start, span.end)));
  return heard.length === commitments.length ? draft : { ...draft, commitments: heard };
}
