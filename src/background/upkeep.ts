import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { isExportDue } from '@/core/exchange/export-rhythm';
import { dayOf } from '@/core/interaction/day';
import { openDashboard, type RecordRules } from '@/messaging';
import type { CuecycleDatabase } from '@/storage/database';
import { forgetEverything } from '@/storage/forget-everything';
import { deleteBefore } from '@/storage/retention';
import type { SettingsStore } from '@/storage/settings';
import type { Reminders } from './reminders';
import type { Sites } from './sites';

const alarmName = 'upkeep';
/** Twice a day, so that a machine which is on for some hours has it once. */
const everyMinutes = 12 * 60;
const notificationId = 'export';

/** What happens to records by the passing of time, or at once by the agent's word. */
export interface Upkeep {
  /** Deletes what is too old, and reminds to export when it is time. */
  renew(): Promise<void>;
  changeRules(rules: RecordRules): Promise<void>;
  noteExport(at: number): Promise<void>;
  recordsRestored(agentId: string | null): Promise<void>;
  deleteEverything(): Promise<void>;
}

interface Services {
  readonly database: CuecycleDatabase;
  readonly settings: SettingsStore;
  readonly reminders: Reminders;
  readonly sites: Sites;
}

/** Must be called while the background starts: an alarm or a press may be what wakes it. */
export function createUpkeep({ database, settings, reminders, sites }: Services): Upkeep {
  const deleteOld = async () => {
    const { keepMonths } = await settings.get();
    if (keepMonths !== null) await deleteBefore(database, monthsBefore(Date.now(), keepMonths));
  };

  const remind = async () => {
    const { exportEvery, exportedAt } = await settings.get();
    const now = Date.now();
    if (!isExportDue(exportEvery, exportedAt ?? now, now)) return;
    // Marked first, as every reminder is: twice is worse than once too few.
    await settings.update(() => ({ exportedAt: now }));
    await browser.notifications.create(notificationId, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: i18n.t('exportReminder.title'),
      message: i18n.t('exportReminder.message'),
    });
  };

  const renew = async () => {
    if (!(await browser.alarms.get(alarmName))) {
      await browser.alarms.create(alarmName, { periodInMinutes: everyMinutes });
    }
    await deleteOld();
    await remind();
  };

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void renew();
  });
  browser.notifications.onClicked.addListener((id) => {
    if (id !== notificationId) return;
    void openDashboard('export');
    void browser.notifications.clear(id);
  });

  return {
    renew,
    changeRules: async (rules) => {
      await settings.update(({ exportedAt, exportEvery }) => ({
        ...rules,
        // A rhythm counts from when it was wished for.
        exportedAt: rules.exportEvery === exportEvery ? exportedAt : Date.now(),
      }));
      await deleteOld();
    },
    noteExport: async (at) => {
      await settings.update(() => ({ exportedAt: at }));
    },
    recordsRestored: async (agentId) => {
      if (agentId !== null) await settings.update(() => ({ agentId }));
      await reminders.renew();
    },
    deleteEverything: async () => {
      // Its pages let go first, so that none of them sends what was just deleted.
      for (const origin of (await settings.get()).sites) await sites.disable(origin);
      await forgetEverything(database);
      await reminders.renew();
    },
  };
}

/** The calendar day so many months before a time. */
function monthsBefore(at: number, months: number): string {
  const date = new Date(at);
  date.setMonth(date.getMonth() - months);
  return dayOf(date.getTime());
}
