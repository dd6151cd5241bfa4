import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance, type DuckDBConnection, type Json } from '@duckdb/node-api';

const folder = fileURLToPath(new URL('../../docs/warehouse/', import.meta.url));

export type EngineRow = Readonly<Record<string, Json>>;

/** DuckDB with the views of docs/warehouse over a folder of exports. */
export interface Warehouse {
  /** Runs one of docs/warehouse by its name, with parts of its text replaced. */
  figure(name: string, change?: (sql: string) => string): Promise<readonly EngineRow[]>;
  rows(sql: string): Promise<readonly EngineRow[]>;
  close(): void;
}

export function sqlFiles(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted();
}

export function sqlOf(name: string): string {
  return readFileSync(`${folder}${name}`, 'utf8');
}

/**
 * Opens the files that a pattern names, as whoever follows docs/warehouse.md would. What does not fit
 * in memory needs a file of its own.
 */
export async function openWarehouse(pattern: string, file?: string): Promise<Warehouse> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  for (const name of sqlFiles().filter((file) => file.startsWith('0'))) {
    const sql = sqlOf(name).replace('exports/*.parquet', pattern);
    for (const statement of sql.split(/;\s*(?:\n|$)/)) {
      if (statement.trim()) await connection.run(statement);
    }
  }
  return {
    figure: (name, change = (sql) => sql) => rowsOf(connection, change(sqlOf(name))),
    rows: (sql) => rowsOf(connection, sql),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly EngineRow[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJson();
}

/** Sums come as texts, because they may be longer than a number of JSON. */
export function numbersIn(row: EngineRow | undefined): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(row ?? {}).flatMap(([name, value]) =>
      value !== null && value !== '' && Number.isFinite(Number(value))
        ? [[name, Number(value)]]
        : [],
    ),
  );
}
