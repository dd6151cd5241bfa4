import type { Sentence } from './language-pack';
import { pattern, type Pattern } from './pattern';
import { remembering } from './remembering';

const sentenceCutter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Stands for each character of a link or of code, so that offsets stay and nothing is read there. */
export const hidden = '\uFFFC';

/** Longer runs without an end are logs and tables; the bound keeps the time to read them linear. */
const longestSentence = 800;

const quotedHistory = pattern(
  /^[ \t]*(?:on .{5,90} wrote:|-{2,} ?original message|-{2,} ?forwarded message|__________|from: .{3,80})[\s\S]*$/m,
);
const quotedLine = pattern(/^[ \t]*>.*$/m);
const rule = pattern(/^--[ \t]*$[\s\S]*/m);
const signature = pattern(
  /^[ \t]*(?:(?:kind|best|warm|many|with)[ \t]+)?(?:regards|wishes|sincerely|yours (?:sincerely|truly|faithfully)|cheers)\b[,!. \t]*(?:\n[\s\S]{0,200}|[ \t]*[\w. ]{0,30})$|^[ \t]*(?:best|all the best|warmly|sweetly|yours|(?:many )?thanks|take care)[,!.]?[ \t]*\n[\s\S]{0,100}(?![\s\S])/m,
);
const initials = pattern(/[ \t](?:\^|\/|–|~)[a-z]{2,10}[ \t]*$/);
const initialsSign = /[\^/–~]/;
const code = pattern(/```[\s\S]*?(?:```|$)|`[^`\n]{1,200}`/);
const link = pattern(/\b(?:https?:\/\/|www\.)[^\s<>"]+|\b[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,60}/);
const abbreviation =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|st|prof|e\.g|i\.e|vs|approx|etc|inc|ltd|dept|ext|tel|no|resp|incl|max|min)\.$/;
/** A letter with a stop in the first few words is somebody's. */
const initial = /^(?:\S+\s+){0,3}[a-z]\.$/;
const word = /[^\s.,:;>*_\uFFFC-]/;
const question = /\?["')!. \uFFFC]*$/;
const lowerCaseEnd = pattern(/(?<=[a-z\d)'"]{2})[.!?]+ +(?=[a-z])/);

/** The words of a sentence, and where they stand in the message. */
export interface SentenceWords {
  readonly words: string;
  readonly start: number;
}

/**
 * Returns the sentences of a message that its sender wrote: quoted history, signatures and code are
 * blanked and links hidden. Text is in lower case with straight apostrophes and of the same length.
 */
export function sentencesOf(message: string): Sentence[] {
  return sentencesIn(message).map(({ words, start }) => ({ ...sentenceOf(words), start }));
}

/** Returns a sentence by itself, which counts from 0. */
export function sentenceOf(words: string): Sentence {
  return { text: words, start: 0, asks: question.test(words) };
}

/** Returns the words of the same sentences. */
export function sentencesIn(message: string): SentenceWords[] {
  const { own, small } = ownWords(message);
  const sentences: SentenceWords[] = [];
  let start = 0;
  while (start < own.length) {
    const stop = own.indexOf('\n', start);
    const end = stop < 0 ? own.length : stop + 1;
    const line = own.slice(start, end);
    const isBlank = line.trim() === '';
    for (const each of isBlank ? [] : sentencesOfLine(line, small.slice(start, end))) {
      sentences.push({ words: each.words, start: start + each.start });
    }
    start = end;
  }
  return sentences;
}

/** As many as a long reply has; only the line that is typed is another one at the next key. */
const rememberedLines = 200;
/** The end of a line ends a sentence, so that each line can be cut by itself. */
const remembered = remembering(rememberedLines, (line) => cut(line, sameLength(line)));

function sentencesOfLine(own: string, small: string): readonly SentenceWords[] {
  return small === sameLength(own) ? remembered(own) : cut(own, small);
}

function cut(own: string, small: string): readonly SentenceWords[] {
  const sentences: SentenceWords[] = [];
  let start = 0;
  for (const { segment, index } of sentenceCutter.segment(own)) {
    const end = index + segment.length;
    if (end - start < longestSentence && endsShort(small, start, end)) continue;
    pushAll(sentences, small.slice(start, end), start);
    start = end;
  }
  pushAll(sentences, small.slice(start), start);
  return sentences;
}

/** In lower case; as it was where a letter would grow, because offsets matter more. */
function sameLength(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

/** Whether an abbreviation or initial ends the piece, so that its stop ends no sentence. */
function endsShort(words: string, start: number, end: number): boolean {
  const piece = words.slice(start, end).trimEnd();
  if (!piece.endsWith('.')) return false;
  return abbreviation.test(piece.slice(-12)) || (piece.length < 60 && initial.test(piece));
}

/** Chat often goes on in lower case after a full stop, where the standard cuts see no end. */
function pushAll(sentences: SentenceWords[], text: string, start: number): void {
  let from = 0;
  for (const { index, 0: found } of lowerCaseEnd.all(text)) {
    const end = index + found.length;
    if (endsShort(text, Math.max(from, end - 12), end)) continue;
    push(sentences, text.slice(from, end), start + from);
    from = end;
  }
  push(sentences, from === 0 ? text : text.slice(from), start + from);
}

function push(sentences: SentenceWords[], text: string, start: number): void {
  const words = text.trim().slice(0, longestSentence);
  if (!word.test(words)) return;
  sentences.push({ words, start: start + text.length - text.trimStart().length });
}

/** A message twice: as it was written, for what tells sentences apart, and in lower case, for the rules. */
interface Words {
  readonly own: string;
  readonly small: string;
}

function ownWords(message: string): Words {
  const own = /[‘’ʼ]/.test(message) ? message.replace(/[‘’ʼ]/g, "'") : message;
  const small = sameLength(own);
  let words: Words = { own, small };
  // Most messages hold none of these, and looking for a sign costs next to nothing.
  if (small.includes('`')) words = without(words, code.all(words.small));
  if (/@|www\.|:\/\//.test(small)) words = without(words, link.all(words.small), hidden);
  words = without(words, firstOf(quotedHistory, words));
  if (small.includes('>')) words = without(words, quotedLine.all(words.small));
  if (small.includes('--')) words = without(words, firstOf(rule, words));
  words = without(words, firstOf(signature, words));
  if (initialsSign.test(small.slice(-20))) words = without(words, firstOf(initials, words));
  return words;
}

function firstOf(expression: Pattern, { small }: Words): readonly RegExpExecArray[] {
  const first = expression.exec(small);
  return first ? [first] : [];
}

/** Puts a sign in place of every character that was found, but for the ends of lines. */
function without({ own, small }: Words, found: readonly RegExpExecArray[], sign = ' '): Words {
  if (found.length === 0) return { own, small };
  const cover = (text: string) => {
    const pieces: string[] = [];
    let from = 0;
    for (const { index, 0: match } of found) {
      const end = index + match.length;
      pieces.push(text.slice(from, index), text.slice(index, end).replace(/[^\n]/g, sign));
      from = end;
    }
    return pieces.join('') + text.slice(from);
  };
  return { own: cover(own), small: cover(small) };
}
