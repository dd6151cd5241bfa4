import { describe, expect, it } from 'vitest';
import { dayOf, daysBefore, endOfDay, startOfDay } from './day';

describe('calendar days', () => {
  it('follow the zone of the machine', () => {
    expect(dayOf(new Date(2026, 0, 5, 0, 0).getTime())).toBe('2026-01-05');
    expect(dayOf(new Date(2026, 0, 5, 23, 59, 59, 999).getTime())).toBe('2026-01-05');
  });

  it('end where the next one begins', () => {
    const late = new Date(2026, 0, 31, 23, 59).getTime();
    expect(endOfDay(late)).toBe(startOfDay(late + 60_000));
  });

  it('begin at midnight', () => {
    const noon = new Date(2026, 6, 1, 12, 30).getTime();
    expect(startOfDay(noon)).toBe(new Date(2026, 6, 1).getTime());
  });
});

describe('days before', () => {
  it.each([
    ['2026-03-01', 1, '2026-02-28'],
    ['2024-03-01', 1, '2024-02-29'],
    ['2026-01-01', 90, '2025-10-03'],
    ['2026-01-01', 0, '2026-01-01'],
  ])('%s by %i are %s', (day, count, expected) => {
    expect(daysBefore(day, count)).toBe(expected);
  });
});
