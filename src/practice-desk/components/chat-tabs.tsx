import { findTicketSeed } from '../data/tickets';
import { words } from '../data/words';
import type { DeskModel } from '../desk-model';
import { pathOfTicket, shownTickets } from '../route';
import { DeskLink } from './desk-link';
import { TypingDots } from './typing';
import { Unread } from './unread';

/** The live chats that go on at once, each with what came in since it was last looked at. */
export function ChatTabs({ desk }: { readonly desk: DeskModel }) {
  const shown = shownTickets(desk.route.value);
  const chats = desk.state.value.tickets.filter(
    ({ id, status }) => status !== 'solved' && findTicketSeed(id)?.channel === 'chat',
  );
  if (chats.length === 0) return null;
  return (
    <nav class="chat-tabs" aria-label={words.liveChats}>
      <span class="chat-tabs-title" aria-hidden="true">
        {words.liveChats}
      </span>
      <ul>
        {chats.map(({ id, unread }) => (
          <li key={id}>
            <DeskLink
              desk={desk}
              to={pathOfTicket(id)}
              class="chat-tab"
              data-chat-tab={id}
              aria-current={shown.includes(id) ? 'page' : undefined}
            >
              <span class="presence" />
              <span class="chat-tab-name">{findTicketSeed(id)?.customer.name}</span>
              {desk.typing.value.includes(id) && <TypingDots />}
              <Unread count={unread} />
            </DeskLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
