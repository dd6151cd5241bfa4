import { advanceCycle, startCycle, type CycleState } from '@/core/cycle/cycle';
import type { PromptRecord, StoredMove } from '@/core/interaction/interaction';
import type { Reading } from '@/core/reading/reading';

/** A turn with what was understood of it. */
export interface TurnEvent {
  readonly key: string;
  readonly text: string;
  readonly reading: Reading;
}

/** The same turns and moves always give the same state, whatever the order they were learnt in. */
export function replay(turns: readonly TurnEvent[], moves: readonly StoredMove[]): CycleState {
  const keys = new Set(turns.map(({ key }) => key));
  const placed = new Map<string | null, StoredMove[]>();
  const last = turns.at(-1)?.key ?? null;
  for (const stored of moves) {
    const isKnown = stored.afterTurn === null || keys.has(stored.afterTurn);
    // A turn that the page no longer shows: the move still holds, so it is applied at the end.
    const place = isKnown ? stored.afterTurn : last;
    placed.set(place, [...(placed.get(place) ?? []), stored]);
  }
  let state = startCycle();
  const applyMoves = (place: string | null) => {
    for (const { move } of placed.get(place) ?? []) {
      state = advanceCycle(state, { kind: 'move', move });
    }
  };
  applyMoves(null);
  for (const { key, text, reading } of turns) {
    state = advanceCycle(state, { kind: 'turn', text, reading });
    applyMoves(key);
  }
  return state;
}

/** Returns what is stored of the prompts: those seen in sent turns, and those decided by hand. */
export function promptRecords(state: CycleState): readonly PromptRecord[] {
  return state.rounds.flatMap(({ marks }, index) =>
    Object.entries(marks).flatMap(([prompt, mark]): readonly PromptRecord[] => {
      const record = { prompt: prompt as PromptRecord['prompt'], round: index + 1 };
      if (mark.kind === 'sent') return [{ ...record, state: 'seen' }];
      if (mark.kind === 'hand' || mark.kind === 'not-applicable') {
        return [{ ...record, state: mark.kind }];
      }
      return [];
    }),
  );
}

/** Returns all moves once, earlier ones first. */
export function unionMoves(
  earlier: readonly StoredMove[],
  later: readonly StoredMove[],
): readonly StoredMove[] {
  const ids = new Set(earlier.map(({ id }) => id));
  return [...earlier, ...later.filter(({ id }) => !ids.has(id))];
}
