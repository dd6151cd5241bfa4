import type { Clause, LanguagePack, Sentence } from './language-pack';
import type { CommitmentFinding, Hedge, TextSpan, WordingFinding } from './reading';
import { latest } from './remembering';
import { hidden } from './sentences';

/** What a sentence holds by itself, wherever it stands; spans count from the sentence. */
export interface KnownSentence {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly commitments: readonly CommitmentFinding[];
  /** See the language pack. */
  hedges(sets: boolean): readonly Hedge[];
  wording(next: Sentence | undefined): readonly WordingFinding[];
}

/** Takes a sentence apart. Depends on nothing but the sentence. */
export function knowSentence(sentence: Sentence, pack: LanguagePack): KnownSentence {
  const commitments = pack.commitments(sentence);
  const later = commitments.filter(({ kind }) => kind === 'later');
  const edges = [0, ...pack.cuts(sentence.text), sentence.text.length];
  const clauses = edges.slice(1).flatMap((end, i) => {
    const start = edges[i] ?? 0;
    const text = sentence.text.slice(start, end).trimEnd();
    if (!text) return [];
    const span = { start, end: start + text.length };
    return {
      text,
      start,
      asks: sentence.asks && i === edges.length - 2,
      body: text.slice(pack.openingLength(text)),
      hasLink: text.includes(hidden),
      isUndertaking: later.some((it) => touches(it.span, span)),
    };
  });
  return {
    sentence,
    clauses,
    commitments,
    hedges: latest((sets) => pack.hedges(sentence, sets)),
    wording: latest((next) => pack.wording(sentence, next)),
  };
}

function touches(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && a.end > b.start;
}
