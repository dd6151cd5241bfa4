import { readingDirection } from '@/browser/reading-direction';
import type { PageCheck } from '@/core/health/page-check';
import type { HelpdeskDefinition } from '@/helpdesks/definition';
import type { PageSnapshot } from '@/helpdesks/snapshot';
import { watchPage } from '@/helpdesks/watch-page';
import { agentRequests, type CardPlace, type ReadingStart } from '@/messaging';
import { beatMs } from '@/session/ticket-session';
import type { NowActions, NowView, TicketActions } from '@/session/view';
import type { PageLife } from '@/watcher/page-life';
import { mountCard, type CardHost } from './card-host';
import { watchPageHealth } from './page-health';
import { pageTools } from './page-tools';
import { watchPresence, type PresenceWatch } from './presence';
import { startTicketPage, type TicketPage } from './ticket-page';

/** What the watcher hands over. */
export interface ReaderStart extends ReadingStart {
  readonly definition: HelpdeskDefinition;
  readonly life: PageLife;
  /** Shows a view to the side panel. */
  readonly publish: (view: NowView) => void;
  /** Those of whichever ticket is in view when they are called. */
  readonly actions: NowActions;
}

/** How well a page is read. */
export interface ReadHealth {
  readonly definition: HelpdeskDefinition;
  /** `undefined` while no ticket is read. */
  readonly check: PageCheck | undefined;
}

/** A reader at work in a page. */
export interface PageReader {
  /** Those of the ticket in view. */
  actions(): TicketActions | undefined;
  /** What of the page is read, and by which definition. */
  health(): ReadHealth;
  /** What was lost is not expected any more. */
  acceptLoss(): void;
  /** Reads at once, for an address that has just changed. */
  readNow(): void;
  setQuiet(isQuiet: boolean): void;
  /** What the page cannot see of the agent by itself. */
  readonly attention: Pick<TicketPage, 'setUser' | 'leaveToOther' | 'setAttentionRules'> &
    PresenceWatch;
  /** Follow-ups were changed elsewhere. */
  refreshLedger(): void;
  /** Says yes to the promise that is proposed first. */
  confirmCommitment(): void;
  /** Shows where some words stand in the conversation, once they are there. */
  showWords(words: string): void;
  /** While a panel shows the same ticket, the card makes room. */
  makeRoom(isFollowed: boolean): void;
}

/** Follows the tickets of a page by a definition, keeps their sessions, and shows the card. */
export function startReader(start: ReaderStart): PageReader {
  const { life, definition, publish, actions } = start;
  const { signal } = life;
  // What could not be stored goes with the next checkpoint; an orphan has nobody to send it to.
  const trouble = () => life.checkOrphaned();
  let card: CardHost | undefined;
  let place = start.cardPlace;
  let view: NowView | null = null;

  const showView = (next: NowView) => {
    view = next;
    card?.update(next);
    publish(next);
  };

  let isCardWanted = false;
  let style: Promise<string> | undefined;
  const showCard = async () => {
    isCardWanted = true;
    style ??= agentRequests.send('cardStyle', {});
    const css = await style;
    // A panel may have come, or the site been turned off, while the style was on its way.
    if (!isCardWanted || signal.aborted) return;
    const props = {
      actions,
      place,
      onPlace: (next: CardPlace) => {
        place = next;
        agentRequests.send('saveCardPlace', next).catch(trouble);
      },
      obstacles: watch.obstacles,
      dir: readingDirection(),
      onTrouble: trouble,
      onOpenPanel: () => void agentRequests.send('openPanel', {}).catch(trouble),
    };
    card ??= mountCard(document, css, view, props);
  };
  const hideCard = () => {
    isCardWanted = false;
    card?.stop();
    card = undefined;
  };

  const tools = pageTools(() => watch.parts());
  const page = startTicketPage(definition, start, showView, trouble, tools);
  let check: PageCheck | undefined;
  const health = watchPageHealth(start.readable, page.setLost, (readable) => {
    agentRequests.send('saveReadable', { helpdesk: definition.id, readable }).catch(trouble);
  });
  const show = (snapshot: PageSnapshot) => {
    check = snapshot.kind === 'ticket' ? snapshot.check : undefined;
    page.show(snapshot);
    health.see(check);
  };
  const watch = watchPage(definition, document, show, page.breakpoint);
  const presence = watchPresence(document, page.attend, signal);
  addEventListener('pagehide', page.flush, { signal });
  life.repeat(beatMs, page.beat);
  signal.addEventListener('abort', () => {
    watch.stop();
    health.stop();
    page.stop();
    hideCard();
  });
  return {
    actions: page.actions,
    health: () => ({ definition, check }),
    acceptLoss: health.accept,
    readNow: watch.readNow,
    setQuiet: page.setQuiet,
    attention: { ...page, panelFocused: presence.panelFocused },
    refreshLedger: page.refreshLedger,
    confirmCommitment: page.confirmCommitment,
    showWords: tools.show,
    makeRoom: (isFollowed) => {
      if (isFollowed) hideCard();
      else if (!signal.aborted) showCard().catch(trouble);
    },
  };
}
