/** One value that can be looked at. */
export interface ChartPoint {
  /** All of it in words: "Helping, November 2026: 3 min". */
  readonly words: string;
  /** Where it stands, in the values of the drawing's scales. */
  readonly x: number | string;
  readonly y: number | string;
  /** Which of several panes one above the other it stands in. */
  readonly pane?: string;
}

/** Values that belong together, in the order of the drawing. */
export type ChartSeries = readonly ChartPoint[];

export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** Which value is looked at. */
export interface ChartPlace {
  readonly series: number;
  readonly point: number;
}

/**
 * Returns the value that a key leads to from another one; `undefined` for a key that leads nowhere. The
 * arrows go the way they point: across from value to value and on into the next series, up and down
 * to the neighbouring series. The first key leads to the first value.
 */
export function placeAfter(
  all: readonly ChartSeries[],
  from: ChartPlace | null,
  key: string,
  isRtl: boolean,
): ChartPlace | undefined {
  const places = all.flatMap((points, series) => points.map((_, point) => ({ series, point })));
  const first = places[0];
  const last = places.at(-1);
  const across: Record<string, number> = isRtl
    ? { ArrowLeft: 1, ArrowRight: -1 }
    : { ArrowLeft: -1, ArrowRight: 1 };
  const along: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };
  if (key === 'Home') return first;
  if (key === 'End') return last;
  const isArrow = key in across || key in along;
  if (!isArrow || !from) return isArrow ? first : undefined;
  const step = across[key];
  if (step !== undefined) {
    const at = places.findIndex(
      ({ series, point }) => series === from.series && point === from.point,
    );
    return places[Math.min(places.length - 1, Math.max(0, at + step))];
  }
  return neighbour(all, from, along[key] ?? 0);
}

/** The value of the next series that has any, as far along as this one. */
function neighbour(all: readonly ChartSeries[], from: ChartPlace, step: number): ChartPlace {
  for (let series = from.series + step; all[series]; series += step) {
    const count = all[series]?.length ?? 0;
    if (count > 0) return { series, point: Math.min(from.point, count - 1) };
  }
  return from;
}
