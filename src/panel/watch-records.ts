import { signal, type ReadonlySignal } from '@preact/signals';
import { dayOf, startOfDay } from '@/core/interaction/day';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import type { Interaction } from '@/core/interaction/interaction';
import type { DayFigures } from '@/core/statistics/day-figures';
import { openDatabase } from '@/storage/database';
import { createFollowUpStore } from '@/storage/follow-up-store';
import { createInteractionStore } from '@/storage/interaction-store';
import { createSettings } from '@/storage/settings';

export interface Records {
  readonly followUps: ReadonlySignal<readonly FollowUp[]>;
  readonly today: ReadonlySignal<DayFigures | null>;
  /** Origins that the agent enabled. */
  readonly sites: ReadonlySignal<readonly string[]>;
  /** All that an export may draw from. */
  everything(): Promise<{
    readonly interactions: readonly Interaction[];
    readonly followUps: readonly FollowUp[];
  }>;
}

const aMinuteMs = 60_000;

/** Reads what the panel shows, and follows every change that the background writes. */
export async function watchRecords(): Promise<Records> {
  const database = openDatabase();
  const interactions = createInteractionStore(database);
  const followUpStore = createFollowUpStore(database);
  const settings = createSettings();

  const followUps = signal<readonly FollowUp[]>([]);
  const today = signal<DayFigures | null>(null);
  const sites = signal<readonly string[]>((await settings.get()).sites);
  settings.watch((next) => {
    sites.value = next.sites;
  });

  let stopDay = () => {};
  let day = '';
  /** A panel that stays open over midnight begins the new day. */
  const followToday = () => {
    const now = Date.now();
    if (dayOf(now) === day) return;
    stopDay();
    day = dayOf(now);
    const figures = interactions.watchDay(day).subscribe((next) => {
      today.value = next;
    });
    const open = followUpStore.watchOpen(startOfDay(now)).subscribe((next) => {
      followUps.value = next;
    });
    stopDay = () => {
      figures.unsubscribe();
      open.unsubscribe();
    };
  };
  followToday();
  setInterval(followToday, aMinuteMs);

  return {
    followUps,
    today,
    sites,
    everything: async () => ({
      interactions: await Array.fromAsync(interactions.all()),
      followUps: await followUpStore.all(),
    }),
  };
}
