import { signal } from '@preact/signals';
import { saveText } from '@/browser/save-file';
import { requestAccess } from '@/browser/site-access';
import { dayOf } from '@/core/interaction/day';
import { calendarFile } from '@/core/follow-ups/calendar-file';
import { openDashboard, ownPageRequests } from '@/messaging';
import { delegateActions } from '@/session/delegate-actions';
import type { PanelSource } from '@/ui/models/panel-source';
import { followBesidePage } from './beside-page';
import { createManualWork, type ManualWork } from './manual-session';
import { siteWishes } from './site-wishes';
import { watchPanelWishes } from './panel-wishes';
import { watchRecords } from './watch-records';

export interface PanelParts {
  readonly source: PanelSource;
  readonly manual: Pick<ManualWork, 'setUser' | 'leave'>;
  refresh(): Promise<void>;
  /** Whether the panel has the focus: the agent is at the ticket that it shows. */
  focus(isFocused: boolean): void;
}

/** Fills the side panel: facts from Dexie and the page beside it, wishes by request. */
export async function createPanelSource(windowId: number, manualName: string): Promise<PanelParts> {
  const records = await watchRecords();
  const beside = followBesidePage(windowId, records.sites);
  // What could not be stored is sent again with the next checkpoint.
  const manual = createManualWork(manualName, () => undefined);
  const wishes = watchPanelWishes();
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
    trouble: records.trouble,
    unsaved: manual.unsaved,
    roomLeft: records.roomLeft,
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
    openTicket: (id) => ownPageRequests.send('openTicket', { id }),
    changeFollowUp: (id, wish) =>
      ownPageRequests.send('changeFollowUp', {
        id,
        wish,
        newId: crypto.randomUUID(),
        at: Date.now(),
      }),
    jotting: wishes.jotting,
    isListWanted: wishes.isListWanted,
    jot: (text, time) =>
      ownPageRequests.send('jotFollowUp', {
        id: crypto.randomUUID(),
        text,
        time,
        at: Date.now(),
        url: wishes.jotting.value?.url ?? '',
        ticket: wishes.jotting.value?.ticket ?? '',
      }),
    attentionRules: records.attentionRules,
    saveAttentionRules: (rules) => ownPageRequests.send('changeAttentionRules', rules),
    reminders: records.reminders,
    saveReminders: (settings) => ownPageRequests.send('changeReminders', settings),
    saveCalendar: (followUps) => {
      const content = calendarFile(followUps, Date.now());
      saveText({ fileName: `cuecycle-follow-ups-${dayOf(Date.now())}.ics`, content }, 'ics');
    },
    openDashboard,
  };
  return {
    source,
    manual,
    refresh: beside.refresh,
    focus: (isFocused) => {
      const isManual = manual.view.value !== null;
      if (isManual && isFocused) manual.attend();
      beside.focus(isFocused && !isManual);
    },
  };
}
