import { useEffect, useRef } from 'preact/hooks';
import { findTicketSeed } from '../data/tickets';
import { words } from '../data/words';
import type { DeskModel } from '../desk-model';
import { pathOfTicket, shownTickets } from '../route';
import { AboutPage, EmptyPage } from './plain-pages';
import { Announcer } from './announcer';
import { ChatTabs } from './chat-tabs';
import { Inbox } from './inbox';
import { Pane } from './pane';
import { TopBar } from './top-bar';

/** The whole page. */
export function Desk({ desk }: { readonly desk: DeskModel }) {
  const route = desk.route.value;
  const active = desk.active.value;
  const main = useRef<HTMLElement>(null);
  const shown = shownTickets(route);

  useEffect(() => {
    const seed = active === undefined ? undefined : findTicketSeed(active);
    const page = route.kind === 'about' ? words.about : words.inbox;
    document.title = `${seed ? `#${seed.id} ${seed.subject}` : page} – ${words.product}`;
  }, [active, route.kind]);

  useEffect(() => {
    // On a narrow screen the followed link is gone; keyboards must not start over at the top.
    if (document.activeElement === document.body && history.state === null) {
      main.current?.focus({ preventScroll: true });
    }
  }, [route]);

  return (
    <div class="desk" data-view={route.kind}>
      <a class="skip" href="#work">
        {words.skip}
      </a>
      <TopBar desk={desk} />
      <ChatTabs desk={desk} />
      <div class="columns">
        <Inbox desk={desk} />
        <main id="work" class="work" data-desk ref={main} tabIndex={-1}>
          {shown.map((id, side) => {
            const other = shown[1 - side];
            return (
              <Pane
                // oxlint-disable-next-line react/no-array-index-key -- By side, not by ticket: the container stays and gets the next ticket's words.
                key={side}
                desk={desk}
                id={id}
                isActive={id === active}
                side={side}
                closeTo={other === undefined ? undefined : pathOfTicket(other)}
              />
            );
          })}
          {route.kind === 'about' && <AboutPage />}
          {route.kind === 'inbox' && <EmptyPage title={words.welcomeTitle} text={words.welcome} />}
          {route.kind === 'lost' && <EmptyPage title={words.lostTitle} text={words.lost} />}
          <Announcer desk={desk} />
        </main>
      </div>
    </div>
  );
}
