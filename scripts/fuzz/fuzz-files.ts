import { chosenColumns } from '../../src/core/exchange/column';
import { recordParts } from '../../src/core/exchange/record-choice';
import { csvTable } from '../../src/core/exchange/write-csv';
import { parquetTable } from '../../src/core/exchange/write-parquet';
import { writeRecordFile } from '../../src/core/exchange/write-record-file';
import { gzipped } from '../../src/dashboard/files/gzip';
import { readTeamFile, type TeamFile } from '../../src/dashboard/team/read-team-file';
import { createDice } from '../generate/dice';
import { historyOf } from '../generate/history';
import { fileKinds, mended, mutate, type FileKind } from './mutate';

/** What became of mutated files; `threw` and `wrong` have to stay 0. */
export interface FuzzCounts {
  readonly files: number;
  /** Unchanged in what counts: read exactly as before. */
  readonly exact: number;
  readonly faults: Readonly<Record<string, number>>;
  /** Without a checksum, or with another one put in: read as something, which nobody can tell from a true file. */
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

/** Changes small files of ours at random and reads them as the Team page does. The same seed does the same. */
export async function fuzzFiles(wish: FuzzWish): Promise<FuzzCounts> {
  const samples = await Promise.all([1, 2, 3, 4].map((agent) => sampleOf(agent)));
  const faults: Record<string, number> = {};
  const threw: string[] = [];
  let [exact, forged, wrong, longestMs] = [0, 0, 0, 0];
  for (let file = 0; file < wish.files; file += 1) {
    wish.onFile?.(file);
    const dice = createDice(wish.seed, file);
    const kind = dice.pick(fileKinds);
    const sample = samples[dice.whole(0, samples.length - 1)]?.[kind];
    if (!sample) continue;
    const { bytes: changed, way } = mutate(sample.bytes, kind, dice);
    const isMended = kind === 'json' || (kind !== 'backup' && dice.chance(wish.mendedShare));
    const bytes = isMended ? mended(changed, kind) : changed;
    const started = performance.now();
    try {
      const result = await readTeamFile(new Blob([bytes as BlobPart]));
      if (!result.ok) {
        const { kind: fault } = result.fault;
        faults[fault] = (faults[fault] ?? 0) + 1;
      } else if (wordsOf(result.file) === sample.words) exact += 1;
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
  const all = [...records()];
  const options = { chosen: chosenColumns };
  const interactions = all.flatMap((each) =>
    each.kind === 'interaction' ? [each.interaction] : [],
  );
  const followUps = all.flatMap((each) => (each.kind === 'follow-up' ? [each.followUp] : []));
  const inLines = () =>
    writeRecordFile({ ...header, parts: recordParts }, [interactions], [followUps]);
  return {
    csv: await read(csvTable([all], header, options)),
    parquet: await read(parquetTable([all], header, options)),
    json: await read(inLines()),
    backup: await read(gzipped(inLines())),
  } satisfies Record<FileKind, unknown>;
}

async function read(chunks: AsyncIterable<string | Uint8Array>) {
  const parts: BlobPart[] = [];
  for await (const chunk of chunks) parts.push(chunk as BlobPart);
  const file = new Blob(parts);
  const result = await readTeamFile(file);
  if (!result.ok) throw new Error(`A file of ours is ${result.fault.kind}`);
  return { bytes: new Uint8Array(await file.arrayBuffer()), words: wordsOf(result.file) };
}

/** All that is stored of a file, as text. */
function wordsOf(file: TeamFile): string {
  return JSON.stringify(file, (_key, value: unknown) =>
    ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value,
  );
}
