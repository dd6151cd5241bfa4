import { signal } from '@preact/signals';
import { requestAccess } from '@/browser/site-access';
import { startOfDay } from '@/core/interaction/day';
import { parseDueTime } from '@/core/follow-ups/due-time';
import { buildExport } from '@/core/statistics/export-file';
import { ownPageRequests, agentRequests } from '@/messaging';
import { delegateActions } from '@/session/delegate-actions';
import type { PanelSource } from '@/ui/models/panel-source';
import { followBesidePage } from './beside-page';
import { createManualWork } from './manual-session';
import { openTicket } from './open-ticket';
import { saveFile } from './save-file';
import { siteWishes } from './site-wishes';
import { watchRecords } from './watch-records';

/** Fills the side panel: facts from Dexie and the page beside it, wishes by request. */
export async function createPanelSource(
  windowId: number,
  manualName: string,
): Promise<{ readonly source: PanelSource; refresh(): Promise<void> }> {
  const records = await watchRecords();
  const beside = followBesidePage(windowId, records.sites);
  // What could not be stored is sent again with the next checkpoint.
  const manual = createManualWork(manualName, () => undefined);
  const now = signal(Date.now());
  setInterval(() => {
    now.value = Date.now();
  }, 1000);

  const originBeside = () => {
    const page = beside.page.value;
    return page.kind === 'off' || page.kind === 'on' ? page.origin : undefined;
  };

  const source: PanelSource = {
    page: beside.page,
    manual: manual.view,
    followUps: records.followUps,
    today: records.today,
    now,
    actions: delegateActions(beside.actions, beside.actions),
    manualActions: delegateActions(manual.actions),
    enableSite: async () => {
      const origin = originBeside();
      // Nothing may be awaited before the question, or the browser no longer sees the click.
      if (!origin || !(await requestAccess(origin))) return 'refused';
      await ownPageRequests.send('enableSite', { origin });
      return 'enabled';
    },
    disableSite: async () => {
      const origin = originBeside();
      if (origin) await ownPageRequests.send('disableSite', { origin });
    },
    ...siteWishes(originBeside),
    startManual: manual.start,
    openTicket: (followUp) => void openTicket(followUp.url),
    completeFollowUp: (id) => agentRequests.send('completeFollowUp', { id, at: Date.now() }),
    reopenFollowUp: (id) => agentRequests.send('reopenFollowUp', { id, at: Date.now() }),
    rescheduleFollowUp: async (id, dueWords) => {
      const at = Date.now();
      const dueAt = parseDueTime(dueWords, { now: at })?.dueAt;
      // To put something off, a time is needed.
      if (!dueAt) return { ok: false };
      await ownPageRequests.send('rescheduleFollowUp', { id, dueWords, dueAt, at });
      return { ok: true, dueAt };
    },
    dropFollowUp: (id) => ownPageRequests.send('dropFollowUp', { id, at: Date.now() }),
    // Today's tab writes what it shows: the calendar day, until now.
    prepareExport: async (format) => {
      const exportedAt = Date.now();
      const period = { from: startOfDay(exportedAt), to: exportedAt + 1, exportedAt };
      return buildExport({ format, ...period, ...(await records.everything()) });
    },
    saveExport: (preview, format) => saveFile(preview, format),
  };
  return { source, refresh: beside.refresh };
}
