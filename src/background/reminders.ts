import browser from 'webextension-polyfill';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import { quietUntil } from '@/core/follow-ups/remind-at';
import type { FollowUpStore } from '@/storage/follow-up-store';
import type { SettingsStore } from '@/storage/settings';
import { wishOfPanel } from './panel-wishes';
import { listenToReminders, showReminder } from './notifications';
import type { Tickets } from './tickets';

const alarmName = 'follow-ups';
/** Looks again from time to time: a clock that was set forward passes an alarm by. */
const clockAlarmName = 'clock';
const clockMinutes = 5;
const hourMs = 60 * 60_000;
/** Looked at on the badge; amber, because a reminder is no reproach. Same as the theme's token. */
const badgeColour = '#b45309';

export interface Reminders {
  /** Sets the alarm and the badge anew after any change, and reminds of what is due. */
  renew(): Promise<void>;
}

interface Services {
  readonly followUps: FollowUpStore;
  readonly settings: SettingsStore;
  readonly tickets: Tickets;
}

/**
 * Reminds of follow-ups when it is time. Nothing is kept in memory: what is due and what was reminded
 * of stands in the store, so that sleep, restart and a stopped background lose nothing.
 */
export function createReminders({ followUps, settings, tickets }: Services): Reminders {
  let queue: Promise<unknown> = Promise.resolve();

  const renewNow = async () => {
    const now = Date.now();
    const { quietHours, mayQuote } = await settings.get();
    const quietEnd = quietUntil(now, quietHours);
    const due = await followUps.dueForReminder(now);
    if (due.length > 0 && quietEnd === null) {
      // Marked first: a reminder that comes twice is worse than one the system swallowed, because
      // the badge still shows it.
      await followUps.markReminded(
        due.map(({ id }) => id),
        now,
      );
      await showReminder(due, { mayQuote });
    }
    await showBadge(await followUps.countDue(now));
    const times = [await followUps.nextAt(now), due.length > 0 ? quietEnd : null];
    await setAlarms(times.filter((time) => time != null));
  };

  /** One after another: two at once would remind twice. */
  const renew = (): Promise<void> => {
    const done = queue.then(renewNow);
    queue = done.catch(() => undefined);
    return done;
  };

  const each = async (ids: readonly string[], work: (followUp: FollowUp) => Promise<void>) => {
    for (const id of ids) {
      const followUp = await followUps.find(id);
      if (followUp?.state === 'open') await work(followUp);
    }
    await renew();
  };

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName || name === clockAlarmName) void renew();
  });
  listenToReminders({
    open: ([id, ...others]) => {
      if (id !== undefined && others.length === 0) void tickets.open(id);
      else void wishOfPanel({ kind: 'list' });
    },
    done: (ids) => each(ids, ({ id }) => followUps.act({ kind: 'complete', id, at: Date.now() })),
    snooze: (ids) =>
      each(ids, ({ id }) => {
        const at = Date.now();
        return followUps.act({ kind: 'snooze', id, at, remindAt: at + hourMs });
      }),
  });
  return { renew };
}

async function setAlarms(times: readonly number[]): Promise<void> {
  if (times.length === 0) {
    await browser.alarms.clear(alarmName);
    await browser.alarms.clear(clockAlarmName);
    return;
  }
  await browser.alarms.create(alarmName, { when: Math.min(...times) });
  if (!(await browser.alarms.get(clockAlarmName))) {
    await browser.alarms.create(clockAlarmName, { periodInMinutes: clockMinutes });
  }
}

async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: badgeColour });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}
