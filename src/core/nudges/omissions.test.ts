import { expect, it } from 'vitest';
import { readConversation } from '../reading/conversation';
import type { Turn } from '../reading/turn';
import { omissionsOf } from './omissions';

/** What a draft leaves out after some turns; `C:` begins a customer's turn, `A:` an agent's. */
function leftOut(draft: string, ...said: readonly string[]) {
  const turns = said.map((line, index): Turn => ({
    key: String(index),
    side: line.startsWith('C:') ? 'customer' : 'agent',
    text: line.slice(2).trim(),
  }));
  // A note is read as nothing: it only carries what is known to the draft.
  const all: Turn[] = [...turns, { key: 'end', side: 'note', text: '' }];
  const read = readConversation({ turns: all, draft });
  const past = read.turns.at(-1)?.past;
  if (!past || !read.draft) throw new Error('Nothing was read');
  return omissionsOf(read.draft, past).map(({ nudge, span }) =>
    span ? `${nudge}: ${draft.slice(span.start, span.end)}` : nudge,
  );
}

const asked = 'C: My kettle leaks. Can you help?';
const greeted = 'A: Hello Ada, thanks for writing. Where does it leak?';
const angry = 'C: At the lid. This is really annoying, I am very disappointed.';
const helped = 'A: I have sent you a new lid today, it arrives on Thursday.';

it('sees a commitment without a time, and points at its words', () => {
  expect(leftOut("I'll ask the warehouse about the lid.", asked, greeted)).toEqual([
    "date-commitment: I'll ask the warehouse about the lid",
  ]);
});

it('is content with a commitment that has its time or its event', () => {
  expect(leftOut("I'll ask the warehouse by Friday.", asked, greeted)).toEqual([]);
  expect(
    leftOut("I'll write to you as soon as it has left the warehouse.", asked, greeted),
  ).toEqual([]);
});

it('sees that a bad feeling is passed over, once the draft says something', () => {
  expect(leftOut('Which lid do you have?', asked, greeted, angry)).toEqual(['acknowledge-feeling']);
  expect(
    leftOut('I am sorry about the trouble with it. Which lid do you have?', asked, greeted, angry),
  ).toEqual([]);
  expect(leftOut('', asked, greeted, angry)).toEqual([]);
});

it('forgets a bad feeling that was taken up, and one that has turned', () => {
  const comforted = 'A: I am so sorry about the trouble. Which lid is it?';
  expect(
    leftOut('Thank you. Is it the grey one?', asked, greeted, angry, comforted, 'C: The 2 l one.'),
  ).toEqual([]);
  expect(
    leftOut('Which size is it?', asked, greeted, angry, helped, 'C: Perfect, thank you so much!'),
  ).toEqual([]);
});

it('sees an end without asking whether it worked, and then without the door left open', () => {
  expect(
    leftOut('You are welcome, have a nice day!', asked, greeted, 'C: At the lid.', helped, 'C: ok'),
  ).toEqual(['check-satisfaction']);
  expect(
    leftOut(
      'You are welcome, have a nice day!',
      asked,
      greeted,
      'C: At the lid.',
      helped,
      'C: That solved it, thanks.',
    ),
  ).toEqual(['bridge']);
  expect(
    leftOut(
      'Is there anything else I can do for you?',
      asked,
      greeted,
      'C: At the lid.',
      helped,
      'C: That solved it, thanks.',
    ),
  ).toEqual([]);
});

it('sees a first reply without a greeting, but not a later one', () => {
  expect(leftOut('Where does it leak?', asked)).toEqual(['greet']);
  expect(leftOut('Where exactly?', asked, greeted, 'C: At the bottom.')).toEqual([]);
});
