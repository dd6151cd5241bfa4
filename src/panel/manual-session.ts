import { signal, type ReadonlySignal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { defaultPlaybook } from '@/core/cycle/default-playbook';
import type { UserState } from '@/core/attention/attention';
import type { SaveFault } from '@/core/health/save-fault';
import { ownPageRequests, requestPorts } from '@/messaging';
import { createLeftSessions } from '@/session/left-sessions';
import { beatMs, startTicketSession, type TicketSession } from '@/session/ticket-session';
import type { NowView, TicketActions } from '@/session/view';

/** Remembers the conversation under way while the panel is closed; gone when the browser ends. */
const memoryKey = 'manual-ticket';

export interface ManualWork {
  readonly view: ReadonlySignal<NowView | null>;
  /** Why a conversation that was finished is not stored yet; `null` when all is. */
  readonly unsaved: ReadonlySignal<SaveFault | null>;
  readonly actions: () => TicketActions | undefined;
  start(): void;
  /** The agent has come to the panel. */
  attend(): void;
  setUser(user: UserState): void;
  /** A page's ticket has the agent's attention. */
  leave(): void;
}

/** Work by hand: phone calls, and pages that cannot be read. The panel itself keeps the session. */
export function createManualWork(name: string, onTrouble: (error: unknown) => void): ManualWork {
  const view = signal<NowView | null>(null);
  const unsaved = signal<SaveFault | null>(null);
  let session: TicketSession | undefined;
  const left = createLeftSessions();

  const begin = async (ticket: string) => {
    const attention = await ownPageRequests.send('attentionNow', {});
    if (session) return;
    const ports = requestPorts(
      { helpdesk: 'manual', ticket, channel: 'phone', url: '' },
      onTrouble,
    );
    session = startTicketSession(
      {
        mode: 'manual',
        helpdeskName: name,
        ticket,
        playbook: defaultPlaybook,
        isQuiet: false,
        // Who listens on the phone touches neither keys nor mouse.
        attention: { rules: attention.rules, user: presentUnlessLocked(attention.user) },
      },
      ports,
      (next) => {
        if (!next.isFinished) {
          view.value = next;
          return;
        }
        if (session) left.end(session);
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
    // A call goes on while the agent looks things up; another ticket that is attended ends that.
    session.attend(true, document.hidden);
  };

  const resume = async () => {
    const { [memoryKey]: ticket } = await browser.storage.session.get(memoryKey);
    if (typeof ticket === 'string' && !session) await begin(ticket);
  };

  resume().catch(onTrouble);
  setInterval(() => {
    session?.beat();
    left.beat();
    unsaved.value = left.fault();
  }, beatMs);
  addEventListener('pagehide', () => {
    session?.stop();
    left.beat();
  });
  return {
    view,
    unsaved,
    actions: () => session?.actions,
    start: () => {
      if (session) return;
      const ticket = new Date().toISOString().slice(0, 16).replace('T', ' ');
      void browser.storage.session.set({ [memoryKey]: ticket });
      begin(ticket).catch(onTrouble);
    },
    attend: () => session?.attend(true, document.hidden),
    setUser: (user) => session?.setUser(presentUnlessLocked(user)),
    leave: () => session?.leaveToOther(),
  };
}

function presentUnlessLocked(user: UserState): UserState {
  return user === 'locked' ? 'locked' : 'active';
}
