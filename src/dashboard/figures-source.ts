import { signal } from '@preact/signals';
import { helpdeskNames } from 'virtual:helpdesk-names';
import { saveFile } from '@/browser/save-file';
import { dayOf } from '@/core/interaction/day';
import type { RecordedRange } from '@/core/statistics/range-statistics';
import type { CuecycleDatabase } from '@/storage/database';
import { createStatisticsStore } from '@/storage/statistics-store';
import type { FiguresSource } from '@/ui/models/dashboard-source';

const aMinuteMs = 60_000;

/** Reads figures from roll-ups, and follows every change that the background writes. */
export function createFiguresSource(database: CuecycleDatabase): FiguresSource {
  const statistics = createStatisticsStore(database);
  const today = signal(dayOf(Date.now()));
  setInterval(() => {
    today.value = dayOf(Date.now());
  }, aMinuteMs);
  const recorded = signal<RecordedRange | null>(null);
  const isUnreadable = signal(false);
  statistics.watchRecorded().subscribe(
    (next) => {
      recorded.value = next;
      isUnreadable.value = false;
    },
    () => {
      isUnreadable.value = true;
    },
  );
  return {
    today,
    recorded,
    isUnreadable,
    watch: ({ range, filter, weekStart }, onFigures) => {
      const subscription = statistics.watchBetween(range, filter, weekStart).subscribe(
        (figures) => {
          onFigures(figures);
          isUnreadable.value = false;
        },
        () => {
          isUnreadable.value = true;
        },
      );
      return () => subscription.unsubscribe();
    },
    helpdeskName: (id) => helpdeskNames[id],
    saveFile,
  };
}
