import type { AgentMove } from '@/core/cycle/cycle';
import type { PromptView } from '@/session/view';

/** What Space, Enter or a click does to a prompt. */
export function toggleMove({ id, mark }: PromptView): AgentMove {
  if (!mark) return { kind: 'tick', prompt: id };
  const back = mark.kind === 'cleared' || mark.kind === 'not-applicable';
  return { kind: back ? 'reset' : 'clear', prompt: id };
}

/** What the key N does: says that a prompt is not needed here, or takes that back. */
export function notApplicableMove({ id, mark }: PromptView): AgentMove {
  return { kind: mark?.kind === 'not-applicable' ? 'reset' : 'not-applicable', prompt: id };
}
