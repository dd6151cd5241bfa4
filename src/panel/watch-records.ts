import { signal, type ReadonlySignal } from '@preact/signals';
import type { RecordsTrouble } from '@/ui/models/panel-source';
import { littleRoomLeft } from '@/core/health/room';
import { saveFaultOf } from '@/core/health/save-fault';
import type { AttentionRules } from '@/core/attention/attention';
import { dayOf, startOfDay } from '@/core/interaction/day';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import type { ReminderSettings } from '@/core/follow-ups/reminder-settings';
import type { TodayFigures } from '@/core/statistics/day-figures';
import { openDatabase } from '@/storage/database';
import { createFollowUpStore } from '@/storage/follow-up-store';
import { createInteractionStore } from '@/storage/interaction-store';
import { readRoom } from '@/storage/read-room';
import { createSettings } from '@/storage/settings';

export interface Records {
  readonly followUps: ReadonlySignal<readonly FollowUp[]>;
  readonly today: ReadonlySignal<TodayFigures | null>;
  /** What is wrong with the records, or some of them; `null` for nothing. */
  readonly trouble: ReadonlySignal<RecordsTrouble | null>;
  /** Bytes that are left for them, when that is little; else `null`. */
  readonly roomLeft: ReadonlySignal<number | null>;
  /** Origins that the agent enabled. */
  readonly sites: ReadonlySignal<readonly string[]>;
  readonly reminders: ReadonlySignal<ReminderSettings>;
  readonly attentionRules: ReadonlySignal<AttentionRules>;
}

const aMinuteMs = 60_000;

/** Reads what the panel shows, and follows every change that the background writes. */
export async function watchRecords(): Promise<Records> {
  const database = openDatabase();
  const interactions = createInteractionStore(database);
  const followUpStore = createFollowUpStore(database);
  const settings = createSettings();

  const followUps = signal<readonly FollowUp[]>([]);
  const today = signal<TodayFigures | null>(null);
  const first = await settings.get();
  const sites = signal<readonly string[]>(first.sites);
  const reminders = signal<ReminderSettings>(first);
  const attentionRules = signal<AttentionRules>(first.attention);
  settings.watch((next) => {
    attentionRules.value = next.attention;
    sites.value = next.sites;
    reminders.value = next;
  });

  const trouble = signal<RecordsTrouble | null>(null);
  const look = async () => {
    try {
      const damaged = await interactions.countDamaged(dayOf(Date.now()));
      trouble.value = damaged > 0 ? 'damaged' : null;
    } catch (error) {
      trouble.value = saveFaultOf(error) === 'newer' ? 'newer' : 'unreadable';
    }
  };

  const roomLeft = signal<number | null>(null);
  const lookForRoom = async () => {
    roomLeft.value = littleRoomLeft(await readRoom());
  };

  let stopDay = () => {};
  let day = '';
  /** A panel that stays open over midnight begins the new day. */
  const followToday = () => {
    void look();
    void lookForRoom();
    const now = Date.now();
    if (dayOf(now) === day) return;
    stopDay();
    day = dayOf(now);
    const figures = interactions.watchDay(day).subscribe((next) => {
      today.value = next;
    });
    const byId = new Map<string, FollowUp>();
    const stopFollowUps = followUpStore.watch(startOfDay(now), (changed) => {
      for (const each of changed) byId.set(each.id, each);
      followUps.value = [...byId.values()];
    });
    stopDay = () => {
      figures.unsubscribe();
      stopFollowUps();
    };
  };
  followToday();
  setInterval(followToday, aMinuteMs);

  return {
    followUps,
    today,
    trouble,
    roomLeft,
    sites,
    reminders,
    attentionRules,
  };
}
