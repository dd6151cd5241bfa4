import * as fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { fuzzFiles } from '../../../scripts/fuzz/fuzz-files';
import { mended } from '../../../scripts/fuzz/mutate';
import { aFollowUp, anInteraction, aSpan } from '../../../tests/support/builders';
import { bytesOf, textOf } from '../../../tests/support/collect';
import { aHeader, daysOf, histories, isSomething } from '../../../tests/support/histories';
import { unpackedEntry } from '../statistics/sheet-sum';
import { chosenColumns } from './column';
import { metadataKeys } from './parquet-format';
import type { TableRecord } from './records';
import { readTable, tableKindOf } from './read-table';
import type { TableResult } from './table';
import { csvTable } from './write-csv';
import { parquetTable } from './write-parquet';

const csvOf = (records: readonly TableRecord[], header = aHeader) =>
  textOf(csvTable([records], header, { chosen: chosenColumns }));
const parquetOf = (records: readonly TableRecord[], header = aHeader) =>
  bytesOf(parquetTable([records], header, { chosen: chosenColumns }));

const order = ({ day, helpdesk, channel }: { day: string; helpdesk: string; channel: string }) =>
  JSON.stringify([day, helpdesk, channel]);

function sorted(result: TableResult) {
  if (!result.ok) throw new Error(`${result.fault.kind} ${result.fault.place}`);
  return result.table.days
    .map(({ entry, ...day }) => ({ ...day, tally: unpackedEntry(entry) }))
    .filter(({ tally }) => isSomething(tally))
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

describe('a table read back', () => {
  it.each(['csv', 'parquet'] as const)(
    'counts in %s what its records count',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(histories, async (records) => {
          const file = kind === 'csv' ? await csvOf(records) : await parquetOf(records);
          const result = await readTable(file, kind);
          const expected = daysOf(records, aHeader).toSorted((a, b) =>
            order(a) < order(b) ? -1 : 1,
          );
          expect(sorted(result)).toEqual(expected);
          expect(result).toMatchObject({ table: { header: aHeader, records: records.length } });
        }),
        { numRuns: kind === 'csv' ? 100 : 30 },
      );
    },
    60_000,
  );

  it('knows its kind by its first bytes', async () => {
    expect(tableKindOf(await parquetOf([]))).toBe('parquet');
    expect(tableKindOf(new TextEncoder().encode(await csvOf([])))).toBe('csv');
  });
});

const anExample: readonly TableRecord[] = [
  {
    kind: 'interaction',
    interaction: anInteraction({
      day: '2024-02-29',
      ticket: 'T-77',
      site: 'https://desk.example',
      expectation: { words: 'by Friday', outcome: 'met' },
      spans: [aSpan()],
    }),
  },
];

describe('a file that is not right', { timeout: 60_000 }, () => {
  const faultOf = async (content: Uint8Array | string, kind: 'csv' | 'parquet') => {
    const result = await readTable(content, kind);
    return result.ok ? null : result.fault;
  };
  /** With the checksum that fits, so that what stands there is looked at. */
  const changedCsv = async (change: (text: string) => string) =>
    faultOf(mended(new TextEncoder().encode(change(await csvOf(anExample))), 'csv'), 'csv');

  it('is empty', async () => {
    expect(await faultOf('', 'csv')).toEqual({ kind: 'empty' });
    expect(await faultOf(new Uint8Array(), 'parquet')).toEqual({ kind: 'empty' });
  });

  it('is another kind of file', async () => {
    const foreign = 'name,age\r\nAnna,33\r\n';
    expect(await faultOf(foreign, 'csv')).toEqual({ kind: 'not-ours' });
    expect(await faultOf(foreign, 'parquet')).toEqual({ kind: 'not-ours' });
    expect(await faultOf(await parquetOf([]), 'csv')).toEqual({ kind: 'not-ours' });
    const other = parquetWriteBuffer({ columnData: [{ name: 'a', data: [1], type: 'INT32' }] });
    expect(await faultOf(new Uint8Array(other), 'parquet')).toEqual({ kind: 'not-ours' });
  });

  it('was cut off, wherever', async () => {
    const csv = await csvOf(anExample);
    const parquet = await parquetOf(anExample);
    for (const share of [0.2, 0.5, 0.9, 0.999]) {
      const cut = await faultOf(csv.slice(0, Math.floor(csv.length * share)), 'csv');
      expect(cut?.kind).toMatch(/cut-off|damaged|not-ours/);
      expect(await faultOf(parquet.slice(0, parquet.length * share), 'parquet')).toEqual({
        kind: 'cut-off',
      });
    }
    const lines = csv.split('\r\n');
    expect(await faultOf(`${lines.slice(0, 2).join('\r\n')}\r\n`, 'csv')).toEqual({
      kind: 'cut-off',
    });
  });

  it('comes from a newer version', async () => {
    const fault = await changedCsv((text) => text.replaceAll(/^(\w+),1,/gm, '$1,2,'));
    expect(fault).toEqual({ kind: 'newer', place: '2' });
    const bytes = await parquetOf(anExample);
    const text = new TextDecoder('latin1').decode(bytes);
    // Behind the key: a text of one letter.
    const at = text.lastIndexOf(metadataKeys.version) + metadataKeys.version.length + 2;
    bytes[at] = '2'.charCodeAt(0);
    expect(await faultOf(bytes, 'parquet')).toEqual({ kind: 'newer', place: '2' });
  });

  it('was saved anew by a spreadsheet', async () => {
    const csv = await csvOf(anExample);
    expect(await faultOf(csv.replaceAll(',', ';'), 'csv')).toEqual({
      kind: 'damaged',
      place: 'separators',
    });
    expect(await faultOf(csv.replace('60000', '60,000'), 'csv')).toEqual({
      kind: 'damaged',
      place: 'checksum',
    });
  });

  it.each([
    ['a day that there is not', '2024-02-29,2026', '2024-02-30,2026', 'day in line 2'],
    ['a channel that there is not', ',mail,', ',pigeon,', 'channel'],
    ['a number that is none', ',60000,', ',60000.5,', 'receiving_wall_ms in line 2'],
    ['a negative number', ',60000,', ',-60000,', 'receiving_wall_ms in line 2'],
    [
      'a time of another form',
      '2026-11-25T11:00:00.000Z,,',
      '2026-11-25T11:00:00.000Z,25.11.,',
      'closed_at in line 2',
    ],
    ['a flag that is none', ',false,', ',no,', 'is_corrected in line 2'],
    ['another record', '\ninteraction,', '\npayment,', 'record in line 2'],
  ])('has %s, with a checksum that fits', async (_, from, to, place) => {
    expect(await changedCsv((text) => text.replace(from, to))).toEqual({ kind: 'damaged', place });
  });

  it('is never read as another one, however it was changed', async () => {
    const counts = await fuzzFiles({ files: 150, seed: 20, mendedShare: 0.3 });
    expect(counts).toMatchObject({ wrong: 0, threw: [] });
    const faults = Object.values(counts.faults).reduce((sum, each) => sum + each, 0);
    expect(counts.exact + counts.forged + faults).toBe(150);
  });
});

describe('a written file', { timeout: 60_000 }, () => {
  it('names no customer unless the agent chose so', async () => {
    const secret = /T-77|desk\.example|Friday|warehouse|1042/;
    const followUp = { ...aFollowUp(), madeOn: '2024-03-01', completedOn: null, toldOn: null };
    const records: readonly TableRecord[] = [...anExample, { kind: 'follow-up', followUp }];
    const csv = await textOf(csvTable([records], aHeader));
    const parquet = await bytesOf(parquetTable([records], aHeader));
    expect(csv).not.toMatch(secret);
    expect(new TextDecoder('latin1').decode(parquet)).not.toMatch(secret);
    const chosen = await textOf(csvTable([records], aHeader, { chosen: ['ticket'] }));
    expect(chosen).toContain('T-77');
    expect(chosen).not.toContain('desk.example');
  });

  it.each(['csv', 'parquet'] as const)('comes as its records come, in %s', async (kind) => {
    let taken = 0;
    const many = function* () {
      for (; taken < 100_000; taken += 1) yield anExample;
    };
    const file = kind === 'csv' ? csvTable(many(), aHeader) : parquetTable(many(), aHeader);
    await file.next();
    expect(taken).toBeLessThan(10_000);
    await file.return();
  });

  it('tells of days on which nothing happened', async () => {
    for (const [file, kind] of [
      [await csvOf([]), 'csv'],
      [await parquetOf([]), 'parquet'],
    ] as const) {
      const result = await readTable(file, kind);
      expect(result).toEqual({ ok: true, table: { header: aHeader, days: [], records: 0 } });
    }
  });

  it('is the same each time', async () => {
    expect(await parquetOf(anExample)).toEqual(await parquetOf(anExample));
  });
});
