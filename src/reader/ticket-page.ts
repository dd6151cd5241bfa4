import type { AttentionRules, UserState } from '@/core/attention/attention';
import type { Capability } from '@/core/health/page-check';
import type { Breakpoint } from '@/core/nudges/policy';
import type { HelpdeskDefinition } from '@/helpdesks/definition';
import type { PageSnapshot, TicketSnapshot } from '@/helpdesks/snapshot';
import type { PageTools } from '@/session/session-ports';
import { createLeftSessions } from '@/session/left-sessions';
import { startTicketSession, type TicketSession } from '@/session/ticket-session';
import type { NoTicketView, NowView, PageHealth, TicketActions } from '@/session/view';
import { requestPorts, type ReadingStart } from '@/messaging';
import type { PagePresence } from './presence';

/** How long page and address may disagree before the agent is told, in ms. */
const patienceMs = 5000;

export interface TicketPage {
  /** Those of the ticket in view. */
  actions(): TicketActions | undefined;
  show(snapshot: PageSnapshot): void;
  /** What was read on this site before and is not now. */
  setLost(lost: readonly Capability[]): void;
  breakpoint(kind: Breakpoint): void;
  setQuiet(isQuiet: boolean): void;
  refreshLedger(): void;
  confirmCommitment(): void;
  attend(presence: PagePresence): void;
  setUser(user: UserState): void;
  leaveToOther(): void;
  setAttentionRules(rules: AttentionRules): void;
  beat(): void;
  flush(): void;
  stop(): void;
}

/**
 * Keeps one session for the ticket that the page shows, and another one as soon as it shows
 * another: everything is keyed by the ticket's id, so that no former ticket's state is ever shown.
 */
export function startTicketPage(
  definition: HelpdeskDefinition,
  { playbook, isQuiet, attention }: Pick<ReadingStart, 'playbook' | 'isQuiet' | 'attention'>,
  onView: (view: NowView) => void,
  onTrouble: (error: unknown) => void,
  tools: PageTools,
): TicketPage {
  let session: TicketSession | undefined;
  const left = createLeftSessions();
  let ticket: string | undefined;
  let wasClosed = false;
  let shown: PageSnapshot | undefined;
  /** Page and address have disagreed for long. */
  let isInDoubt = false;
  let doubt: ReturnType<typeof setTimeout> | undefined;
  let lost: readonly Capability[] = [];
  let presence: PagePresence = { isHere: false, isHidden: true };
  let { rules, user } = attention;
  let isNowQuiet = isQuiet;

  const stopSession = () => {
    if (session) left.end(session);
    session = undefined;
    ticket = undefined;
  };

  const startSession = (snapshot: TicketSnapshot) => {
    stopSession();
    const { id: helpdesk, name: helpdeskName } = definition;
    ticket = snapshot.ticket;
    const ports = requestPorts(
      { helpdesk, ticket, channel: snapshot.channel, url: location.href },
      onTrouble,
    );
    const started = startTicketSession(
      {
        mode: 'page',
        helpdeskName,
        ticket,
        playbook,
        isQuiet: isNowQuiet,
        attention: { rules, user },
      },
      { ...ports, page: tools },
      onView,
    );
    session = started;
    started.attend(presence.isHere, presence.isHidden);
    return started;
  };

  const showNoTicket = (reason: NoTicketView['reason']) => {
    isInDoubt &&= reason === 'not-ready';
    onView({
      kind: 'no-ticket',
      reason: isInDoubt ? 'unsure' : reason,
      helpdeskName: definition.name,
    });
    if (reason !== 'not-ready' || isInDoubt) return;
    doubt = setTimeout(() => {
      isInDoubt = true;
      showNoTicket(reason);
    }, patienceMs);
  };

  const show = (snapshot: PageSnapshot) => {
    shown = snapshot;
    clearTimeout(doubt);
    if (snapshot.kind === 'no-ticket') {
      stopSession();
      showNoTicket(snapshot.reason);
      return;
    }
    isInDoubt = false;
    // A ticket that is opened again is handled anew.
    const isReopened = wasClosed && !snapshot.isClosed;
    const isSame = session && ticket === snapshot.ticket && !isReopened;
    wasClosed = snapshot.isClosed;
    const current = isSame && session ? session : startSession(snapshot);
    // After an update of the extension the first request finds that this script is an old one, and
    // ends all that it has.
    if (current !== session) return;
    const { composer, turns, conversation } = snapshot;
    current.show({
      turns,
      conversation: conversation === 'ambiguous' ? 'missing' : conversation,
      draft: composer.kind === 'open' && composer.mode === 'reply' ? composer.text : null,
      isClosed: snapshot.isClosed,
      assignee: snapshot.assignee,
      health: {
        check: snapshot.check,
        lost,
        basis: basisOf(definition),
        turns: turns.length,
        unknownSides: turns.filter(({ side }) => side === 'unknown').length,
        conversation: conversation === 'here' ? 'here' : 'missing',
      },
    });
  };

  return {
    actions: () => session?.actions,
    show,
    setLost: (next) => {
      lost = next;
      if (shown?.kind === 'ticket') show(shown);
    },
    breakpoint: (kind) => session?.breakpoint(kind),
    setQuiet: (next) => {
      isNowQuiet = next;
      session?.setQuiet(next);
    },
    refreshLedger: () => session?.refreshLedger(),
    confirmCommitment: () => session?.confirmCommitment(),
    attend: (next) => {
      presence = next;
      session?.attend(next.isHere, next.isHidden);
    },
    setUser: (next) => {
      user = next;
      session?.setUser(next);
    },
    leaveToOther: () => session?.leaveToOther(),
    setAttentionRules: (next) => {
      rules = next;
      session?.setAttentionRules(next);
    },
    beat: () => {
      session?.beat();
      left.beat();
    },
    flush: () => session?.flush(),
    stop: () => {
      clearTimeout(doubt);
      stopSession();
    },
  };
}

function basisOf({ evidence }: HelpdeskDefinition): PageHealth['basis'] {
  return evidence === 'address' || evidence === 'derived' ? evidence : 'definition';
}
