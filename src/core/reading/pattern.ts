import { neededWords } from './needed-words';

/** A regular expression of a rule; see `pattern`. */
export interface Pattern {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** Returns every match, from left to right. */
  all(text: string): readonly RegExpExecArray[];
}

/**
 * Returns the same questions to a regular expression, which is asked only about texts that hold one of
 * the words it needs. Some two hundred patterns look at every clause, and nearly all of them need a
 * word that is not there; finding that out for all of them together costs less than asking one.
 */
export function pattern(expression: RegExp): Pattern {
  const every = new RegExp(expression.source, `g${expression.flags.replace('g', '')}`);
  let gates: readonly (readonly number[])[] | undefined | null = null;
  const mayMatch = (text: string) => {
    if (gates === null) gates = neededWords(expression)?.map(marksOf);
    if (!gates) return true;
    const seen = seenIn(text);
    return gates.some((marks) => marks.every((mark) => seen.at[mark] === seen.round));
  };
  let latest = '';
  let isMatch = expression.test('');
  return {
    test: (text) => {
      // Several rules ask the same about a clause, one after another.
      if (text !== latest) {
        isMatch = mayMatch(text) && expression.test(text);
        latest = text;
      }
      return isMatch;
    },
    exec: (text) => (mayMatch(text) ? expression.exec(text) : null),
    all: (text) => (mayMatch(text) ? allMatches(every, text) : []),
  };
}

/** As `matchAll`, which takes several times as long where nothing matches. */
function allMatches(every: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  every.lastIndex = 0;
  for (let match = every.exec(text); match; match = every.exec(text)) {
    found.push(match);
    if (match[0] === '') every.lastIndex += 1;
  }
  return found;
}

/** Where three letters leave their mark; two that share one cost a question, never an answer. */
const places = 1 << 12;

/** What stands in a text: a place is marked where it holds the number of the latest round. */
interface Seen {
  text: string;
  readonly at: Uint32Array;
  round: number;
}

/** Rules look at a clause, at its body, and at the sentence around them. */
const slots: readonly Seen[] = Array.from({ length: 4 }, () => ({
  text: '',
  at: new Uint32Array(places),
  round: 1,
}));
let oldest = 0;

function seenIn(text: string): Seen {
  const known = slots.find((slot) => slot.text === text);
  if (known) return known;
  const slot = slots[oldest] as Seen;
  oldest = (oldest + 1) % slots.length;
  slot.text = text;
  slot.round += 1;
  for (let i = 0; i + 2 < text.length; i += 1) slot.at[markAt(text, i)] = slot.round;
  return slot;
}

function marksOf(word: string): number[] {
  return Array.from({ length: word.length - 2 }, (_, i) => markAt(word, i));
}

function markAt(text: string, i: number): number {
  const mixed = text.charCodeAt(i) * 961 + text.charCodeAt(i + 1) * 31 + text.charCodeAt(i + 2);
  return mixed & (places - 1);
}
