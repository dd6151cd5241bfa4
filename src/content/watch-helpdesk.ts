import { readingDirection } from '@/browser/reading-direction';
import type { HelpdeskDefinition } from '@/helpdesks/definition';
import { watchPage, type PageWatch } from '@/helpdesks/watch-page';
import { agentRequests, pageRequests, serveLiveView, type CardPlace } from '@/messaging';
import { delegateActions } from '@/session/delegate-actions';
import type { NowView } from '@/session/view';
import { watchAttention } from './attention';
import { mountCard, type CardHost } from './card-host';
import { findHelpdesk } from './find-helpdesk';
import { pageTools } from './page-tools';
import { startPageLife, watchAddress } from './page-life';
import { startTicketPage, type TicketPage } from './ticket-page';

/** How much time may be lost when the browser is killed, in ms. */
const beatMs = 10_000;

/**
 * The script beside a helpdesk's page: finds out which helpdesk it is, follows the ticket, shows the
 * card, and serves the side panel. Ends without a trace when the extension is updated or the site
 * is turned off.
 */
export async function watchHelpdesk(): Promise<void> {
  const life = startPageLife();
  const { signal } = life;
  const start = await agentRequests.send('startPage', { url: location.href });
  if (!start.isEnabled || signal.aborted) return;
  // What could not be stored goes with the next checkpoint; an orphan has nobody to send it to.
  const trouble = () => life.checkOrphaned();

  let watch: PageWatch | undefined;
  let page: TicketPage | undefined;
  let card: CardHost | undefined;
  let place = start.cardPlace;
  let view: NowView | null = null;
  const actions = delegateActions(() => page?.actions());

  const showView = (next: NowView) => {
    view = next;
    card?.update(next);
    panel.publish(next);
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
      obstacles: () => watch?.obstacles() ?? [],
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

  // While a panel shows the same ticket, the card makes room.
  const panel = serveLiveView(actions, (followers) => {
    if (followers > 0) hideCard();
    else if (!signal.aborted) showCard().catch(trouble);
  });

  const follow = (definition: HelpdeskDefinition | undefined) => {
    if (!definition) {
      showView({ kind: 'no-ticket', reason: 'unrecognised', helpdeskName: null });
      return;
    }
    const tools = pageTools(() => watch?.parts());
    page = startTicketPage(definition, start, showView, trouble, tools);
    watch = watchPage(definition, document, page.show, page.breakpoint);
    watchAttention(document, page.attend, signal);
  };

  findHelpdesk(start.definitions, document, follow, signal);
  showCard().catch(trouble);
  agentRequests.send('announcePage', {}).catch(trouble);
  watchAddress(() => watch?.readNow(), signal);
  addEventListener('pagehide', () => page?.beat(), { signal });
  life.repeat(beatMs, () => page?.beat());
  const stopListening = pageRequests.handle({
    detach: ({ origin }) => {
      if (origin === location.origin) life.end();
    },
    quietChanged: ({ isQuiet }) => page?.setQuiet(isQuiet),
  });
  signal.addEventListener('abort', () => {
    stopListening();
    watch?.stop();
    page?.stop();
    panel.stop();
    hideCard();
  });
}
