import { signal, type ReadonlySignal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { defaultPlaybook } from '@/core/cycle/default-playbook';
import { parseDueTime } from '@/core/follow-ups/due-time';
import { requestPorts } from '@/messaging';
import { startTicketSession, type TicketSession } from '@/session/ticket-session';
import type { NowView, TicketActions } from '@/session/view';

/** Remembers the conversation under way while the panel is closed; gone when the browser ends. */
const memoryKey = 'manual-ticket';
const beatMs = 10_000;

export interface ManualWork {
  readonly view: ReadonlySignal<NowView | null>;
  readonly actions: () => TicketActions | undefined;
  start(): void;
}

/** Work by hand: phone calls, and pages that cannot be read. The panel itself keeps the session. */
export function createManualWork(name: string, onTrouble: (error: unknown) => void): ManualWork {
  const view = signal<NowView | null>(null);
  let session: TicketSession | undefined;

  const begin = (ticket: string) => {
    const ports = requestPorts(
      { helpdesk: 'manual', ticket, channel: 'phone', url: '' },
      async (words, now) => parseDueTime(words, { now }),
      onTrouble,
    );
    session = startTicketSession(
      { mode: 'manual', helpdeskName: name, ticket, playbook: defaultPlaybook, isQuiet: false },
      ports,
      (next) => {
        if (!next.isFinished) {
          view.value = next;
          return;
        }
        session = undefined;
        view.value = null;
        void browser.storage.session.remove(memoryKey);
      },
    );
    session.show({
      turns: [],
      conversation: 'missing',
      draft: null,
      health: null,
      isClosed: false,
    });
    session.attend(true);
  };

  const resume = async () => {
    const { [memoryKey]: ticket } = await browser.storage.session.get(memoryKey);
    if (typeof ticket === 'string' && !session) begin(ticket);
  };

  void resume();
  setInterval(() => session?.beat(), beatMs);
  addEventListener('pagehide', () => session?.stop());
  return {
    view,
    actions: () => session?.actions,
    start: () => {
      if (session) return;
      const ticket = new Date().toISOString().slice(0, 16).replace('T', ' ');
      void browser.storage.session.set({ [memoryKey]: ticket });
      begin(ticket);
    },
  };
}
