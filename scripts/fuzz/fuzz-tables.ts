import { readTable, type TableKind } from '../../src/core/exchange/read-table';
import { chosenColumns } from '../../src/core/exchange/column';
import { csvTable } from '../../src/core/exchange/write-csv';
import { parquetTable } from '../../src/core/exchange/write-parquet';
import { createDice } from '../generate/dice';
import { historyOf } from '../generate/history';
import { mended, mutate } from './mutate';

/** What became of mutated files; `threw` and `wrong` have to stay 0. */
export interface FuzzCounts {
  readonly files: number;
  /** Unchanged in what counts: read exactly as before. */
  readonly exact: number;
  readonly faults: Readonly<Record<string, number>>;
  /** With another checksum put in: read as something, which nobody can tell from a true file. */
  readonly forged: number;
  readonly wrong: number;
  readonly threw: readonly string[];
  readonly longestMs: number;
}

export interface FuzzWish {
  readonly files: number;
  readonly seed: number;
  /** The part of the files that get a fitting checksum after they were changed. */
  readonly mendedShare: number;
  /** Told before each file, so that somebody outside sees which one hangs. */
  readonly onFile?: (file: number) => void;
}

/** Changes small files of ours at random and reads them. The same seed does the same. */
export async function fuzzTables(wish: FuzzWish): Promise<FuzzCounts> {
  const samples = await Promise.all([1, 2, 3, 4].map((agent) => sampleOf(agent)));
  const faults: Record<string, number> = {};
  const threw: string[] = [];
  let [exact, forged, wrong, longestMs] = [0, 0, 0, 0];
  for (let file = 0; file < wish.files; file += 1) {
    wish.onFile?.(file);
    const dice = createDice(wish.seed, file);
    const kind: TableKind = dice.chance(0.5) ? 'csv' : 'parquet';
    const sample = samples[dice.whole(0, samples.length - 1)]?.[kind];
    if (!sample) continue;
    const { bytes: changed, way } = mutate(sample.bytes, kind, dice);
    const isMended = dice.chance(wish.mendedShare);
    const bytes = isMended ? mended(changed, kind) : changed;
    const started = performance.now();
    try {
      const result = await readTable(bytes, kind);
      if (!result.ok) {
        const { kind: fault } = result.fault;
        faults[fault] = (faults[fault] ?? 0) + 1;
      } else if (JSON.stringify(result.table) === sample.table) exact += 1;
      else if (isMended) forged += 1;
      else wrong += 1;
    } catch (error) {
      threw.push(`${kind} ${way} ${file}: ${String(error)}`);
    }
    longestMs = Math.max(longestMs, performance.now() - started);
  }
  return { files: wish.files, exact, faults, forged, wrong, threw, longestMs };
}

async function sampleOf(agent: number) {
  const { header, records } = historyOf({ seed: 3, agent, days: 3, perDay: 4, from: '2024-02-28' });
  const options = { chosen: chosenColumns };
  const read = async (chunks: AsyncIterable<string | Uint8Array>, kind: TableKind) => {
    const parts: BlobPart[] = [];
    for await (const chunk of chunks) parts.push(chunk as BlobPart);
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    const result = await readTable(bytes, kind);
    if (!result.ok) throw new Error(`A file of ours is ${result.fault.kind}`);
    return { bytes, table: JSON.stringify(result.table) };
  };
  return {
    csv: await read(csvTable([[...records()]], header, options), 'csv'),
    parquet: await read(parquetTable([[...records()]], header, options), 'parquet'),
  };
}
