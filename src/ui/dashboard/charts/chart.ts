import type { PlotOptions } from '@observablehq/plot';
import type { ChartSeries, ChartTable } from '../../models/chart';

/** How an area is filled, so that kinds are told apart without colours. */
export type Paint = 'solid' | 'light' | 'hollow';

export interface LegendEntry {
  readonly name: string;
  readonly color: string;
  readonly paint: Paint;
}

/** Where a drawing has its place. */
export interface Frame {
  readonly width: number;
  readonly isRtl: boolean;
}

/** A chart before it is drawn: what it says, in sentences, values and shapes. */
export interface Chart {
  /** Part of the names of its files. */
  readonly id: string;
  /** What is shown. */
  readonly name: string;
  /** What it says, in a sentence. */
  readonly finding: string;
  readonly legend?: readonly LegendEntry[];
  /** How it is read, or what it leaves out. */
  readonly note?: string;
  /** In the order in which keys walk them, from top to bottom. */
  readonly series: readonly ChartSeries[];
  readonly table: ChartTable;
  readonly draw: (frame: Frame) => PlotOptions;
  /** How far below its value's place a point is marked, in px. */
  readonly markBelow?: number;
}

/** One filled part of a bar or column. */
export interface Segment {
  readonly value: number;
  readonly color: string;
  readonly paint: Paint;
}

/** A segment with its ends on the scale of the values. */
export interface Placed extends Segment {
  readonly from: number;
  readonly to: number;
  readonly at: string;
}

/** Puts the segments of each bar end to end. */
export function stacked(bars: readonly (readonly Segment[])[]): readonly Placed[] {
  return bars.flatMap((segments, index) => {
    let from = 0;
    return segments.map((segment) => {
      const placed = { ...segment, from, to: from + segment.value, at: String(index) };
      from = placed.to;
      return placed;
    });
  });
}

const paints = ['solid', 'light', 'hollow'] as const;

/** The options of a mark for each way of filling, with the segments that are filled so. */
export function painted(
  all: readonly Placed[],
): readonly { readonly own: Placed[]; readonly style: object }[] {
  const color = { value: (placed: Placed) => placed.color, scale: null };
  const styles = {
    solid: { fill: color },
    light: { fill: color, fillOpacity: 0.25, stroke: color, strokeWidth: 1.25 },
    hollow: { fill: 'none', stroke: 'var(--edge)', strokeWidth: 1.25, strokeDasharray: '3 2' },
  };
  return paints.map((paint) => ({
    own: all.filter((each) => each.paint === paint && each.value > 0),
    style: styles[paint],
  }));
}
