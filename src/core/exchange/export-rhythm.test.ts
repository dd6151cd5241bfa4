import { describe, expect, it } from 'vitest';
import { isExportDue } from './export-rhythm';

const at = (month: number, day: number, hour = 12) =>
  new Date(2027, month - 1, day, hour).getTime();

describe('the reminder to export', () => {
  it.each([
    ['never', at(1, 1), at(12, 31), false],
    ['weekly', at(3, 1, 17), at(3, 7, 23), false],
    ['weekly', at(3, 1, 17), at(3, 8, 0), true],
    // The clocks change on the way.
    ['weekly', at(3, 25, 23), at(4, 1, 0), true],
    ['monthly', at(1, 31), at(2, 27, 23), false],
    ['monthly', at(1, 31), at(2, 28, 0), true],
    ['monthly', at(4, 30), at(5, 29, 23), false],
    ['monthly', at(4, 30), at(5, 30, 8), true],
    ['monthly', at(12, 15), new Date(2028, 0, 15).getTime(), true],
  ] as const)('%s, from %d at %d: %s', (every, last, now, isDue) => {
    expect(isExportDue(every, last, now)).toBe(isDue);
  });
});
