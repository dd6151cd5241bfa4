import browser from 'webextension-polyfill';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import type { FollowUpStore } from '@/storage/follow-up-store';
import { i18n } from '#i18n';

const alarmName = 'follow-ups';
const notificationId = 'follow-ups-due';
/** Looked at on the badge; amber, because a reminder is no reproach. Same as the theme's token. */
const badgeColour = '#b45309';

export interface Reminders {
  /** Sets the alarm and the badge anew after any change, and reminds of what is due. */
  renew(): Promise<void>;
}

/**
 * Reminds of follow-ups when they are due. Nothing is kept in memory: what is due and what was
 * reminded of stands in the store, so that sleep, restart and a stopped background lose nothing.
 */
export function createReminders(store: FollowUpStore): Reminders {
  const renew = async () => {
    const now = Date.now();
    const due = await store.dueForReminder(now);
    if (due.length > 0) {
      // Marked first: a reminder that comes twice is worse than one the system swallowed, because
      // the badge still shows it.
      await store.markReminded(
        due.map(({ id }) => id),
        now,
      );
      await notify(due);
    }
    await showBadge(await store.countDue(now));
    const next = await store.nextDueAt(now);
    if (next === undefined) await browser.alarms.clear(alarmName);
    else await browser.alarms.create(alarmName, { when: next });
  };

  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === alarmName) void renew();
  });
  return { renew };
}

async function notify(due: readonly FollowUp[]): Promise<void> {
  const [first] = due;
  if (!first) return;
  await browser.notifications.create(notificationId, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: i18n.t('reminder.title', due.length),
    message: due.map(({ text }) => text).join('\n'),
  });
}

async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: badgeColour });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}
