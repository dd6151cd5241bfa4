import type { KnownHelpdesk } from '@/helpdesks/known-helpdesk';
import { agentRequests, pageRequests, serveLiveView } from '@/messaging';
import { delegateActions } from '@/session/delegate-actions';
import type { NowView } from '@/session/view';
import { findHelpdesk, type FoundPage } from './find-helpdesk';
import { startPageLife, watchAddress } from './page-life';
import { createReading } from './reading';
import { siteActions } from './site-actions';

/**
 * The script in every page of an enabled site: small, because most pages are no tickets. It finds out
 * which helpdesk the page belongs to, has the reader loaded with the first ticket, and answers the
 * side panel. Ends without a trace when the extension is updated or the site is turned off.
 */
export async function startWatcher(): Promise<void> {
  const life = startPageLife();
  const { signal } = life;
  const known = await agentRequests.send('startPage', { url: location.href });
  if (!known.isEnabled || signal.aborted) return;
  // An orphan of a former version has nobody to send anything to.
  const trouble = () => life.checkOrphaned();

  const reader = () => reading.reader();
  const site = siteActions(reader, signal);
  const actions = delegateActions(
    () => reader()?.actions(),
    () => site,
  );
  const panel = serveLiveView(actions, {
    followed: (count) => reading.follow(count),
    focused: (isFocused) => reading.panelFocused(isFocused),
  });
  const reading = createReading({ life, publish: panel.publish, actions });

  const show = ({ helpdesk, hasTicket }: FoundPage) => {
    // A reader tells what it sees, on pages between two tickets too.
    if (!reader()) panel.publish(noTicket(helpdesk));
    if (helpdesk && hasTicket) reading.begin(helpdesk.id);
    else if (!helpdesk && known.mayDerive) reading.beginDerived();
  };
  const finder = findHelpdesk(known.helpdesks, document, show);
  agentRequests.send('announcePage', {}).catch(trouble);
  watchAddress(() => {
    finder.look();
    reading.renew();
  }, signal);
  const stopListening = pageRequests.handle({
    detach: ({ origin }) => {
      if (origin === location.origin) life.end();
    },
    quietChanged: ({ isQuiet }) => reader()?.setQuiet(isQuiet),
    userChanged: ({ user }) => reader()?.attention.setUser(user),
    attentionTaken: () => reader()?.attention.leaveToOther(),
    attentionRulesChanged: ({ rules }) => reader()?.attention.setAttentionRules(rules),
    ledgerChanged: () => reader()?.refreshLedger(),
    confirmCommitment: () => reader()?.confirmCommitment(),
    showWords: ({ words }) => reader()?.showWords(words),
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
