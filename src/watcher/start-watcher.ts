import type { KnownHelpdesk } from '@/helpdesks/known-helpdesk';
import { agentRequests, pageRequests, serveLiveView } from '@/messaging';
import type { LoadedReader, PageReader } from '@/reader/offer-reader';
import { delegateActions } from '@/session/delegate-actions';
import type { NowView } from '@/session/view';
import { findHelpdesk, type FoundPage } from './find-helpdesk';
import { startPageLife, watchAddress } from './page-life';
import { siteActions } from './site-actions';

declare global {
  /** Set by the script that the background puts beside this one; never in the page's own world. */
  // oxlint-disable-next-line no-var -- Only `var` declares a property of `globalThis`.
  var cuecycleReader: LoadedReader | undefined;
}

/**
 * The script in every page of an enabled site: small, because most pages are no tickets. It finds out
 * which helpdesk the page belongs to, has the reader loaded with the first ticket, and answers the
 * side panel. Ends without a trace when the extension is updated or the site is turned off.
 */
export async function startWatcher(): Promise<void> {
  const life = startPageLife();
  const { signal } = life;
  const { isEnabled, helpdesks } = await agentRequests.send('startPage', { url: location.href });
  if (!isEnabled || signal.aborted) return;
  // An orphan of a former version has nobody to send anything to.
  const trouble = () => life.checkOrphaned();

  let reader: PageReader | undefined;
  let followers = 0;
  const site = siteActions(() => reader);
  const actions = delegateActions(
    () => reader?.actions(),
    () => site,
  );
  const panel = serveLiveView(actions, (count) => {
    followers = count;
    reader?.makeRoom(count > 0);
  });

  let wanted: Promise<void> | undefined;
  const load = async (helpdesk: KnownHelpdesk) => {
    const start = await agentRequests.send('loadReader', { helpdesk: helpdesk.id });
    if (signal.aborted) return;
    const { publish } = panel;
    reader = globalThis.cuecycleReader?.start({ ...start, life, publish, actions });
    reader?.makeRoom(followers > 0);
  };
  const show = ({ helpdesk, hasTicket }: FoundPage) => {
    // Once there is a reader it tells what it sees, on pages between two tickets too.
    if (reader) return;
    panel.publish(noTicket(helpdesk));
    if (helpdesk && hasTicket) {
      wanted ??= load(helpdesk).catch(() => {
        // A background that was just stopped: the next look tries again.
        wanted = undefined;
        trouble();
      });
    }
  };
  const finder = findHelpdesk(helpdesks, document, show);
  agentRequests.send('announcePage', {}).catch(trouble);
  watchAddress(() => {
    finder.look();
    reader?.readNow();
  }, signal);
  const stopListening = pageRequests.handle({
    detach: ({ origin }) => {
      if (origin === location.origin) life.end();
    },
    quietChanged: ({ isQuiet }) => reader?.setQuiet(isQuiet),
  });
  signal.addEventListener('abort', () => {
    stopListening();
    finder.stop();
    panel.stop();
  });
}

function noTicket(helpdesk: KnownHelpdesk | undefined): NowView {
  return helpdesk
    ? { kind: 'no-ticket', reason: 'not-a-ticket', helpdeskName: helpdesk.name }
    : { kind: 'no-ticket', reason: 'unrecognised', helpdeskName: null };
}
