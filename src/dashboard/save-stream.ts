import { saveFile } from '@/browser/save-file';
import { createEncoder } from '@/core/exchange/encoder';

/** Files of earlier exports that the browser has long copied; see `cleanWorkFolder`. */
const folderName = 'exports';

export interface SaveOptions {
  /** Stops the writing; nothing is saved then. */
  readonly signal: AbortSignal;
  /** Bytes that were written so far. */
  onProgress?(bytes: number): void;
}

/**
 * Writes pieces one after another and hands the browser the whole for download. They go to a file
 * of the extension's own origin first: a history of any length never stands in memory, and a file
 * appears among the downloads only when all of it is there.
 * @throws AbortError when it was stopped, QuotaExceededError when the disk is full; whatever it
 * throws, nothing was saved.
 */
export async function saveStream(
  fileName: string,
  mediaType: string,
  pieces: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  { signal, onProgress }: SaveOptions,
): Promise<number> {
  const folder = await workFolder();
  const name = crypto.randomUUID();
  const handle = await folder.getFileHandle(name, { create: true });
  const sink = await handle.createWritable();
  // One piece is written while the next is made and encoded.
  let [encode, encodeNext] = [createEncoder(), createEncoder()];
  let bytes = 0;
  let writing = Promise.resolve();
  try {
    for await (const piece of pieces) {
      signal.throwIfAborted();
      const data = typeof piece === 'string' ? encode(piece) : piece;
      [encode, encodeNext] = [encodeNext, encode];
      // What fails is thrown by whoever waits for it.
      await writing;
      writing = sink.write(data);
      writing.catch(() => undefined);
      bytes += data.byteLength;
      onProgress?.(bytes);
    }
    await writing;
    signal.throwIfAborted();
    await sink.close();
  } catch (error) {
    await sink.abort().catch(() => undefined);
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
  const file = await handle.getFile();
  saveFile(fileName, new Blob([file], { type: mediaType }));
  return bytes;
}

/**
 * Removes what earlier pages have written. The browser reads a download from there, and does not
 * say when it is done; by the next start of the page it is.
 */
export async function cleanWorkFolder(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  // There is none before the first export.
  await root.removeEntry(folderName, { recursive: true }).catch(() => undefined);
}

async function workFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create: true });
}

/** Packs a stream of text as gzip; a backup of text that repeats itself shrinks to a tenth. */
export async function* gzipped(
  pieces: AsyncIterable<string>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const encoder = new TextEncoder();
  const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async start(controller) {
      try {
        for await (const piece of pieces) controller.enqueue(encoder.encode(piece));
        controller.close();
      } catch (error) {
        controller.error(error);
      }
    },
  });
  const reader = text.pipeThrough(new CompressionStream('gzip')).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** Returns a file's text, unpacked when it is a gzip file. @throws when it is packed and damaged. */
export async function textOfFile(file: Blob): Promise<string> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = head[0] === 0x1f && head[1] === 0x8b;
  if (!isPacked) return file.text();
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
