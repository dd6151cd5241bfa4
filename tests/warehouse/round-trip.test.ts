import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { promptIds } from '@/core/cycle/playbook';
import { stages } from '@/core/cycle/stage';
import { activeColumn, chosenColumns, promptColumn, wallColumn } from '@/core/exchange/column';
import type { TableRecord } from '@/core/exchange/records';
import { csvTable } from '@/core/exchange/write-csv';
import { parquetTable } from '@/core/exchange/write-parquet';
import { undefused } from '@/core/statistics/csv';
import { sumTallies, tallyOfInteraction } from '@/core/statistics/tally';
import { aFollowUp, anInteraction, aSpan } from '../support/builders';
import { bytesOf, textOf } from '../support/collect';
import { aHeader, histories } from '../support/histories';
import { numbersIn, type EngineRow } from './engine';

const folder = mkdtempSync(path.join(tmpdir(), 'cuecycle-round-trip-'));
let instance: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  instance = await DuckDBInstance.create();
  connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
});

afterAll(() => {
  connection.closeSync();
  instance.closeSync();
  rmSync(folder, { recursive: true });
});

/** Asks an engine that knows nothing of ours; `$file` stands for the written file. */
async function ask(
  records: readonly TableRecord[],
  kind: 'csv' | 'parquet',
  sql: string,
): Promise<readonly EngineRow[]> {
  const file = path.join(folder, `file.${kind}`);
  const options = { chosen: chosenColumns };
  if (kind === 'csv') writeFileSync(file, await textOf(csvTable([records], aHeader, options)));
  else writeFileSync(file, await bytesOf(parquetTable([records], aHeader, options)));
  const source = kind === 'csv' ? `read_csv('${file}', all_varchar = true)` : `'${file}'`;
  return (await connection.runAndReadAll(sql.replace('$file', source))).getRowObjectsJson();
}

const interaction = (over: Parameters<typeof anInteraction>[0]): TableRecord => ({
  kind: 'interaction',
  interaction: anInteraction(over),
});

const sums = [
  ...stages.flatMap((stage) => [wallColumn(stage), activeColumn(stage)]),
  ...promptIds.map((prompt) => promptColumn(prompt, 'seen')),
  'away_ms',
  'helped',
  'helped_unrestated',
];

describe('files read by DuckDB', { timeout: 120_000 }, () => {
  it.each(['csv', 'parquet'] as const)(
    'give in %s the counts and sums of the records',
    async (kind) => {
      const sql = `SELECT count(*) AS rows,
      sum(CASE WHEN record = 'interaction' THEN 1 ELSE 0 END) AS interactions,
      sum(CASE WHEN record = 'follow_up' THEN 1 ELSE 0 END) AS follow_ups,
      sum(CASE WHEN record = 'span' THEN 1 ELSE 0 END) AS spans,
      ${sums.map((name) => `coalesce(sum(CASE WHEN record = 'interaction' THEN CAST(${name} AS BIGINT) END), 0) AS ${name}`).join(', ')}
      FROM $file`;
      await fc.assert(
        fc.asyncProperty(histories, async (records) => {
          const own = records.flatMap((each) =>
            each.kind === 'interaction' ? [each.interaction] : [],
          );
          const spans = kind === 'csv' ? 0 : own.reduce((sum, { spans }) => sum + spans.length, 0);
          const total = sumTallies(own.map(tallyOfInteraction));
          const [row] = await ask(records, kind, sql);
          expect(numbersIn(row)).toEqual({
            rows: records.length + spans + 1,
            interactions: own.length,
            follow_ups: records.length - own.length,
            spans,
            ...Object.fromEntries(
              stages.flatMap((stage) => [
                [wallColumn(stage), total.stages[stage].wallMs],
                [activeColumn(stage), total.stages[stage].activeMs],
              ]),
            ),
            ...Object.fromEntries(
              promptIds.map((prompt) => [promptColumn(prompt, 'seen'), total.prompts[prompt].seen]),
            ),
            away_ms: total.awayMs,
            helped: total.helped,
            helped_unrestated: total.helpedUnrestated,
          });
        }),
        { numRuns: 25 },
      );
    },
  );

  it('has the same text in both, but for what defuses a formula', async () => {
    const texts = [
      '=1+1',
      "'=x",
      '+49 30',
      '@SUM(A1)',
      '\tx',
      'Łódź "Ł"',
      '山田\r\n太郎',
      '1.234,56',
      '＝1',
    ];
    const records = texts.map((ticket, index) => interaction({ id: `id-${index}`, ticket }));
    const sql = `SELECT ticket FROM $file WHERE record = 'interaction' ORDER BY id`;
    const plain = await ask(records, 'parquet', sql);
    expect(plain.map(({ ticket }) => ticket)).toEqual(texts);
    const inCsv = (await ask(records, 'csv', sql)).map(({ ticket }) => ticket as string);
    expect(inCsv.filter((text) => /^[=+\-@\t\r＝]/.test(text))).toEqual([]);
    expect(inCsv.map(undefused)).toEqual(texts);
  });

  it.each(['csv', 'parquet'] as const)(
    'keeps leap days and hours that come twice in %s',
    async (kind) => {
      // 02:30 in Berlin, before and after the clocks went back.
      const first = Date.parse('2024-10-27T00:30:00Z');
      const records = [
        interaction({
          id: 'a',
          day: '2024-02-29',
          openedAt: Date.parse('2024-02-29T23:59:59.999Z'),
        }),
        interaction({
          id: 'b',
          day: '2024-10-27',
          openedAt: first,
          closedAt: first + 3_600_000,
          spans: [aSpan({ startedAt: first, endedAt: first + 3_600_000, activeMs: 1 })],
        }),
      ];
      const rows = await ask(
        records,
        kind,
        `SELECT CAST(CAST(day AS DATE) AS VARCHAR) AS day,
        epoch_ms(CAST(opened_at AS TIMESTAMPTZ)) AS opened,
        epoch_ms(CAST(closed_at AS TIMESTAMPTZ)) - epoch_ms(CAST(opened_at AS TIMESTAMPTZ)) AS took,
        CAST(receiving_wall_ms AS BIGINT) AS wall
       FROM $file WHERE record = 'interaction' ORDER BY id`,
      );
      expect(rows.map(({ day }) => day)).toEqual(['2024-02-29', '2024-10-27']);
      expect(rows.map(({ opened }) => Number(opened))).toEqual([
        Date.parse('2024-02-29T23:59:59.999Z'),
        first,
      ]);
      expect(Number(rows[1]?.['took'])).toBe(3_600_000);
      expect(Number(rows[1]?.['wall'])).toBe(3_600_000);
    },
  );

  it('needs no more than the file to tell the types of a CSV', async () => {
    const followUp = {
      ...aFollowUp({ state: 'told', completedAt: 2, toldAt: 3 }),
      madeOn: '2024-02-29',
      completedOn: '2024-03-01',
      toldOn: '2024-03-01',
    };
    const file = path.join(folder, 'typed.csv');
    writeFileSync(
      file,
      await textOf(
        csvTable([[interaction({ closedAt: 1 }), { kind: 'follow-up', followUp }]], aHeader),
      ),
    );
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM '${file}'`);
    const types = Object.fromEntries(
      described.getRowObjectsJson().map((row) => [row['column_name'], row['column_type']]),
    );
    expect(types).toMatchObject({
      exported_at: 'TIMESTAMP WITH TIME ZONE',
      closed_at: 'TIMESTAMP WITH TIME ZONE',
      day: 'DATE',
      made_on: 'DATE',
      told_on: 'DATE',
      went_back: 'BOOLEAN',
      receiving_active_ms: 'BIGINT',
      greet_seen: 'BIGINT',
      state: 'VARCHAR',
    });
  });
});
