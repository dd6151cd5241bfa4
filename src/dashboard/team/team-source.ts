import { signal } from '@preact/signals';
import { proxy, transfer, wrap, type Remote } from 'comlink';
import { saveFile } from '@/browser/save-file';
import { endOfWeek } from '@/core/team/week';
import type { ImportProgress, TeamOverview, TeamSource } from '@/ui/models/team-source';
import { startReaders } from './readers';
import type { TeamDesk } from './team-desk';

/** How many files are handed to the worker at once: each takes a third of a millisecond to pack. */
const filesAtOnce = 50;

/** Fills the Team view from its worker, which is started when the view is first looked at. */
export function createTeamSource(): TeamSource {
  const overview = signal<TeamOverview | null | undefined>(undefined);
  let desk: Remote<TeamDesk> | undefined;
  const theDesk = () => {
    desk ??= wrap<TeamDesk>(
      new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' }),
    );
    return desk;
  };
  const refresh = async () => {
    overview.value = await theDesk().overview();
  };
  return {
    overview,
    refresh,
    addFiles: async (files, onProgress) => {
      const { ports, end } = startReaders(files.length, (message) => {
        void theDesk().breakOff(message);
      });
      try {
        // Progress comes by a port of its own: the end, which comes by another one, may overtake it.
        let heard = 0;
        let isEnd = false;
        const hear = (progress: ImportProgress) => {
          if (isEnd) return;
          heard += progress.outcomes.length;
          onProgress(progress);
        };
        const total = files.length;
        for (let from = 0; from < total; from += filesAtOnce) {
          await theDesk().handOver(files.slice(from, from + filesAtOnce));
        }
        const all = await theDesk().addFiles(transfer(ports, [...ports]), proxy(hear));
        isEnd = true;
        if (heard < all.length) onProgress({ done: total, total, outcomes: all.slice(heard) });
      } finally {
        end();
        await refresh();
      }
    },
    figures: (range, filter) => theDesk().figures(range, filter),
    compare: (before, after) => theDesk().compare(before, after),
    save: async (range, format) => {
      const content = await theDesk().table(range, format);
      const type = format === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
      const fileName = `cuecycle-team-${range.from}-${endOfWeek(range.to)}.${format}`;
      saveFile(fileName, new Blob([content], { type }));
      return fileName;
    },
    removeAgent: async (agent) => {
      await theDesk().removeAgent(agent);
      await refresh();
    },
    clear: async () => {
      await theDesk().clear();
      await refresh();
    },
  };
}
