import { startReader, type PageReader, type ReaderStart } from './start-reader';

export type { PageReader };

/** What the watcher of the same page finds once the reader is loaded. */
export interface LoadedReader {
  start(start: ReaderStart): PageReader;
}

/** Leaves the reader where the watcher of the same page finds it. */
export function offerReader(): void {
  globalThis.cuecycleReader = { start: startReader };
}
