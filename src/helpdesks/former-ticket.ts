import type { PageSnapshot, TicketSnapshot } from './snapshot';

/**
 * Tells whether a page that switches tickets without a load still shows the former one's turns under
 * the new address. Addresses change first in most helpdesks, and where nothing in the page names its
 * ticket the turns are all there is to see it by.
 */
export function watchForFormerTicket(): (snapshot: PageSnapshot) => boolean {
  let former: TicketSnapshot | undefined;
  return (snapshot) => {
    if (snapshot.kind !== 'ticket' || snapshot.turns.length === 0) return false;
    if (former && former.ticket !== snapshot.ticket && hasSameTurns(former, snapshot)) return true;
    former = snapshot;
    return false;
  };
}

function hasSameTurns({ turns: a }: TicketSnapshot, { turns: b }: TicketSnapshot): boolean {
  return (
    a.length === b.length &&
    a.every(({ key, text }, index) => key === b[index]?.key && text === b[index]?.text)
  );
}
