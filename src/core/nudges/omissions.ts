import type { Past } from '../reading/conversation';
import type { AgentReading, CommitmentFinding, TextSpan } from '../reading/reading';
import type { PromptId } from '../cycle/playbook';
import type { NudgeId } from './nudge';

/** Something that a draft leaves out, with the words of the draft that it is about, if there are any. */
export interface Omission {
  readonly nudge: NudgeId;
  readonly span?: TextSpan;
}

/**
 * Returns what a nudge might be about: what the draft leaves out, given what is known of the turns
 * before it. Whether and when one is shown is decided by the policy.
 */
export function omissionsOf(draft: AgentReading, past: Past): readonly Omission[] {
  const did = new Set<PromptId>(draft.acts.map((act) => act.prompt));
  const omissions: Omission[] = [];
  const undated = draft.commitments.find(isUndated);
  if (undated) omissions.push({ nudge: 'date-commitment', span: undated.span });
  if (past.upset && draft.stage && !did.has('acknowledge-feeling'))
    omissions.push({ nudge: 'acknowledge-feeling' });
  if (draft.stage === 'keeping' && past.helped) {
    const isAnswered = past.satisfied || past.checked || did.has('check-satisfaction');
    if (!isAnswered && !did.has('bridge')) omissions.push({ nudge: 'check-satisfaction' });
    if (isAnswered && !past.bridged && !did.has('bridge')) omissions.push({ nudge: 'bridge' });
  }
  if (!past.agentSpoke && draft.acts.length > 0 && !did.has('greet')) {
    omissions.push({ nudge: 'greet' });
  }
  return omissions;
}

/** Something will be done later, and nothing says when. */
function isUndated({ kind, due }: CommitmentFinding): boolean {
  return kind === 'later' && !due;
}
