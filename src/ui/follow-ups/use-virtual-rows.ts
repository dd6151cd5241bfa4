import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type VirtualItem,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

type Rows = Virtualizer<Window, Element>;

export interface VirtualRows {
  /** Those in view, and the one that has the focus. */
  readonly items: readonly VirtualItem[];
  /** Height of all of them, in px. */
  readonly height: number;
  /** Where the list begins in the page, in px. */
  readonly from: number;
  readonly measure: (element: Element | null) => void;
  readonly setList: (element: HTMLElement | null) => void;
  /** Brings a row into view and calls back once it is there. */
  readonly goTo: (index: number, then: (row: HTMLElement) => void) => void;
}

/** What lives as long as the list is shown. */
interface Kept {
  list: HTMLElement | null;
  from: number;
}

/** A row that was scrolled to is looked for in so many frames. */
const patienceFrames = 20;

/** Only the rows in view are in the page, so that a list of ten thousand scrolls like one of ten. */
export function useVirtualRows(
  keys: readonly string[],
  heightOf: (index: number) => number,
): VirtualRows {
  const [, draw] = useState(0);
  const [kept] = useState<Kept>(() => ({ list: null, from: 0 }));
  // The same function for the same rows: with another one all of them are measured anew.
  const getItemKey = useCallback((index: number) => keys[index] ?? index, [keys]);
  const options: VirtualizerOptions<Window, Element> = {
    count: keys.length,
    getScrollElement: (): Window => window,
    getItemKey,
    estimateSize: heightOf,
    overscan: 8,
    scrollMargin: kept.from,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    // A row that has the focus stays, or the focus would be lost with it.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const index = focusedIndex(kept.list);
      if (index < 0 || index >= range.count || shown.includes(index)) return shown;
      return [...shown, index].sort((a, b) => a - b);
    },
    onChange: () => draw((count) => count + 1),
  };
  const [rows] = useState<Rows>(() => new Virtualizer(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- After each drawing; it ends when nothing has moved.
  useLayoutEffect(() => {
    rows._willUpdate();
    const top = kept.list ? kept.list.getBoundingClientRect().top + window.scrollY : 0;
    // What stands above the list may have grown; drawn anew until it stands still.
    if (Math.abs(top - kept.from) >= 1) {
      kept.from = top;
      draw((count) => count + 1);
    }
  });
  return {
    items: rows.getVirtualItems(),
    height: rows.getTotalSize(),
    from: kept.from,
    measure: rows.measureElement,
    setList: (element) => {
      kept.list = element;
    },
    goTo: (index, then) => {
      rows.scrollToIndex(index, { align: 'auto' });
      let framesLeft = patienceFrames;
      const look = () => {
        const row = kept.list?.querySelector<HTMLElement>(`[data-index="${index}"]`);
        framesLeft -= 1;
        if (row) then(row);
        else if (framesLeft > 0) requestAnimationFrame(look);
      };
      look();
    },
  };
}

function focusedIndex(list: HTMLElement | null): number {
  const row = document.activeElement?.closest<HTMLElement>('[data-index]');
  return row && list?.contains(row) ? Number(row.dataset['index']) : -1;
}
