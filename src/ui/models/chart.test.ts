import { describe, expect, it } from 'vitest';
import { placeAfter, type ChartSeries } from './chart';

const aSeries = (count: number): ChartSeries =>
  Array.from({ length: count }, (_, index) => ({ words: `${index}`, x: index, y: index }));
const all = [aSeries(3), [], aSeries(2)];

describe('the keys of a chart', () => {
  it.each([
    ['ArrowRight', { series: 0, point: 0 }, { series: 0, point: 1 }],
    ['ArrowRight', { series: 0, point: 2 }, { series: 2, point: 0 }],
    ['ArrowRight', { series: 2, point: 1 }, { series: 2, point: 1 }],
    ['ArrowLeft', { series: 2, point: 0 }, { series: 0, point: 2 }],
    ['ArrowLeft', { series: 0, point: 0 }, { series: 0, point: 0 }],
    ['ArrowDown', { series: 0, point: 2 }, { series: 2, point: 1 }],
    ['ArrowDown', { series: 2, point: 1 }, { series: 2, point: 1 }],
    ['ArrowUp', { series: 2, point: 1 }, { series: 0, point: 1 }],
    ['Home', { series: 2, point: 1 }, { series: 0, point: 0 }],
    ['End', { series: 0, point: 0 }, { series: 2, point: 1 }],
  ])('%s leads from %o to %o', (key, from, to) => {
    expect(placeAfter(all, from, key, false)).toEqual(to);
  });

  it('go the way they point where one reads from right to left', () => {
    const from = { series: 0, point: 0 };
    expect(placeAfter(all, from, 'ArrowLeft', true)).toEqual({ series: 0, point: 1 });
    expect(placeAfter(all, { series: 0, point: 1 }, 'ArrowRight', true)).toEqual(from);
  });

  it('begin with the first value', () => {
    expect(placeAfter(all, null, 'ArrowUp', false)).toEqual({ series: 0, point: 0 });
    expect(placeAfter(all, null, 'a', false)).toBeUndefined();
    expect(placeAfter([[]], null, 'ArrowDown', false)).toBeUndefined();
    expect(placeAfter(all, { series: 0, point: 1 }, 'Tab', false)).toBeUndefined();
  });
});
