import { describe, expect, it } from 'vitest';
import { rangeOf } from './export-ranges';

const recorded = { from: '2024-02-03', to: '2027-03-09' };

describe('the days of an export', () => {
  it.each([
    ['week', '2027-03-10', '2027-03-04', '2027-03-10'],
    ['week', '2028-03-01', '2028-02-24', '2028-03-01'],
    ['month', '2027-03-10', '2027-03-01', '2027-03-10'],
    ['lastMonth', '2027-01-05', '2026-12-01', '2026-12-31'],
    ['lastMonth', '2028-03-31', '2028-02-01', '2028-02-29'],
    ['year', '2027-03-10', '2027-01-01', '2027-03-10'],
    ['all', '2027-03-10', '2024-02-03', '2027-03-10'],
    // The machine's clock was ahead once.
    ['all', '2027-03-01', '2024-02-03', '2027-03-09'],
  ] as const)('%s as of %s: from %s to %s', (range, today, from, to) => {
    expect(rangeOf(range, today, recorded)).toEqual({ from, to });
  });
});
