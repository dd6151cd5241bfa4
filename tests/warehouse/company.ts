import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TableHeader, TableRecord } from '@/core/exchange/records';
import { parquetTable } from '@/core/exchange/write-parquet';
import { historyOf } from '../../scripts/generate/history';
import { bytesOf } from '../support/collect';

export interface OneExport {
  readonly header: TableHeader;
  readonly records: readonly TableRecord[];
}

export interface Company {
  readonly folder: string;
  readonly exports: readonly OneExport[];
}

/**
 * Writes the exports of a small company. The first agent has an older export of the beginning, with
 * more in it than is left now; the second one's file lies there twice.
 */
export async function makeCompany(agents: number, days: number, perDay: number): Promise<Company> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cuecycle-company-'));
  const exports: OneExport[] = [];
  for (let agent = 1; agent <= agents; agent += 1) {
    const { header, records } = historyOf({ seed: 7, agent, days, perDay, from: '2024-02-19' });
    exports.push({ header, records: [...records()] });
  }
  const [first, second] = exports;
  if (!first || !second) throw new Error('A company has at least two agents');
  const [, , third] = exports;
  exports.push({
    // More work than the later export has on these days, and two days that it does not tell of.
    records: [...first.records, ...(third?.records ?? [])],
    header: {
      ...first.header,
      from: '2024-02-17',
      to: '2024-02-29',
      exportedAt: first.header.exportedAt - 1000,
    },
  });
  exports.push(second);
  for (const [index, { header, records }] of exports.entries()) {
    const file = path.join(folder, `${header.agentId}-${index}.parquet`);
    writeFileSync(file, await bytesOf(parquetTable([records], header)));
  }
  return { folder, exports };
}
