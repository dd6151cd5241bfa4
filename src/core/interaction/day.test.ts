import { describe, expect, it } from 'vitest';
import { dayOf, startOfDay } from './day';

describe('calendar days', () => {
  it('follow the zone of the machine', () => {
    expect(dayOf(new Date(2026, 0, 5, 0, 0).getTime())).toBe('2026-01-05');
    expect(dayOf(new Date(2026, 0, 5, 23, 59, 59, 999).getTime())).toBe('2026-01-05');
  });

  it('begin at midnight', () => {
    const noon = new Date(2026, 6, 1, 12, 30).getTime();
    expect(startOfDay(noon)).toBe(new Date(2026, 6, 1).getTime());
  });
});
