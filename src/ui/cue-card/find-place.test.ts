import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, findFreePlace } from './find-place';

const room = { width: 1000, height: 800 };
const card = { width: 300, height: 400 };
const composer = { left: 100, top: 600, width: 800, height: 180 };

function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

describe('place of the card', () => {
  it('is the wished one where nothing is in the way', () => {
    const wish = { ...card, left: 200, top: 100 };
    expect(findFreePlace(wish, room, [composer], 180)).toEqual(wish);
  });

  it('moves the shortest way off the composer', () => {
    const wish = { ...card, left: 684, top: 384 };
    expect(findFreePlace(wish, room, [composer], 180)).toEqual({ ...wish, top: 192 });
  });

  it('is inside the window when the wish is not', () => {
    const wish = { ...card, left: 5000, top: -300 };
    expect(findFreePlace(wish, room, [], 180)).toEqual({ ...card, left: 692, top: 8 });
  });

  it('gets lower where the full height fits nowhere', () => {
    const wide = { left: 0, top: 300, width: 1000, height: 500 };
    const place = findFreePlace({ ...card, left: 684, top: 384 }, room, [wide], 180);
    expect(place).toEqual({ left: 684, top: 8, width: 300, height: 284 });
  });

  it('is nowhere when even the least height does not fit', () => {
    const all = { left: 0, top: 100, width: 1000, height: 700 };
    expect(findFreePlace({ ...card, left: 684, top: 384 }, room, [all], 180)).toBeUndefined();
  });

  it('ignores obstacles without a size', () => {
    const wish = { ...card, left: 200, top: 100 };
    const gone = { left: 250, top: 200, width: 0, height: 0 };
    expect(findFreePlace(wish, room, [gone], 180)).toEqual(wish);
  });

  it('never covers an obstacle and never leaves the window', () => {
    const box = record({
      left: integer({ min: -200, max: 1200 }),
      top: integer({ min: -200, max: 900 }),
      width: integer({ min: 1, max: 900 }),
      height: integer({ min: 1, max: 500 }),
    });
    assert(
      property(box, array(box, { maxLength: 4 }), (wish, obstacles) => {
        const place = findFreePlace(wish, room, obstacles, 40);
        if (!place) return;
        expect(obstacles.some((each) => overlaps(place, each))).toBe(false);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.left + place.width).toBeLessThanOrEqual(room.width - 8);
        expect(place.top + place.height).toBeLessThanOrEqual(room.height - 8);
      }),
    );
  });
});
