import { parquetTable } from '../../src/core/exchange/write-parquet';
import { csvTable } from '../../src/core/exchange/write-csv';
import { writeRecordFile } from '../../src/core/exchange/write-record-file';
import { historyOf, type HistoryWish } from './history';

export const formats = ['parquet', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

export interface WrittenHistory {
  readonly fileName: string;
  readonly chunks: AsyncIterable<string | Uint8Array>;
}

/** Returns the file of one agent, as the product itself writes it. */
export function writeHistory(wish: HistoryWish, format: Format): WrittenHistory {
  const { header, records } = historyOf(wish);
  const date = new Date(header.exportedAt).toISOString().slice(0, 10);
  const fileName = `cuecycle-${header.agentId}-${date}.${format}`;
  if (format === 'parquet') return { fileName, chunks: parquetTable([[...records()]], header) };
  if (format === 'csv') return { fileName, chunks: csvTable([[...records()]], header) };
  return { fileName, chunks: jsonOf(wish) };
}

function jsonOf(wish: HistoryWish): AsyncIterable<string> {
  const { header, records } = historyOf(wish);
  const all = [...records()];
  const interactions = all.flatMap((each) =>
    each.kind === 'interaction' ? [each.interaction] : [],
  );
  const followUps = all.flatMap((each) => (each.kind === 'follow-up' ? [each.followUp] : []));
  return writeRecordFile({ ...header, parts: [] }, [interactions], [followUps]);
}
