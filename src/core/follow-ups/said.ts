import type { CommitmentFinding } from '../reading/reading';

/** Words of a reply that undertake something, and those of them that say when. */
export interface SaidCommitment {
  readonly words: string;
  /** As they stand there; empty when there are none. */
  readonly dueWords: string;
}

/** Longest sentence that is kept of a reply, in characters. */
const longestWords = 300;
const longestDueWords = 100;

/** Returns what a text promises beyond its own exchange, in its own words and order. */
export function saidIn(
  text: string,
  commitments: readonly CommitmentFinding[],
): readonly SaidCommitment[] {
  return commitments
    .filter(({ kind }) => kind === 'later')
    .map(({ span, due }) => ({
      words: tidy(text.slice(span.start, span.end)).slice(0, longestWords),
      dueWords: due ? tidy(text.slice(due.start, due.end)).slice(0, longestDueWords) : '',
    }));
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
