import { readCsv } from './read-csv';
import { readParquet } from './read-parquet';
import { Unreadable, type TableResult } from './table';

export type TableKind = 'csv' | 'parquet';

/** Returns what kind of table the first bytes of a file promise; anything that is not Parquet may be CSV. */
export function tableKindOf(bytes: Uint8Array): TableKind {
  return new TextDecoder().decode(bytes.subarray(0, 4)) === 'PAR1' ? 'parquet' : 'csv';
}

/**
 * Returns a file of ours, added up per day, helpdesk and channel, or what is wrong with it: all or
 * nothing. Never throws. Takes no longer than the file is long; call it in a worker, because a large
 * one takes seconds.
 */
export async function readTable(
  content: Uint8Array | string,
  kind: TableKind,
): Promise<TableResult> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (bytes.length === 0) return { ok: false, fault: { kind: 'empty' } };
  try {
    return { ok: true, table: kind === 'csv' ? readCsv(bytes) : readParquet(bytes) };
  } catch (error) {
    // What the library of Parquet throws at damaged pages is no promise of its own.
    const fault = error instanceof Unreadable ? error.fault : { kind: 'damaged', place: 'page' };
    return { ok: false, fault: fault as Unreadable['fault'] };
  }
}
