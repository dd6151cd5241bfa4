import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../sentences';
import { hedgesIn } from './hedges';

function vagueIn(text: string, sets = true): string[] {
  return sentencesOf(text)
    .flatMap((sentence) => hedgesIn(sentence, sets))
    .map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
}

describe('hedges', () => {
  it.each([
    ['We will send it as soon as possible.', 'vague-time: as soon as possible'],
    ['I will look at it when I get a chance.', 'vague-time: when I get a chance'],
    ['I will pass it on in due course.', 'vague-time: in due course'],
    ['We will do our best to find it.', 'vague-duty: We will do our best'],
    ['I will see if the shop has one.', 'vague-duty: I will see if'],
    ['It will probably be fixed tomorrow.', 'vague-duty: probably'],
  ])('%s', (text, found) => {
    expect(vagueIn(text)).toEqual([found]);
  });

  it.each([
    'I will send it today as soon as the label is printed.',
    'I will call you tomorrow at nine.',
    'Will it arrive soon?',
    'I will try the other cable and write to you at 3 pm.',
  ])('are not in: %s', (text) => {
    expect(vagueIn(text)).toEqual([]);
  });

  it('leave plain information alone', () => {
    expect(vagueIn('The new version will probably please you soon.', false)).toEqual([]);
  });
});
