import { describe, expect, it } from 'vitest';
import { coverageOf } from './coverage';
import { endOfWeek, weekOf, weeksBetween } from './week';

const range = { from: '2027-12-20', to: '2028-01-10' };

describe('whose weeks are missing', () => {
  it.each([
    [[{ from: '2027-12-01', to: '2028-01-31' }], ['whole', 'whole', 'whole', 'whole']],
    // Months that follow each other, around a new year.
    [
      [
        { from: '2028-01-01', to: '2028-01-31' },
        { from: '2027-12-01', to: '2027-12-31' },
      ],
      ['whole', 'whole', 'whole', 'whole'],
    ],
    [[{ from: '2027-12-22', to: '2028-01-02' }], ['part', 'whole', 'none', 'none']],
    [
      [
        { from: '2027-12-20', to: '2027-12-22' },
        { from: '2027-12-24', to: '2027-12-26' },
      ],
      ['part', 'none', 'none', 'none'],
    ],
    [[], ['none', 'none', 'none', 'none']],
  ] as const)('%j: %j', (periods, weeks) => {
    expect(coverageOf([{ agent: 'otter', periods }], range, '2028-01-31')).toEqual([
      { agent: 'otter', weeks },
    ]);
  });

  it('counts the week under way up to its last day', () => {
    const periods = [{ from: '2027-12-01', to: '2028-01-12' }];
    const [own] = coverageOf([{ agent: 'otter', periods }], range, '2028-01-12');
    expect(own?.weeks.at(-1)).toBe('whole');
  });
});

describe('weeks', () => {
  it.each([
    ['2027-12-26', '2027-12-20'],
    ['2027-12-27', '2027-12-27'],
    ['2028-01-01', '2027-12-27'],
    ['2028-02-29', '2028-02-28'],
  ])('%s is in the week of %s', (day, week) => {
    expect(weekOf(day)).toBe(week);
    expect(day >= week && day <= endOfWeek(week)).toBe(true);
  });

  it('follow each other over the changes of the clock', () => {
    expect(weeksBetween('2027-03-22', '2027-04-05')).toEqual([
      '2027-03-22',
      '2027-03-29',
      '2027-04-05',
    ]);
    expect(weeksBetween('2027-04-05', '2027-03-22')).toEqual([]);
  });
});
