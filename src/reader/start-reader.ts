import { readingDirection } from '@/browser/reading-direction';
import { watchPage } from '@/helpdesks/watch-page';
import { agentRequests, type CardPlace, type ReadingStart } from '@/messaging';
import type { NowActions, NowView } from '@/session/view';
import type { PageLife } from '@/watcher/page-life';
import { watchAttention } from './attention';
import { mountCard, type CardHost } from './card-host';
import { pageTools } from './page-tools';
import { startTicketPage } from './ticket-page';

/** How much time may be lost when the browser is killed, in ms. */
const beatMs = 10_000;

/** What the watcher hands over. */
export interface ReaderStart extends ReadingStart {
  readonly life: PageLife;
  /** Shows a view to the side panel. */
  readonly publish: (view: NowView) => void;
  /** Those of whichever ticket is in view when they are called. */
  readonly actions: NowActions;
}

/** A reader at work in a page. */
export interface PageReader {
  /** Those of the ticket in view. */
  actions(): NowActions | undefined;
  /** Reads at once, for an address that has just changed. */
  readNow(): void;
  setQuiet(isQuiet: boolean): void;
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
      onOpenPanel: () => void agentRequests.send('openPanel', {}).catch(trouble),
    };
    card ??= mountCard(document, css, view, props, trouble);
  };
  const hideCard = () => {
    isCardWanted = false;
    card?.stop();
    card = undefined;
  };

  const tools = pageTools(() => watch.parts());
  const page = startTicketPage(definition, start, showView, trouble, tools);
  const watch = watchPage(definition, document, page.show, page.breakpoint);
  watchAttention(document, page.attend, signal);
  addEventListener('pagehide', page.beat, { signal });
  life.repeat(beatMs, page.beat);
  signal.addEventListener('abort', () => {
    watch.stop();
    page.stop();
    hideCard();
  });
  return {
    actions: page.actions,
    readNow: watch.readNow,
    setQuiet: page.setQuiet,
    makeRoom: (isFollowed) => {
      if (isFollowed) hideCard();
      else if (!signal.aborted) showCard().catch(trouble);
    },
  };
}
