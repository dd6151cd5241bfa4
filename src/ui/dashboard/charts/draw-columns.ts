import { axisX, axisY, barY, gridY, ruleY, text, type PlotOptions } from '@observablehq/plot';
import { painted, stacked, type Frame, type Segment } from './chart';

export interface Column {
  /** What stands below it. */
  readonly label: string;
  readonly segments: readonly Segment[];
}

interface Look {
  readonly height: number;
  /** How the values of the axis are written. */
  readonly tick: (value: number) => string;
  /** Writes every value over its column; for a few columns. */
  readonly isLabelled: boolean;
}

/** About what a digit of a number above a column takes, in px. */
const digitWidth = 7;

/** Half of the room of a label, in px: what a chart leaves at its end, where the last one may stand. */
export const tickEnd = 26;

/** Returns which of so many labels are written, so that they do not touch, and the first among them. */
export function shownTicks(count: number, width: number, labelWidth = 62): readonly string[] {
  const every = Math.max(1, Math.ceil((count * labelWidth) / Math.max(1, width)));
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => index % every === 0)
    .map(String);
}

/** Draws columns of counts beside each other, in the direction of reading. */
export function drawColumns(
  columns: readonly Column[],
  { width, isRtl }: Frame,
  { height, tick, isLabelled }: Look,
): PlotOptions {
  const placed = stacked(columns.map(({ segments }) => segments));
  const sums = columns.map(({ segments }, index) => ({
    at: String(index),
    sum: segments.reduce((sum, { value }) => sum + value, 0),
  }));
  const most = Math.max(1, ...sums.map(({ sum }) => sum));
  const side = 40;
  // The label of a wide column is narrower than the column.
  const end = columns.length > 12 ? tickEnd : 6;
  // Numbers that do not fit above their columns would stand in the next ones; the axis tells them too.
  const room = (width - side - end) / Math.max(1, columns.length);
  const isReadable = sums.every(({ sum }) => tick(sum).length * digitWidth <= room);
  return {
    width,
    height,
    marginTop: 22,
    marginBottom: 30,
    marginLeft: isRtl ? end : side,
    marginRight: isRtl ? side : end,
    x: {
      type: 'band',
      domain: sums.map(({ at }) => at),
      reverse: isRtl,
      padding: columns.length > 30 ? 0.1 : 0.25,
    },
    y: { domain: [0, most], nice: true },
    marks: [
      gridY({ ticks: ticksTo(most), stroke: 'var(--line)', strokeOpacity: 1 }),
      axisY({
        ticks: ticksTo(most),
        anchor: isRtl ? 'right' : 'left',
        tickFormat: (value: number) => tick(value),
        tickSize: 0,
        label: null,
        fontSize: 12,
        color: 'var(--soft)',
      }),
      axisX({
        ticks: [...shownTicks(columns.length, width - side)],
        tickFormat: (at: string) => columns[Number(at)]?.label ?? '',
        tickSize: 0,
        label: null,
        fontSize: 12,
        color: 'var(--soft)',
      }),
      ruleY([0], { stroke: 'var(--edge)' }),
      ...painted(placed).map(({ own, style }) =>
        barY(own, {
          x: 'at',
          y1: 'from',
          y2: 'to',
          rx: 2,
          ...style,
          // Where columns are thin, their outlines would be all that one sees.
          ...(columns.length > 12 && { stroke: 'none' }),
        }),
      ),
      isLabelled && isReadable
        ? text(
            sums.filter(({ sum }) => sum > 0),
            {
              x: 'at',
              y: 'sum',
              text: ({ sum }: { sum: number }) => tick(sum),
              dy: -9,
              fontSize: 12,
              fill: 'var(--ink)',
            },
          )
        : null,
    ],
  };
}

/** Counts have no halves. */
function ticksTo(most: number): number[] {
  const step = [1, 2, 5].flatMap((part) => [0, 1, 2, 3, 4, 5].map((power) => part * 10 ** power));
  const best = step.toSorted((a, b) => a - b).find((each) => most / each <= 4) ?? most;
  return Array.from({ length: Math.floor(most / best) + 1 }, (_, index) => index * best);
}
