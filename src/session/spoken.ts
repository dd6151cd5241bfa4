import { shortEvidence } from '@/core/cycle/evidence-words';
import type { ReadTurn } from '@/core/reading/conversation';
import type { TextSpan } from '@/core/reading/reading';
import type { ReadDraft } from './conversation-reader';
import type { CustomerFacts, Hint } from './view';

/** Returns the customer's own words that matter now: the latest that were said of each kind. */
export function customerFacts(turns: readonly ReadTurn[]): CustomerFacts {
  const latest = (kind: 'expectation' | 'matter') => {
    for (const { turn, reading } of turns.toReversed()) {
      const found = reading.side === 'customer' ? reading[kind] : undefined;
      if (found) return shortEvidence(turn.text.slice(found.span.start, found.span.end));
    }
    return null;
  };
  return { expectation: latest('expectation'), matter: latest('matter') };
}

const hedgeHints = { 'vague-time': 'vague_time', 'vague-duty': 'vague_duty' } as const;

/** Returns what could be said more clearly in the draft, in the order of the text. */
export function hintsOf({ text, reading }: ReadDraft): readonly Hint[] {
  const { commitments, hedges, wording } = reading;
  const vague = hedges.map(({ kind, span }) => ({ kind: hedgeHints[kind], span }));
  const undated = commitments
    .filter(({ kind, due }) => kind === 'later' && !due)
    // Vague words beside the commitment are the more helpful hint on the same gap.
    .filter(({ span }) => !vague.some((hedge) => isWithin(hedge.span, span)))
    .map(({ span }) => ({ kind: 'undated' as const, span }));
  return [...undated, ...vague, ...wording]
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ kind, span }) => ({
      kind,
      words: shortEvidence(text.slice(span.start, span.end)),
      at: span.start,
    }));
}

function isWithin(inner: TextSpan, outer: TextSpan): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
