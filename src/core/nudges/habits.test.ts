import { expect, it } from 'vitest';
import { anInteraction } from '../../../tests/support/builders';
import type { NudgeRecord } from './nudge';
import { habitLength, habitsOf } from './habits';

const greets = anInteraction({ prompts: [{ prompt: 'greet', round: 1, state: 'seen' }] });
const needed = (nudge: NudgeRecord['nudge']) =>
  anInteraction({ nudges: [{ nudge, at: 1, outcome: 'shown' }] });
const many = (count: number) => Array.from({ length: count }, () => greets);

it('calls it a habit after five conversations running, not after four', () => {
  expect(habitsOf(many(habitLength - 1))).toEqual(new Set());
  expect(habitsOf(many(habitLength))).toEqual(new Set(['greet']));
});

it('does not count conversations in which it did not come up', () => {
  expect(habitsOf([anInteraction(), ...many(habitLength)])).toEqual(new Set(['greet']));
});

it('ends with one slip, whether it was shown or had faded', () => {
  expect(habitsOf([needed('greet'), ...many(habitLength)])).toEqual(new Set());
  const faded = anInteraction({ nudges: [{ nudge: 'greet', at: 1, outcome: 'faded' }] });
  expect(habitsOf([faded, ...many(habitLength)])).toEqual(new Set());
});

it('keeps a habit when another thing was forgotten', () => {
  expect(habitsOf([needed('bridge'), ...many(habitLength)])).toEqual(new Set(['greet']));
});

it('takes no credit for what was ticked by hand', () => {
  const byHand = anInteraction({ prompts: [{ prompt: 'greet', round: 1, state: 'hand' }] });
  expect(habitsOf(Array.from({ length: 9 }, () => byHand))).toEqual(new Set());
});
