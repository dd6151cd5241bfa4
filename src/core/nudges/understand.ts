import { readConversation, type ReadAnswer, type ReadRequest } from '../reading/conversation';
import { noPast } from '../reading/past';
import { omissionsOf, type Omission } from './omissions';

/** What was understood, and what the draft leaves out; nothing without a draft. */
export interface Understanding extends ReadAnswer {
  readonly omissions: readonly Omission[];
}

/** Reads the next piece of a conversation, and holds the draft against what is known of it. */
export function understand(request: ReadRequest): Understanding {
  const answer = readConversation(request);
  const past = answer.turns.at(-1)?.past ?? request.past ?? noPast;
  return { ...answer, omissions: answer.draft ? omissionsOf(answer.draft, past) : [] };
}
