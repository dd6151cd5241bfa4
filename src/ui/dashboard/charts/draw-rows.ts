import { barX, dot, text, type PlotOptions } from '@observablehq/plot';
import type { Stage } from '@/core/cycle/stage';
import { painted, stacked, type Frame, type Segment } from './chart';
import { stageColor, stageSigns } from './stage-signs';

/** A bar that lies below its words. */
export interface Row {
  readonly label: string;
  /** What stands at its end. */
  readonly value: string;
  readonly segments: readonly Segment[];
  /** Puts the sign of a stage before the words. */
  readonly stage?: Stage;
}

const rowHeight = 46;
/** The middle of a bar, below the middle of its row, in px. */
export const barBelow = 11;

/** Draws bars on a common scale from 0 to `max`, one row below the other. */
export function drawRows(
  rows: readonly Row[],
  max: number,
  { width, isRtl }: Frame,
  isTrackShown = true,
): PlotOptions {
  const placed = stacked(rows.map(({ segments }) => segments));
  const lines = rows.map((row, index) => ({ ...row, at: String(index) }));
  const bar = { y: 'at', insetTop: 27, insetBottom: 5, rx: 3 };
  const [start, end] = isRtl ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const inward = isRtl ? -1 : 1;
  const words = { y: 'at', dy: -9, fontSize: 13 } as const;
  const signed = lines.filter(({ stage }) => stage);
  return {
    width,
    height: rows.length * rowHeight + 4,
    marginTop: 2,
    marginBottom: 2,
    marginLeft: 1,
    marginRight: 1,
    x: { domain: [0, max], axis: null, reverse: isRtl },
    y: { type: 'band', domain: lines.map(({ at }) => at), axis: null, padding: 0 },
    marks: [
      isTrackShown ? barX(lines, { ...bar, x1: 0, x2: max, fill: 'var(--tint)' }) : null,
      ...painted(placed).map(({ own, style }) =>
        barX(own, { ...bar, x1: 'from', x2: 'to', ...style }),
      ),
      ...signed.map((line) =>
        dot([line], {
          y: 'at',
          frameAnchor: start,
          dx: 7 * inward,
          dy: -9,
          r: 5,
          symbol: stageSigns[line.stage ?? 'receiving'],
          fill: stageColor(line.stage ?? 'receiving'),
        }),
      ),
      text(lines, {
        ...words,
        text: 'label',
        frameAnchor: start,
        dx: (signed.length > 0 ? 19 : 0) * inward,
        fill: 'var(--ink)',
      }),
      text(lines, { ...words, text: 'value', frameAnchor: end, fill: 'var(--soft)' }),
    ],
  };
}
