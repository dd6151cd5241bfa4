import type { Reading } from './reading';
import type { Past } from './language-pack';
import type { RememberedTurn } from './remembered-turn';
import type { Turn } from './turn';

/** Space that is not one blank; most texts have none. */
const longSpace = /\s{2,}|[^\S ]/g;

/** Longest piece of an agent's turn that is carried to another page, in characters. */
const longestWords = 160;

/** Shortens a turn to the words that its reading rests on, for another page of the same ticket. */
export function condense(turn: Turn, reading: Reading, past: Past): RememberedTurn {
  const { key, side } = turn;
  if (reading.side !== 'agent') {
    return { key, side, text: '', reading: withoutSpans(reading), past };
  }
  const lines: string[] = [];
  let length = 0;
  const acts = reading.acts.map((act) => {
    const { start, end } = act.span;
    const words = turn.text.slice(start, end).replace(longSpace, ' ').slice(0, longestWords);
    const from = length;
    lines.push(words);
    length += words.length + 1;
    return { ...act, span: { start: from, end: from + words.length } };
  });
  const text = lines.join('\n');
  return {
    key,
    side,
    text,
    reading: { ...reading, acts, commitments: [], hedges: [], wording: [] },
    past,
  };
}

const nowhere = { start: 0, end: 0 };

/** Keeps that something was found, not where: the customer's words stay on their page. */
function withoutSpans(reading: Exclude<Reading, { side: 'agent' }>): Reading {
  if (reading.side === 'none') return reading;
  const { feelingShown, expectation, satisfied, matter } = reading;
  return {
    ...reading,
    ...(feelingShown && { feelingShown: { ...feelingShown, span: nowhere } }),
    ...(expectation && { expectation: { ...expectation, span: nowhere } }),
    ...(satisfied && { satisfied: { ...satisfied, span: nowhere } }),
    ...(matter && { matter: { ...matter, span: nowhere } }),
  };
}
