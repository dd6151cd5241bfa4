import type { Reading, AgentReading } from '../reading/reading';
import type { PromptId } from './playbook';
import type { Stage } from './stage';

/** Words that earned a tick, kept short; held in memory only. */
export interface Evidence {
  readonly words: string;
  readonly where: 'turn' | 'draft';
  readonly rule: string;
}

/**
 * Where a prompt stands. `draft`: seen in the reply being typed; `sent`: seen in a sent turn;
 * `hand`: the agent said so. `cleared`: the agent took a tick away, and it stays away.
 */
export type Mark =
  | { readonly kind: 'draft' | 'sent'; readonly evidence: Evidence }
  | { readonly kind: 'hand' }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'not-applicable' };

/** One round through the stages; a new matter of the customer opens another. */
export interface CycleRound {
  readonly stage: Stage;
  readonly marks: Readonly<Partial<Record<PromptId, Mark>>>;
}

export interface CycleState {
  /** Never empty; the last one is under way. */
  readonly rounds: readonly CycleRound[];
  /** The agent keeps the stage where it is. */
  readonly pinned: boolean;
  /** The agent moved the stage by hand; holds until the next turn. */
  readonly held: boolean;
}

/** What the agent decides by hand; stored with the interaction, because it wins over reading. */
export type AgentMove =
  | { readonly kind: 'tick' | 'clear' | 'not-applicable' | 'reset'; readonly prompt: PromptId }
  | { readonly kind: 'go'; readonly stage: Stage }
  | { readonly kind: 'pin' }
  | { readonly kind: 'unpin' }
  | { readonly kind: 'new-round' };

export type CycleEvent =
  | { readonly kind: 'turn'; readonly text: string; readonly reading: Reading }
  | { readonly kind: 'move'; readonly move: AgentMove };

export declare function startCycle(): CycleState;
export declare function advanceCycle(state: CycleState, event: CycleEvent): CycleState;
export declare function overlayDraft(
  state: CycleState,
  draft: { readonly text: string; readonly reading: AgentReading },
): CycleState;
