/** Sizes and positions in CSS pixels; `left` and `top` count from the window's physical corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const marginPx = 8;

function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function coveredArea(box: Box, obstacles: readonly Box[]): number {
  return obstacles.reduce((sum, each) => sum + overlapArea(box, each), 0);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** The wished box moved, and where needed shrunk, into the window. */
export function insideWindow(wish: Box, viewport: Size): Box {
  const width = Math.min(wish.width, viewport.width - 2 * marginPx);
  const height = Math.min(wish.height, viewport.height - 2 * marginPx);
  return {
    left: clamp(wish.left, marginPx, viewport.width - marginPx - width),
    top: clamp(wish.top, marginPx, viewport.height - marginPx - height),
    width,
    height,
  };
}

/**
 * The free place nearest to the wish that covers no obstacle and stays inside the window. Where the
 * full height fits nowhere, the tallest free place of at least `minHeight`; `undefined` when there
 * is none.
 */
export function findFreePlace(
  wish: Box,
  viewport: Size,
  obstacles: readonly Box[],
  minHeight: number,
): Box | undefined {
  const grown = obstacles
    .filter((each) => each.width > 0 && each.height > 0)
    .map((each) => ({
      left: each.left - marginPx,
      top: each.top - marginPx,
      width: each.width + 2 * marginPx,
      height: each.height + 2 * marginPx,
    }));
  const full = insideWindow(wish, viewport);
  if (coveredArea(full, grown) === 0) return full;

  const edges = [
    marginPx,
    viewport.height - marginPx,
    ...grown.flatMap((each) => [each.top, each.top + each.height]),
  ];
  // A free strip ends at two edges, so only differences of edges can be the tallest free height.
  const heights = edges
    .flatMap((low) => edges.map((high) => high - low))
    .filter((height) => height >= minHeight && height < full.height);
  for (const height of [full.height, ...heights.sort((a, b) => b - a)]) {
    const place = nearestFree(
      { ...full, top: full.top + full.height - height, height },
      viewport,
      grown,
    );
    if (place) return place;
  }
  return undefined;
}

function nearestFree(wish: Box, viewport: Size, grown: readonly Box[]): Box | undefined {
  const lefts = [
    wish.left,
    ...grown.flatMap((each) => [each.left - wish.width, each.left + each.width]),
  ];
  const tops = [
    wish.top,
    ...grown.flatMap((each) => [each.top - wish.height, each.top + each.height]),
  ];
  let best: Box | undefined;
  let bestAway = Infinity;
  for (const left of lefts) {
    for (const top of tops) {
      const box = insideWindow({ ...wish, left, top }, viewport);
      const away = Math.hypot(box.left - wish.left, box.top - wish.top);
      if (away < bestAway && coveredArea(box, grown) === 0) {
        best = box;
        bestAway = away;
      }
    }
  }
  return best;
}
