import { describe, expect, it } from 'vitest';
import { hourMs, testNow } from '../../../tests/support/builders';
import { urgencyOf } from './urgency';

describe('urgency', () => {
  it.each([
    [null, 'none'],
    [testNow - 1, 'overdue'],
    [testNow, 'today'],
    [testNow + 12 * hourMs, 'today'],
    [testNow + 13 * hourMs, 'later'],
  ])('of a follow-up due at %s is %s', (dueAt, urgency) => {
    expect(urgencyOf({ dueAt }, testNow)).toBe(urgency);
  });
});
