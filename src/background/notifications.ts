import browser from 'webextension-polyfill';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import { i18n } from '#i18n';

const prefix = 'follow-ups/';
/** Systems cut off what is longer. */
const mostLines = 4;
/** Which follow-ups each notification is about; a stopped background must still know. */
const shownKey = 'shown-reminders';

/** What can be done from a notification. */
export interface ReminderActions {
  open(ids: readonly string[]): void;
  done(ids: readonly string[]): Promise<void>;
  snooze(ids: readonly string[]): Promise<void>;
}

/** Chrome's buttons, which the types of the polyfill leave out because Firefox has none. */
interface WithButtons {
  readonly buttons?: { readonly title: string }[];
}

/**
 * Shows one notification for all that is due: those that were missed come together. On a screen that
 * others may see it says how many and on which ticket, not what.
 */
export async function showReminder(
  due: readonly FollowUp[],
  { mayQuote }: { readonly mayQuote: boolean },
): Promise<void> {
  const [first] = due;
  if (!first) return;
  const id = `${prefix}${first.id}`;
  const isOne = due.length === 1;
  await keepShown((shown) => ({ ...shown, [id]: due.map((each) => each.id) }));
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: i18n.t('reminder.title', due.length),
    message: linesOf(due, mayQuote).join('\n'),
    ...buttons(isOne),
  });
}

/** As many as a notification has room for, and how many more there are. */
function linesOf(due: readonly FollowUp[], mayQuote: boolean): readonly string[] {
  const lines = due.map((each) => lineOf(each, mayQuote));
  if (lines.length <= mostLines) return lines;
  const shown = lines.slice(0, mostLines - 1);
  return [...shown, i18n.t('reminder.others', [lines.length - shown.length])];
}

function lineOf({ text, ticket, dueAt }: FollowUp, mayQuote: boolean): string {
  const what = mayQuote
    ? text
    : ticket
      ? i18n.t('reminder.ticket', [ticket])
      : i18n.t('reminder.noTicket');
  return dueAt === null ? what : i18n.t('reminder.by', [what, timeWords(dueAt)]);
}

/** Day and time, because a notification may be read much later. */
function timeWords(at: number): string {
  return new Intl.DateTimeFormat(i18n.t('locale'), {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}

/** Two at most, says Chrome; a click beside them opens the ticket or the list. Firefox has none. */
function buttons(isOne: boolean): WithButtons {
  if (!hasButtons()) return {};
  return {
    buttons: [
      { title: i18n.t(isOne ? 'reminder.done' : 'reminder.list') },
      { title: i18n.t('reminder.snooze') },
    ],
  };
}

function hasButtons(): boolean {
  return 'onButtonClicked' in browser.notifications;
}

/** Must be called while the background starts: a press on a notification may be what wakes it. */
export function listenToReminders(actions: ReminderActions): void {
  const answer = async (id: string, act: (ids: readonly string[]) => unknown) => {
    if (!id.startsWith(prefix)) return;
    const ids = (await shownReminders())[id] ?? [id.slice(prefix.length)];
    await act(ids);
    await forget(id);
  };
  browser.notifications.onClicked.addListener((id) => void answer(id, actions.open));
  browser.notifications.onClosed.addListener((id) => void forget(id, false));
  if (!hasButtons()) return;
  browser.notifications.onButtonClicked.addListener((id, button) => {
    void answer(id, (ids) => {
      if (button === 1) return actions.snooze(ids);
      return ids.length === 1 ? actions.done(ids) : actions.open(ids);
    });
  });
}

async function forget(id: string, isOpen = true): Promise<void> {
  if (isOpen) await browser.notifications.clear(id);
  await keepShown(({ [id]: _gone, ...others }) => others);
}

type Shown = Readonly<Record<string, readonly string[]>>;

async function shownReminders(): Promise<Shown> {
  const { [shownKey]: shown } = await browser.storage.session.get(shownKey);
  return (shown as Shown | undefined) ?? {};
}

async function keepShown(change: (shown: Shown) => Shown): Promise<void> {
  await browser.storage.session.set({ [shownKey]: change(await shownReminders()) });
}
