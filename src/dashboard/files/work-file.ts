import { createEncoder } from '@/core/exchange/encoder';
import { createRoomGuard } from '@/storage/room-guard';

/** Files that were written lately, until the browser has copied them; see `cleanWorkFolder`. */
const folderName = 'exports';

/** Looks for room after so many bytes, well below what is kept free. */
const lookEveryBytes = 4_000_000;

/** A part of a file: text, or bytes that hold only until the next one is asked for. */
export type Piece = string | Uint8Array<ArrayBuffer>;

/** As far as it is used here; TypeScript knows it in workers only, where it is. */
interface SyncSink {
  write(data: Uint8Array<ArrayBuffer>): number;
  close(): void;
}

/**
 * Writes pieces one after another to a file of the extension's own origin, from a worker: a history of
 * any length never stands in memory, and the page is free meanwhile.
 * @throws AbortError when it was stopped, QuotaExceededError when the disk is full; whatever it
 * throws, there is no such file.
 */
export async function writeWorkFile(
  name: string,
  pieces: AsyncIterable<Piece>,
  signal: AbortSignal,
): Promise<void> {
  const { ensureRoom } = createRoomGuard();
  const encode = createEncoder();
  const sink = await openSink(name);
  let unchecked = lookEveryBytes;
  try {
    for await (const piece of pieces) {
      signal.throwIfAborted();
      if (unchecked >= lookEveryBytes) {
        await ensureRoom();
        unchecked = 0;
      }
      const data = typeof piece === 'string' ? encode(piece) : piece;
      if (sink.write(data) < data.byteLength) throw noRoom();
      unchecked += data.byteLength;
    }
    signal.throwIfAborted();
    sink.close();
  } catch (error) {
    sink.close();
    await removeWorkFile(name);
    throw error;
  }
}

/** Returns a file that was written. */
export async function workFile(name: string): Promise<File> {
  const handle = await (await workFolder()).getFileHandle(name);
  return handle.getFile();
}

/** Removes a file, if it is there. */
export async function removeWorkFile(name: string): Promise<void> {
  const folder = await workFolder();
  await folder.removeEntry(name).catch(() => undefined);
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

async function openSink(name: string): Promise<SyncSink> {
  const handle = await (await workFolder()).getFileHandle(name, { create: true });
  const { createSyncAccessHandle } = handle as unknown as {
    createSyncAccessHandle(): Promise<SyncSink>;
  };
  return createSyncAccessHandle.call(handle);
}

async function workFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create: true });
}

function noRoom(): DOMException {
  return new DOMException('Only a part of it was written', 'QuotaExceededError');
}
