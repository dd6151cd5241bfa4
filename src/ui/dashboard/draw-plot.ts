import { plot, type Plot, type PlotOptions } from '@observablehq/plot';
import type { ChartPoint } from '../models/chart';

export interface Drawing {
  readonly svg: SVGSVGElement;
  /** Where a value stands, in px of the drawing. */
  placeOf(point: ChartPoint): { readonly x: number; readonly y: number };
}

/**
 * Draws with Plot, in a document that is never shown: Plot puts a style sheet into each drawing, which
 * the policy of our pages refuses. It is taken out; our own styles say the same.
 */
export function drawPlot(options: PlotOptions): Drawing {
  const unseen = document.implementation.createHTMLDocument('');
  const drawn = plot({ ...options, document: unseen, figure: false });
  if (drawn.localName !== 'svg') throw new Error('A chart is one drawing');
  for (const style of drawn.querySelectorAll('style')) style.remove();
  const svg = drawn as unknown as SVGSVGElement;
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('font-size', '12');
  return { svg, placeOf: (point) => placeIn(drawn, point) };
}

function placeIn(drawn: Plot, { x, y, pane }: ChartPoint): { x: number; y: number } {
  const on = (name: 'x' | 'y', value: number | string) => {
    const scale = drawn.scale(name);
    return scale ? Number(scale.apply(value)) + (scale.bandwidth ?? 0) / 2 : 0;
  };
  const panes = pane === undefined ? undefined : drawn.scale('fy');
  const above = panes ? Number(panes.apply(pane)) - Number([...(panes.range ?? [])][0] ?? 0) : 0;
  return { x: on('x', x), y: on('y', y) + above };
}
