import { i18n } from '#i18n';
import { useSignal, useSignalEffect } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { placeAfter, type ChartPlace } from '../models/chart';
import type { Chart, LegendEntry } from './charts/chart';
import { drawPlot, type Drawing } from './draw-plot';
import { inTurn } from './in-turn';
import { picturePng, pictureText, type PictureWords } from './save-picture';

interface ChartViewProps {
  readonly chart: Chart;
  /** Which time and which part of the records it is of. */
  readonly subtitle: string;
  /** Begins the names of its files. */
  readonly fileStem: string;
  readonly saveFile: (fileName: string, content: Blob) => void;
}

/** A sentence, the drawing that shows it, and the same in a table; to be walked by keys and kept. */
export function ChartView({ chart, subtitle, fileStem, saveFile }: ChartViewProps) {
  const id = useId();
  const isTable = useSignal(false);
  const told = useSignal('');
  const svg = useRef<SVGSVGElement>(null);
  const isEmpty = chart.series.every((points) => points.length === 0);
  const words = (): PictureWords => ({
    title: chart.finding,
    subtitle: i18n.t('figures.chart.value', [chart.name, subtitle]),
    legend: chart.legend ?? [],
    isRtl: document.documentElement.dir === 'rtl',
  });
  const save = async (kind: 'png' | 'svg') => {
    const drawn = svg.current;
    if (!drawn) return;
    const fileName = `${fileStem}-${chart.id}.${kind}`;
    try {
      const content =
        kind === 'png'
          ? await picturePng(drawn, words())
          : new Blob([pictureText(drawn, words())], { type: 'image/svg+xml' });
      saveFile(fileName, content);
      told.value = i18n.t('figures.chart.saved', [fileName]);
    } catch {
      told.value = i18n.t('figures.chart.failed');
    }
  };
  return (
    <section class="chart" aria-labelledby={`${id}-name ${id}`}>
      <p class="chart-name" id={`${id}-name`}>
        {chart.name}
      </p>
      <h3 id={id}>{chart.finding}</h3>
      {!isEmpty && (
        <>
          {chart.legend && <Legend entries={chart.legend} />}
          <Canvas chart={chart} keep={svg} />
          {chart.note && <p class="hint">{chart.note}</p>}
          <p class="chart-acts">
            <button
              type="button"
              class="quiet"
              aria-expanded={isTable.value}
              onClick={() => (isTable.value = !isTable.value)}
            >
              {i18n.t(isTable.value ? 'figures.chart.noTable' : 'figures.chart.table')}
            </button>
            <button type="button" class="quiet" onClick={() => void save('png')}>
              {i18n.t('figures.chart.png')}
            </button>
            <button type="button" class="quiet" onClick={() => void save('svg')}>
              {i18n.t('figures.chart.svg')}
            </button>
          </p>
          <p class="hint" role="status">
            {told.value}
          </p>
          {isTable.value && <ChartTable chart={chart} />}
        </>
      )}
    </section>
  );
}

/** The drawing: follows the width that it has, keys and the pointer. */
function Canvas({ chart, keep }: { chart: Chart; keep: { current: SVGSVGElement | null } }) {
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const width = useSignal(0);
  const looked = useSignal<ChartPlace | null>(null);
  const isRtl = document.documentElement.dir === 'rtl';
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const measure = () => {
      width.value = element.clientWidth;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [width]);
  const drawnWidth = width.value;
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || drawnWidth === 0) return undefined;
    const plot = chart.draw({ width: drawnWidth, isRtl });
    // Nothing below it moves when it comes.
    element.style.minBlockSize = `${plot.height ?? 0}px`;
    // One after the other: a dozen together would hold the page up.
    return inTurn(() => {
      const drawn = drawPlot(plot);
      element.replaceChildren(drawn.svg);
      // On paper it may become lower.
      element.style.minBlockSize = '';
      drawing.current = drawn;
      keep.current = drawn.svg;
      // Figures change while they are looked at: who walks by keys stays where they are.
      if (document.activeElement !== element) looked.value = null;
      mark(drawn, chart, looked.peek());
    });
  }, [chart, drawnWidth, isRtl, keep, looked]);
  useSignalEffect(() => mark(drawing.current, chart, looked.value));

  const follow = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') looked.value = null;
    const next = placeAfter(chart.series, looked.value, event.key, isRtl);
    if (!next) return;
    event.preventDefault();
    isPointed.current = false;
    looked.value = next;
  };
  // A pointer that rests takes nothing away from who walks by keys: a page that scrolls below it counts
  // as a move to the browser.
  const isPointed = useRef(false);
  const leave = () => {
    if (isPointed.current) looked.value = null;
    isPointed.current = false;
  };
  const point = (event: TargetedPointerEvent<HTMLDivElement>) => {
    if (event.movementX === 0 && event.movementY === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const found = nearest(drawing.current, chart, event.clientX - box.x, event.clientY - box.y);
    if (!found) {
      leave();
      return;
    }
    isPointed.current = true;
    looked.value = found;
  };
  const words = looked.value && chart.series[looked.value.series]?.[looked.value.point]?.words;
  return (
    <>
      {/* The keys of a chart must reach it, also from a screen reader. */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={place}
        class="drawing"
        role="application"
        tabIndex={0}
        aria-roledescription={i18n.t('figures.chart.role')}
        aria-label={`${chart.finding} ${i18n.t('figures.chart.keys')}`}
        onKeyDown={follow}
        onPointerMove={point}
        onPointerLeave={leave}
      />
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <p class="readout" role="status">
        {words}
      </p>
    </>
  );
}

/** Puts a ring around the value that is looked at. */
function mark(drawing: Drawing | null, chart: Chart, at: ChartPlace | null): void {
  if (!drawing) return;
  drawing.svg.querySelector('.marker')?.remove();
  const point = at && chart.series[at.series]?.[at.point];
  if (!point) return;
  const { x, y } = drawing.placeOf(point);
  const ring = document.createElementNS(drawing.svg.namespaceURI, 'circle');
  ring.setAttribute('class', 'marker');
  ring.setAttribute('cx', String(x));
  ring.setAttribute('cy', String(y + (chart.markBelow ?? 0)));
  ring.setAttribute('r', '10');
  drawing.svg.append(ring);
}

/** How far from a value the pointer may be to mean it, in px. */
const reach = 48;

function nearest(drawing: Drawing | null, chart: Chart, x: number, y: number): ChartPlace | null {
  if (!drawing) return null;
  let best: ChartPlace | null = null;
  let least = reach;
  for (const [series, points] of chart.series.entries()) {
    for (const [index, point] of points.entries()) {
      const at = drawing.placeOf(point);
      const distance = Math.hypot(at.x - x, at.y + (chart.markBelow ?? 0) - y);
      if (distance < least) [best, least] = [{ series, point: index }, distance];
    }
  }
  return best;
}

function Legend({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul class="legend">
      {entries.map(({ name, color, paint }) => (
        <li key={name}>
          <svg viewBox="0 0 14 14" aria-hidden="true" style={{ color }}>
            <rect class={paint} x="1" y="1" width="12" height="12" rx="3" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

function ChartTable({ chart: { table, name } }: { chart: Chart }) {
  const [first, ...rest] = table.head;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling area must be reachable by keyboard.
    <div class="table" role="region" aria-label={name} tabIndex={0}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {rest.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell, index) => (
                // The heads are known to differ, and keep their order.
                <td key={rest[index] ?? index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
