import type { NudgeId } from '../../src/core/nudges/nudge';
import { loadModule } from './reading-module.ts';

/** A labelled conversation; see the label scheme. */
export interface LabelledConversation {
  readonly id: string;
  readonly turns: readonly LabelledTurn[];
}

interface LabelledTurn {
  readonly who: 'agent' | 'customer';
  readonly text: string;
  readonly stage?: string;
  readonly did?: readonly string[];
  readonly commitments?: readonly { span: string; due: string | null; kind: string }[];
  readonly feeling?: string;
  readonly satisfied?: boolean;
}

interface Shown {
  readonly nudge: NudgeId;
  readonly isRight: boolean;
}

/**
 * Returns the nudges that an agent would have seen in these conversations, had each reply been
 * typed to its end and the pointer moved to Send, and whether the labels say that the reply did leave
 * that out. Waiting between nudges is left out, so that each conversation stands for itself.
 */
export async function nudgesShown(
  conversations: readonly LabelledConversation[],
): Promise<readonly Shown[]> {
  const { readConversation } = await loadModule('src/core/reading/conversation');
  const { omissionsOf } = await loadModule('src/core/nudges/omissions');
  const { decideNudge } = await loadModule('src/core/nudges/policy');
  const { startCycle, advanceCycle, currentRound } = await loadModule('src/core/cycle/cycle');
  return conversations.flatMap(({ turns }) => {
    const read = readConversation({
      turns: turns.map(({ who, text }, i) => ({ key: String(i), side: who, text })),
      draft: null,
    }).turns;
    let state = startCycle();
    const shown: Shown[] = [];
    for (const [i, { who, text }] of turns.entries()) {
      const before = read[i - 1]?.past;
      if (who === 'agent') {
        const { draft } = readConversation({ past: before, turns: [], draft: text });
        const { past } =
          readConversation({
            past: before,
            turns: [{ key: 'x', side: 'note', text: '' }],
            draft: null,
          }).turns[0] ?? {};
        const omissions = draft && past ? omissionsOf(draft, past) : [];
        const decision = decideNudge({
          omissions,
          breakpoint: 'sending',
          stage: currentRound(state).stage,
          isQuiet: false,
          records: shown.map(({ nudge }) => ({ nudge, at: 0, outcome: 'shown' })),
          habits: new Set(),
          lastShownAt: null,
          now: 0,
        });
        if (decision.kind === 'show') {
          const span = omissions.find(({ nudge }) => nudge === decision.nudge)?.span;
          const words = span ? text.slice(span.start, span.end) : '';
          shown.push({
            nudge: decision.nudge,
            isRight: isRight(decision.nudge, turns.slice(0, i + 1), words),
          });
        }
      }
      const reading = read[i]?.reading;
      if (reading) state = advanceCycle(state, { kind: 'turn', text, reading });
    }
    return shown;
  });
}

/** Whether the labels say that the last turn leaves out what the nudge is about. */
function isRight(nudge: NudgeId, turns: readonly LabelledTurn[], words: string): boolean {
  const reply = turns.at(-1);
  const earlier = turns.slice(0, -1);
  const did = (id: string) => reply?.did?.includes(id) ?? false;
  const everDid = (id: string) => turns.some((turn) => turn.did?.includes(id));
  switch (nudge) {
    case 'date-commitment':
      return (reply?.commitments ?? []).some(
        ({ span, due, kind }) => kind === 'later' && !due && overlap(span, words) >= 0.5,
      );
    case 'acknowledge-feeling': {
      const last = earlier.findLastIndex(
        (turn) => turn.feeling !== undefined && turn.feeling !== 'none',
      );
      const isUpset = earlier[last]?.feeling === 'negative';
      const since = turns.slice(last + 1);
      return isUpset && !since.some((turn) => turn.did?.includes('acknowledge-feeling'));
    }
    case 'check-satisfaction':
      return (
        reply?.stage === 'keeping' &&
        !everDid('check-satisfaction') &&
        !did('bridge') &&
        !earlier.some((turn) => turn.satisfied)
      );
    case 'bridge':
      return reply?.stage === 'keeping' && !everDid('bridge');
    case 'greet':
      return !everDid('greet');
  }
}

/** Shared words as a share of the longer one, by F1. */
function overlap(a: string, b: string): number {
  const words = (text: string): string[] => text.toLowerCase().match(/[a-z0-9']+/g) ?? [];
  const [one, two] = [words(a), words(b)];
  const common = one.filter((word) => two.includes(word)).length;
  return one.length + two.length === 0 ? 0 : (2 * common) / (one.length + two.length);
}

/** Prints how often each nudge was shown and how often rightly, the most frequent first. */
export function printNudges(shown: readonly Shown[]): void {
  const counts = Map.groupBy(shown, ({ nudge }) => nudge);
  const rows = [...counts]
    .map(([nudge, all]) => ({
      nudge,
      shown: all.length,
      right: all.filter((each) => each.isRight).length,
    }))
    .sort((a, b) => b.shown - a.shown);
  for (const { nudge, shown: all, right } of rows) {
    console.log(
      `  ${nudge.padEnd(21)} shown ${String(all).padStart(3)} precision ${(right / all).toFixed(3)}`,
    );
  }
  const frequent = rows.slice(0, 3);
  const sum = (key: 'shown' | 'right') => frequent.reduce((total, row) => total + row[key], 0);
  console.log(`  the three most frequent: precision ${(sum('right') / sum('shown')).toFixed(3)}`);
}
