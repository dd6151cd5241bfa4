import '../../../tests/gallery/messages';
import { describe, expect, it } from 'vitest';
import { aFollowUp } from '../../../tests/gallery/examples';
import { groupFollowUps } from './follow-up-groups';

const now = new Date(2026, 9, 14, 14, 20).getTime();
const at = (day: number, hour: number) => new Date(2026, 9, day, hour).getTime();

describe('groups of follow-ups', () => {
  it('tells open ones apart by urgency and puts the earliest first', () => {
    const groups = groupFollowUps(
      [
        aFollowUp({ id: 'tomorrow', dueAt: at(15, 9) }),
        aFollowUp({ id: 'evening', dueAt: at(14, 18) }),
        aFollowUp({ id: 'soon', dueAt: at(14, 15) }),
        aFollowUp({ id: 'morning', dueAt: at(14, 9) }),
        aFollowUp({ id: 'some day', dueAt: null }),
      ],
      now,
    );
    const ids = Object.entries(groups).map(([name, group]) => [name, group.map(({ id }) => id)]);
    expect(Object.fromEntries(ids)).toEqual({
      overdue: ['morning'],
      today: ['soon', 'evening'],
      later: ['tomorrow'],
      none: ['some day'],
      done: [],
    });
  });

  it('keeps what was done today in sight, and nothing older or dropped', () => {
    const { done } = groupFollowUps(
      [
        aFollowUp({ id: 'today', state: 'done', completedAt: at(14, 9) }),
        aFollowUp({ id: 'yesterday', state: 'done', completedAt: at(13, 9) }),
        aFollowUp({ id: 'dropped', state: 'dropped', completedAt: at(14, 9) }),
      ],
      now,
    );
    expect(done.map(({ id }) => id)).toEqual(['today']);
  });
});
