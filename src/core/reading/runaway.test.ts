import { expect, it } from 'vitest';
import { english } from './english/pack';
import type { Clause, Scene } from './language-pack';
import { noPast } from './past';
import { readTurn } from './read';

/**
 * A hostile page could hold text made to keep a pattern busy. Each seed is repeated to 100,000
 * characters: beginnings that many rules wait for the end of, and long runs of one character.
 */
const seeds = [
  'a',
  'ab ',
  ' ',
  '\t',
  '\n',
  '\n ',
  '>',
  '> ',
  '\n>',
  '-',
  '--\n',
  '.',
  '. ',
  ', ',
  '?',
  '!',
  "'",
  '`',
  '``` ',
  '@a ',
  '@@',
  'a@b',
  'a.a@',
  'www.',
  'http://',
  'on ',
  'on monday ',
  'from: ',
  'regards\n',
  'best regards ',
  'i will ',
  "i'll ",
  "i'll, and ",
  'we will and will ',
  'our team ',
  'our very own team will ',
  'someone from the ',
  'will be ',
  'if you ',
  'if ',
  'once ',
  'once we ',
  'as soon as ',
  'by ',
  'by the end of ',
  'in 2 ',
  'within ',
  'let me ',
  'let me know if ',
  'please ',
  'could you please ',
  'would you like ',
  'what ',
  'is it ',
  'have you ',
  'do you ',
  'so you ',
  'sorry ',
  'so sorry that ',
  'thank you ',
  'thanks for ',
  'i understand ',
  'i can see how ',
  'that must ',
  'you can ',
  'you can or ',
  'either ',
  'hello ',
  'hi there ',
  'dear ',
  'kind ',
  'very ',
  'really really ',
  'not ',
  'never ',
  'but ',
  'it works ',
  "that's all ",
  'i need ',
  'i want to ',
  'was supposed to ',
  'unfortunately ',
  'as i said ',
  'we are unable to ',
  'tomorrow ',
  '1 2 ',
  '10:',
  '1st of ',
  'A.',
  'e.g. ',
  '😀',
  'ß',
  '(',
  '“',
  '"',
] as const;

const short = 25_000;
const long = 100_000;
/** Linear time gives 4, quadratic 16. */
const mostTimes = 9;
/** What is over this soon cannot keep anybody busy, and is too short to be compared on a busy machine, in ms. */
const soonMs = 800;

const filled = (seed: string, length: number) =>
  seed.repeat(Math.ceil(length / seed.length)).slice(0, length);

function fastestMs(read: () => void): number {
  const times = [1, 2].map(() => {
    const startedAt = performance.now();
    read();
    return performance.now() - startedAt;
  });
  return Math.min(...times);
}

/** What takes more than its share of time, in words; nothing when the time is linear. */
function runaways(read: (text: string) => void, seed: string, what: string): string[] {
  // The end that a pattern waits for never comes, or only at the very end.
  return ['', ' x?'].flatMap((end) => {
    const longMs = fastestMs(() => read(filled(seed, long) + end));
    if (longMs < soonMs) return [];
    const times = longMs / fastestMs(() => read(filled(seed, short) + end));
    return times < mostTimes ? [] : `${what}: ${longMs.toFixed(0)} ms, ${times.toFixed(1)} times`;
  });
}

it.each(seeds)('%j, repeated, is read in time that grows with its length only', (seed) => {
  const found = (['agent', 'customer'] as const).flatMap((side) =>
    runaways((text) => readTurn({ key: '1', side, text }, noPast), seed, side),
  );
  expect(found).toEqual([]);
});

/** Rules one by one, on a single sentence that no cut has made shorter. */
const sentence = (text: string) => ({ text, start: 0, asks: text.endsWith('?') });
const clauseOf = (text: string): Clause => ({
  ...sentence(text),
  body: text,
  hasLink: false,
  isUndertaking: false,
});
const sceneOf = (text: string): Scene => ({
  past: noPast,
  at: 1,
  previous: clauseOf(text),
  next: clauseOf(text),
  isShort: false,
  asksFromHere: false,
  someBefore: (_count, test) => test(clauseOf(text)),
  some: (test) => test(clauseOf(text)),
  hadEarlier: () => false,
  here: new Set(),
});
const rules: Readonly<Record<string, (text: string) => unknown>> = {
  ...Object.fromEntries(
    english.acts.map((rule) => [
      rule.prompt,
      (text: string) => rule.finds(clauseOf(text), sceneOf(text)),
    ]),
  ),
  stage: (text) => english.stageOf(clauseOf(text), sceneOf(text)),
  cuts: (text) => english.cuts(text),
  opening: (text) => english.openingLength(text),
  commitments: (text) => english.commitments(sentence(text)),
  hedges: (text) => english.hedges(sentence(text), true),
  wording: (text) => english.wording(sentence(text), sentence(text)),
  feeling: (text) => english.feeling([sentence(text)]),
  expectation: (text) => english.expectation([sentence(text)]),
  satisfied: (text) => english.satisfied([sentence(text)], noPast),
  matter: (text) => english.matter([sentence(text)], noPast),
};

it.each(Object.keys(rules))('the rule “%s” alone does not run away either', (name) => {
  const found = seeds.flatMap((seed) =>
    runaways((text) => rules[name]?.(text), seed, JSON.stringify(seed)),
  );
  expect(found).toEqual([]);
});
