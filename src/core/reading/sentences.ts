import type { Sentence } from './language-pack';

const sentenceCutter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Stands for each character of a link or of code, so that offsets stay and nothing is read there. */
export const hidden = '\uFFFC';

/** Longer runs without an end are logs and tables; the bound keeps the time to read them linear. */
const longestSentence = 800;

const quotedHistory =
  /^[ \t]*(?:on .{5,90} wrote:|-{2,} ?original message|-{2,} ?forwarded message|_{10,}|from: .{3,80})[\s\S]*$/im;
const quotedLine = /^[ \t]*>.*$/gm;
const rule = /^--[ \t]*$[\s\S]*/m;
const signature =
  /^[ \t]*(?:(?:kind|best|warm|many|with)[ \t]+)?(?:regards|wishes|sincerely|yours (?:sincerely|truly|faithfully)|cheers)\b[,!. \t]*(?:\n[\s\S]{0,200}|[ \t]*[\w. ]{0,30})$|^[ \t]*(?:best|all the best|warmly|sweetly|yours|(?:many )?thanks|take care)[,!.]?[ \t]*\n[\s\S]{0,100}(?![\s\S])/im;
const initials = /[ \t](?:\^|\/|–|~)[a-z]{2,10}[ \t]*$/i;
const code = /```[\s\S]*?(?:```|$)|`[^`\n]{1,200}`/g;
const link = /\b(?:https?:\/\/|www\.)[^\s<>"]+|\b[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,60}/gi;
const abbreviation =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|st|prof|e\.g|i\.e|vs|approx|etc|inc|ltd|dept|ext|tel|no|resp|incl|max|min)\.\s*$|^(?:\S+\s+){0,3}[a-z]\.\s*$/;
const lowerCaseEnd = /(?<=[a-z\d)'"]{2})[.!?]+ +(?=[a-z])/g;

/**
 * Returns the sentences of a message that its sender wrote: quoted history, signatures and code are
 * blanked and links hidden. Text is in lower case with straight apostrophes and of the same length.
 */
export function sentencesOf(message: string): Sentence[] {
  const own = ownWords(message);
  const small = own.toLowerCase();
  // A few letters grow when they are made small; offsets matter more than they do.
  const words = small.length === own.length ? small : own;
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { segment, index } of sentenceCutter.segment(own)) {
    const end = index + segment.length;
    if (abbreviation.test(words.slice(start, end))) continue;
    pushAll(sentences, words.slice(start, end), start);
    start = end;
  }
  pushAll(sentences, words.slice(start), start);
  return sentences;
}

/** Chat often goes on in lower case after a full stop, where the standard cuts see no end. */
function pushAll(sentences: Sentence[], text: string, start: number): void {
  let from = 0;
  for (const { index, 0: found } of text.matchAll(lowerCaseEnd)) {
    const end = index + found.length;
    if (abbreviation.test(text.slice(Math.max(from, end - 12), end))) continue;
    push(sentences, text.slice(from, end), start + from);
    from = end;
  }
  push(sentences, text.slice(from), start + from);
}

function push(sentences: Sentence[], text: string, start: number): void {
  const words = text.trim().slice(0, longestSentence);
  if (!/[^\s.,:;>*_\uFFFC-]/.test(words)) return;
  const asks = /\?["')!?. \uFFFC]*$/.test(words);
  sentences.push({ text: words, start: start + text.indexOf(words), asks });
}

function ownWords(message: string): string {
  return message
    .replace(code, blank)
    .replace(link, (found) => hidden.repeat(found.length))
    .replace(quotedHistory, blank)
    .replace(quotedLine, blank)
    .replace(rule, blank)
    .replace(signature, blank)
    .replace(initials, blank)
    .replace(/[‘’ʼ`]/g, "'");
}

function blank(found: string): string {
  return found.replace(/[^\n]/g, ' ');
}
