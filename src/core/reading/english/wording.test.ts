import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../sentences';
import { wordingIn } from './wording';

function kindsIn(text: string): string[] {
  const sentences = sentencesOf(text);
  return sentences.flatMap((each, i) => wordingIn(each, sentences[i + 1])).map(({ kind }) => kind);
}

describe('wording from the desk’s side', () => {
  it.each([
    ['policy', 'Our policy is fourteen days.'],
    ['policy', 'I am sorry, it is company policy.'],
    ['must', 'You must fill in the form first.'],
    ['must', 'You will have to send it back.'],
    ['cannot', 'We cannot change the address.'],
    ['cannot', "I'm not able to see that order."],
    ['repeat', 'As I already said, the shop is closed.'],
    ['blame', 'You failed to enter the code.'],
    ['blame', 'It was your own mistake.'],
  ])('is %s: %s', (kind, text) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  it.each([
    'We cannot change the address, but I can stop the parcel at the depot.',
    'We cannot change the address. I can stop the parcel at the depot.',
    'You wrote: "you must be joking".',
    'Your policy number is on the letter.',
    'You must be tired of this.',
    'I cannot imagine how that felt.',
    'Do you need to keep the old number?',
    'You should have received a mail from us.',
  ])('is not in: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});
