import '../../../tests/gallery/messages';
import { describe, expect, it } from 'vitest';
import { aFollowUp } from '../../../tests/gallery/examples';
import { countPressing, groupFollowUps, searchFollowUps } from './follow-up-groups';

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
      untold: [],
      ended: [],
    });
  });

  it('keeps what ended today in sight, and nothing older', () => {
    const { ended, untold } = groupFollowUps(
      [
        aFollowUp({ id: 'today', state: 'done', completedAt: at(14, 9) }),
        aFollowUp({ id: 'yesterday', state: 'done', completedAt: at(13, 9) }),
        aFollowUp({ id: 'dropped', state: 'dropped', completedAt: at(14, 10) }),
        aFollowUp({ id: 'untold', kind: 'commitment', state: 'done', completedAt: at(9, 10) }),
      ],
      now,
    );
    expect(ended.map(({ id }) => id)).toEqual(['dropped', 'today']);
    expect(untold.map(({ id }) => id)).toEqual(['untold']);
  });
});

describe('the number on the tab', () => {
  it('counts what is overdue or due before the day ends', () => {
    const all = [
      aFollowUp({ dueAt: at(13, 9) }),
      aFollowUp({ dueAt: at(14, 23) }),
      aFollowUp({ dueAt: at(15, 0) }),
      aFollowUp({ dueAt: null }),
      aFollowUp({ dueAt: at(13, 9), state: 'dropped' }),
    ];
    expect(countPressing(all, now)).toBe(2);
  });
});

describe('the search', () => {
  const all = [
    aFollowUp({ id: 'a', text: 'Ring the Depot', ticket: '17' }),
    aFollowUp({ id: 'b', text: 'Write to Zoë', ticket: '1042' }),
  ];

  it.each([
    ['', ['a', 'b']],
    ['depot ring', ['a']],
    ['ZOË', ['b']],
    ['104', ['b']],
    ['depot 1042', []],
  ])('for “%s” finds %j', (query, found) => {
    expect(searchFollowUps(all, query).map(({ id }) => id)).toEqual(found);
  });
});
