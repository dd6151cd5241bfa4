import { describe, expect, it } from 'vitest';
import { littleRoomLeft } from './room';

const megabyte = 1_000_000;

describe('room for records', () => {
  it.each([
    ['nobody knows', 5 * megabyte, 0, null],
    ['a new disk', 5 * megabyte, 100_000 * megabyte, null],
    ['four fifths used', 800 * megabyte, 1000 * megabyte, null],
    ['more than four fifths used', 801 * megabyte, 1000 * megabyte, 199 * megabyte],
    ['a disk with 50 MB left', 5 * megabyte, 55 * megabyte, null],
    ['a disk with less left', 5 * megabyte, 54 * megabyte, 49 * megabyte],
    ['a full one', 5 * megabyte, 5 * megabyte, 0],
    ['more used than allowed', 5 * megabyte, 1, 0],
  ])('of %s', (_what, used, allowed, left) => {
    expect(littleRoomLeft({ used, allowed })).toBe(left);
  });
});
