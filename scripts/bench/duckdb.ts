import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';

export interface DuckDbTimes {
  readonly loadSeconds: number;
  /** For all figures of docs/warehouse. */
  readonly figuresSeconds: number;
  /** In all files. */
  readonly spans: number;
}

/** Has DuckDB work out the figures of docs/warehouse over the Parquet files of a folder. */
export async function timeDuckDb(folder: string, threads: number): Promise<DuckDbTimes> {
  // By itself it takes four fifths of the machine's memory, which others work on, too.
  const spill = mkdtempSync(join(tmpdir(), 'cuecycle-duckdb-'));
  const instance = await DuckDBInstance.create(join(spill, 'warehouse.duckdb'), {
    threads: String(threads),
    memory_limit: '8GB',
    preserve_insertion_order: 'false',
    temp_directory: spill,
  });
  const connection = await instance.connect();
  const sqlFolder = fileURLToPath(new URL('../../docs/warehouse/', import.meta.url));
  const names = readdirSync(sqlFolder).toSorted();
  const timed = async (isView: boolean) => {
    const begun = performance.now();
    for (const name of names.filter((each) => each.startsWith('0') === isView)) {
      const sql = readFileSync(`${sqlFolder}${name}`, 'utf8');
      for (const statement of sql.split(/;\s*(?:\n|$)/).filter((each) => each.trim())) {
        await connection.run(statement.replace('exports/*.parquet', `${folder}/*.parquet`));
      }
    }
    return (performance.now() - begun) / 1000;
  };
  const loadSeconds = await timed(true);
  const figuresSeconds = await timed(false);
  const counted = await connection.runAndReadAll(
    `SELECT count(*) FROM cuecycle WHERE record = 'span'`,
  );
  const spans = Number(counted.getRows()[0]?.[0]);
  connection.closeSync();
  instance.closeSync();
  rmSync(spill, { recursive: true, force: true });
  return { loadSeconds, figuresSeconds, spans };
}
