import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { pattern } from './pattern';

const expressions = [
  /\b(?:thanks?|thank you)\b/,
  /(?:once|when) (?:it|this) (?:is|was)/,
  /sorry\b(?! for)|apolog(?:y|ies)/,
  /^(?:well,? )?(?:yes|no)\b/,
  /(?<=the )end|by (?:noon|then)/,
  /\d+ (?:days?|hours?)/,
];
const pieces =
  'thank|thanks| you|once |when it| is| this was|sorry| for|apolog|y|ies|well, |yes|no|the end|by |noon|then|3| day|s | '.split(
    '|',
  );
const aText = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join(''));

it.each(expressions)('answers as %s does, whatever was asked before', (expression) => {
  const asked = pattern(expression);
  const every = new RegExp(expression.source, 'g');
  fc.assert(
    fc.property(aText, (text) => {
      expect(asked.test(text)).toBe(expression.test(text));
      expect(asked.exec(text)?.index).toBe(expression.exec(text)?.index);
      const found = asked.all(text).map(({ index, 0: words }) => [index, words]);
      expect(found).toEqual([...text.matchAll(every)].map(({ index, 0: words }) => [index, words]));
    }),
    { numRuns: 300 },
  );
});

it('finds empty matches one after another, and comes to an end', () => {
  expect(pattern(/x*/).all('axb')).toHaveLength(4);
});
