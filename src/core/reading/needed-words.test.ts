import { expect, it } from 'vitest';
import { neededWords } from './needed-words';

it.each([
  [/thanks/, ['thanks']],
  [/\bthanks?\b/, ['thank']],
  [/thank (?:you|them)/, ['thank ']],
  [/(?:once|when) it is/, [' it is']],
  [/(?:i|we) will/, [' will']],
  [/sorry|apolog(?:y|ies)/, ['sorry', 'apolog']],
  [/(?:very )?glad/, ['glad']],
  [/(?:never){2,3}!/, ['never']],
  [/(?<!not )done(?! yet)/, ['done']],
  [/(?<who>mrs) [a-z]+/, ['mrs']],
  [/o'clock\.+/, ["o'clock."]],
  [/[ab]cde\\fgh/, ['cde\\fgh']],
  [/ab?cd+efg/, ['efg']],
])('finds what %s cannot do without', (pattern, words) => {
  expect(neededWords(pattern)).toEqual(words);
});

it.each([
  /ok|fine/,
  /\w+ly/,
  /(?:later)?/,
  /(?:soon)*/,
  /x{0,3}/,
  /^$/,
  /[.?!]+/,
  /sooner/i,
  /\u{1F600}/u,
])('finds no need in %s', (pattern) => {
  expect(neededWords(pattern)).toBeUndefined();
});
