import type { Act, AgentReading, CustomerReading, Reading } from '../reading/reading';
import { shortEvidence } from './evidence-words';
import type { Playbook, PromptId } from './playbook';
import { compareStages, type Stage } from './stage';

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
  /** First words seen per prompt in sent turns, kept under the agent's own decisions for `reset`. */
  readonly seen?: Readonly<Partial<Record<PromptId, Evidence>>>;
}

export interface CycleState {
  /** Never empty; the last one is under way. */
  readonly rounds: readonly CycleRound[];
  /** The agent keeps the stage where it is. */
  readonly pinned: boolean;
  /** The agent moved the stage by hand; holds until the next turn. */
  readonly held: boolean;
  /** An agent's turn has been seen; before that, the customer's words leave the stage at receiving. */
  readonly agentSpoke?: boolean;
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

/** Returns the state before anything is known: one round, at receiving. */
export function startCycle(): CycleState {
  return { rounds: [{ stage: 'receiving', marks: {} }], pinned: false, held: false };
}

/**
 * Returns the state after one turn or one decision of the agent. Turns of an unknown side, notes
 * and system lines return the same state. What the agent decided by hand always wins over reading.
 */
export function advanceCycle(state: CycleState, event: CycleEvent): CycleState {
  if (event.kind === 'move') return applyMove(state, event.move);
  const { reading, text } = event;
  if (reading.side === 'agent') return afterAgent(state, text, reading);
  if (reading.side === 'customer') return afterCustomer(state, reading);
  return state;
}

/**
 * Returns what to show while a reply is being typed: hollow marks where nothing stands yet, and the
 * stage moved forward to the draft's. For showing only: go on from the state without the draft.
 */
export function overlayDraft(
  state: CycleState,
  draft: { readonly text: string; readonly reading: AgentReading },
): CycleState {
  const round = currentRound(state);
  const marks: Partial<Record<PromptId, Mark>> = { ...round.marks };
  for (const act of draft.reading.acts) {
    marks[act.prompt] ??= { kind: 'draft', evidence: evidenceOf(act, draft.text, 'draft') };
  }
  const stage =
    state.pinned || state.held ? round.stage : laterStage(round.stage, draft.reading.stage);
  return withRound(state, { ...round, marks, stage });
}

/** Returns the state after all events, oldest first, from an empty start. */
export function replayCycle(events: readonly CycleEvent[]): CycleState {
  return events.reduce(advanceCycle, startCycle());
}

/** Returns the first prompt of the shown stage that has no mark yet, or `null` when all have one. */
export function nextPrompt(state: CycleState, playbook: Playbook): PromptId | null {
  const { stage, marks } = currentRound(state);
  return playbook.prompts.find((p) => p.stage === stage && !marks[p.id])?.id ?? null;
}

/** Returns the round under way. */
export function currentRound(state: CycleState): CycleRound {
  return state.rounds.at(-1) ?? { stage: 'receiving', marks: {} };
}

function afterAgent(state: CycleState, text: string, reading: AgentReading): CycleState {
  const round = currentRound(state);
  const seen: Partial<Record<PromptId, Evidence>> = { ...round.seen };
  const marks: Partial<Record<PromptId, Mark>> = { ...withoutDrafts(round.marks) };
  for (const act of reading.acts) {
    const evidence = (seen[act.prompt] ??= evidenceOf(act, text, 'turn'));
    marks[act.prompt] ??= { kind: 'sent', evidence };
  }
  const stage = state.pinned ? round.stage : laterStage(round.stage, reading.stage);
  return {
    ...withRound(state, { stage, marks, seen }),
    held: false,
    agentSpoke: true,
  };
}

function afterCustomer(state: CycleState, reading: CustomerReading): CycleState {
  const free = { ...state, held: false };
  if (state.pinned) return free;
  const { stage } = currentRound(state);
  if (reading.satisfied) {
    // Before any help there is nothing to be satisfied with: the words are about something else.
    return stage === 'helping' ? atStage(free, 'keeping') : free;
  }
  if (!reading.matter || !state.agentSpoke) return free;
  if (stage === 'keeping') return openRound(free);
  return stage === 'receiving' ? atStage(free, 'understanding') : free;
}

function applyMove(state: CycleState, move: AgentMove): CycleState {
  switch (move.kind) {
    case 'tick':
      return withMark(state, move.prompt, { kind: 'hand' });
    case 'clear':
      return withMark(state, move.prompt, { kind: 'cleared' });
    case 'not-applicable':
      return withMark(state, move.prompt, { kind: 'not-applicable' });
    case 'reset': {
      const evidence = currentRound(state).seen?.[move.prompt];
      return withMark(state, move.prompt, evidence && { kind: 'sent', evidence });
    }
    case 'go':
      return { ...atStage(state, move.stage), held: true };
    case 'pin':
      return { ...state, pinned: true };
    case 'unpin':
      return { ...state, pinned: false };
    case 'new-round':
      return openRound(state);
    default:
      return move satisfies never;
  }
}

/** Opens a round for another matter; the agent is already welcome, so it starts at understanding. */
function openRound(state: CycleState): CycleState {
  return { ...state, rounds: [...state.rounds, { stage: 'understanding', marks: {} }] };
}

function withMark(state: CycleState, prompt: PromptId, mark: Mark | undefined): CycleState {
  const round = currentRound(state);
  const { [prompt]: _, ...others } = withoutDrafts(round.marks);
  return withRound(state, { ...round, marks: mark ? { ...others, [prompt]: mark } : others });
}

function atStage(state: CycleState, stage: Stage): CycleState {
  return withRound(state, { ...currentRound(state), stage });
}

function withRound(state: CycleState, round: CycleRound): CycleState {
  return { ...state, rounds: [...state.rounds.slice(0, -1), round] };
}

/** An overlaid state may come back by mistake; its hollow marks are never kept. */
function withoutDrafts(marks: CycleRound['marks']): CycleRound['marks'] {
  const solid = Object.entries(marks).filter(([, mark]) => mark.kind !== 'draft');
  return Object.fromEntries(solid);
}

function evidenceOf(act: Act, text: string, where: Evidence['where']): Evidence {
  const { start, end } = act.span;
  return { words: shortEvidence(text.slice(start, end)), where, rule: act.rule };
}

function laterStage(now: Stage, evidence: Stage | undefined): Stage {
  return evidence && compareStages(evidence, now) > 0 ? evidence : now;
}
