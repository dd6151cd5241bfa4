import { wrap, type Remote } from 'comlink';
import { cellsOf, type Cell, type CellFilter, type OwnedWeek } from '@/core/team/cells';
import { saveFaultOf } from '@/core/health/save-fault';
import { coverageOf } from '@/core/team/coverage';
import { unpackAgentWeeks } from '@/core/team/packed-days';
import { compareRanges, teamFigures, type WeekRange } from '@/core/team/team-figures';
import { teamTable } from '@/core/team/team-table';
import { TeamDatabase } from '@/storage/team-database';
import { createTeamStore, type ExportToAdd, type TeamStore } from '@/storage/team-store';
import type { FileOutcome, ImportProgress, TeamOverview } from '@/ui/models/team-source';
import type { ReadWorker } from './read-worker';

/**
 * Files are stored so many at a time: of a hundred thousand weeks that files bring, those of one batch
 * are added up before they are written. A few files are stored as they come.
 */
const smallestBatch = 10;
const largestBatch = 40;
const batchesOfImport = 20;

/** Everything of the Team page that takes time; it runs in a worker of its own. */
export type TeamDesk = ReturnType<typeof createTeamDesk>;

export function createTeamDesk() {
  const store = createTeamStore(new TeamDatabase());
  let breakOff: (error: Error) => void = () => {};
  let handedOver: File[] = [];
  let known: { readonly owned: readonly OwnedWeek[]; readonly cells: readonly Cell[] } | undefined;

  /** Read once after each change; a thousand agents have a hundred thousand weeks. */
  const team = async () => {
    if (!known) {
      const agents = await store.agents();
      const owned = agents.flatMap(({ agent, own }) =>
        unpackAgentWeeks(own).map((week) => ({ ...week, agent })),
      );
      known = { owned, cells: cellsOf(owned) };
    }
    return known;
  };

  const change = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } finally {
      known = undefined;
    }
  };

  return {
    /** Takes files for the next import. A thousand at once would keep the page from answering. */
    handOver: (files: readonly File[]) => void handedOver.push(...files),
    /**
     * Has the files that were handed over read side by side, at the other ends of the ports, and stores
     * them in batches; tells of each file once, and returns all of it.
     */
    addFiles: (ports: readonly MessagePort[], onProgress: (progress: ImportProgress) => void) => {
      const readers = ports.map((port) => wrap<ReadWorker>(port));
      const files = handedOver;
      handedOver = [];
      const broken = new Promise<never>((_, reject) => {
        breakOff = reject;
      });
      return change(() =>
        Promise.race([addFiles(store.add, { files, readers }, onProgress), broken]),
      );
    },
    /** A reader broke: whoever asked it would wait for ever. */
    breakOff: (message: string) => breakOff(new Error(message)),

    overview: async (): Promise<TeamOverview | null> => {
      const agents = await store.agents();
      if (agents.length === 0) return null;
      const { owned, cells } = await team();
      const periods = agents.flatMap((agent) => agent.periods);
      const weeks = [...new Set(owned.map(({ week }) => week))].toSorted();
      const lastDay =
        periods
          .map(({ to }) => to)
          .toSorted()
          .at(-1) ?? '';
      const range = { from: weeks[0] ?? '', to: weeks.at(-1) ?? '' };
      return {
        agents: agents.length,
        range: weeks.length > 0 ? range : null,
        helpdesks: unique(cells.map(({ helpdesk }) => helpdesk)),
        channels: unique(cells.map(({ channel }) => channel)).filter((each) => each !== ''),
        coverage: weeks.length > 0 ? coverageOf(agents, range, lastDay) : [],
      };
    },
    figures: async (range: WeekRange, filter: CellFilter) => {
      const { owned, cells } = await team();
      const weeks = await store.weeks(range.from, range.to);
      return teamFigures(range, filter, weeks, owned, cells);
    },
    compare: async (before: WeekRange, after: WeekRange) => {
      const { owned, cells } = await team();
      return compareRanges(before, after, owned, cells);
    },
    /** The team's figures week by week, as far as they may be shown, as CSV or JSON. */
    table: async (range: WeekRange, format: 'csv' | 'json') => {
      const { cells } = await team();
      const weeks = await store.weeks(range.from, range.to);
      const inside = cells.filter(({ week }) => week >= range.from && week <= range.to);
      return teamTable(inside, weeks, format);
    },
    removeAgent: (agent: string) => change(() => store.removeAgent(agent)),
    clear: () => change(() => store.clear()),
  };
}

type Reader = Pick<Remote<ReadWorker>, 'read'>;

async function addFiles(
  add: TeamStore['add'],
  { files, readers }: { readonly files: readonly File[]; readonly readers: readonly Reader[] },
  onProgress: (progress: ImportProgress) => void,
): Promise<readonly FileOutcome[]> {
  const total = files.length;
  const waiting = files.values();
  const batchSize = Math.max(
    smallestBatch,
    Math.min(largestBatch, Math.ceil(total / batchesOfImport)),
  );
  let batch: ExportToAdd[] = [];
  let storing: Promise<void> = Promise.resolve();
  let queued = 0;
  const told: FileOutcome[] = [];
  const tell = (outcomes: readonly FileOutcome[]) => {
    told.push(...outcomes);
    onProgress({ done: told.length, total, outcomes });
  };
  const flush = () => {
    const full = batch;
    batch = [];
    if (full.length === 0) return;
    queued += 1;
    storing = store(full, storing);
  };
  /** One batch after the other; each is one transaction. */
  const store = async (full: readonly ExportToAdd[], before: Promise<void>) => {
    await before;
    try {
      const kinds = await add(full);
      tell(full.map(({ fileName }, at) => ({ fileName, kind: kinds[at] ?? 'same' })));
    } catch (error) {
      // None of the batch is in.
      const kind = saveFaultOf(error) === 'full' ? 'disk-full' : 'not-stored';
      tell(full.map(({ fileName }): FileOutcome => ({ fileName, kind })));
    } finally {
      queued -= 1;
    }
  };
  const readAll = async (reader: Reader) => {
    // Several readers take from the same list.
    for (const file of waiting) {
      const result = await reader.read(file);
      if (result.ok) {
        batch.push({ ...result.file, fileName: file.name });
        if (batch.length >= batchSize) flush();
        // Reading runs one batch ahead of storing; further, and it would all stand in memory.
        if (queued > 1) await storing;
      } else tell([{ fileName: file.name, kind: 'fault', fault: result.fault }]);
    }
  };
  await Promise.all(readers.map(readAll));
  flush();
  await storing;
  return told;
}

function unique<T extends string>(values: readonly (T | null)[]): readonly T[] {
  return [...new Set(values.filter((value) => value !== null))].toSorted();
}
