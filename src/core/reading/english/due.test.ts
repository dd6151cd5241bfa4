import { expect, it } from 'vitest';
import { dueIn, hasConcreteTime } from './due';

const wordsIn = (text: string) => {
  const due = dueIn(text);
  return due && text.slice(due.start, due.end);
};

it.each([
  ['we will ring you over the weekend', 'over the weekend'],
  ['it comes early next week', 'early next week'],
  ['they open in the morning', 'in the morning'],
  ['you have it before the weekend', 'before the weekend'],
  ['we decide at the end of the month', 'at the end of the month'],
  ['it is there on the 12th of may', 'on the 12th of may'],
  ['i am back on friday, the 3rd', 'on friday, the 3rd'],
  ['it takes an hour or two, in an hour or two you see it', 'in an hour or two'],
  ['we tell you within the next few days', 'within the next few days'],
  ['we write in the coming days', 'in the coming days'],
  ['straight after lunch i pack it', 'straight after lunch'],
  ['i ring you in a bit', 'in a bit'],
  ['i do it by eod', 'by eod'],
  ['i try it later', 'later'],
  ["in two weeks' time it is here", "in two weeks' time"],
  ['once the glue is dry, i pack it', 'once the glue is dry'],
  ['i wait until they answer', 'until they answer'],
])('finds the words that say when: %s', (text, words) => {
  expect(wordsIn(text)).toBe(words);
});

it.each([
  'let me see if it fits',
  'i keep it for now',
  'a later model',
  'at the end it worked',
  'the second shelf',
])('finds no time in: %s', (text) => {
  expect(wordsIn(text)).toBeUndefined();
});

it.each([
  ['by friday', true],
  ['once the part is here', true],
  ['soon', false],
  ['as soon as we can', false],
  ['in a bit', false],
])('tells a time that can be checked from a vague one: %s', (text, isConcrete) => {
  expect(hasConcreteTime(text)).toBe(isConcrete);
});
