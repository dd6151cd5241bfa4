import { findTicketSeed } from '../data/tickets';
import { words } from '../data/words';
import type { DeskModel } from '../desk-model';
import { pathOfSplit, pathOfTicket, shownTickets } from '../route';
import type { TicketState } from '../store/desk-state';
import type { Status } from '../ticket';
import { Avatar } from './avatar';
import { DeskLink } from './desk-link';
import { Icon } from './icon';
import { Time } from './time';
import { Unread } from './unread';

const statuses: readonly Status[] = ['open', 'waiting', 'solved'];

/** The list of tickets, one status at a time, newest word first. */
export function Inbox({ desk }: { readonly desk: DeskModel }) {
  const { filter, tickets } = desk.state.value;
  const listed = tickets
    .filter(({ status }) => status === filter)
    .sort((one, other) => lastAt(other) - lastAt(one));
  return (
    <aside class="inbox" aria-label={words.tickets}>
      <div class="filters" role="group" aria-label={words.status}>
        {statuses.map((status) => (
          <button
            key={status}
            type="button"
            aria-pressed={status === filter}
            data-filter={status}
            onClick={() => desk.filter(status)}
          >
            {words.statuses[status]}{' '}
            <span class="count">{tickets.filter((ticket) => ticket.status === status).length}</span>
          </button>
        ))}
      </div>
      {listed.length === 0 && <p class="inbox-empty">{words.emptyList}</p>}
      <ul class="rows">
        {listed.map((ticket) => (
          <Row key={ticket.id} desk={desk} ticket={ticket} />
        ))}
      </ul>
    </aside>
  );
}

function Row({ desk, ticket }: { readonly desk: DeskModel; readonly ticket: TicketState }) {
  const seed = findTicketSeed(ticket.id);
  if (!seed) return null;
  const shown = shownTickets(desk.route.value);
  const isShown = shown.includes(ticket.id);
  const active = desk.active.value;
  const last = ticket.turns.findLast(({ author }) => author === 'customer' || author === 'agent');
  return (
    <li class="row" data-unread={ticket.unread > 0}>
      <DeskLink
        desk={desk}
        to={pathOfTicket(ticket.id)}
        class="row-link"
        aria-current={isShown ? 'page' : undefined}
      >
        <Avatar name={seed.customer.name} />
        <span class="row-name">{seed.customer.name}</span>
        <span class="row-time">
          <Time at={lastAt(ticket)} isShort />
        </span>
        <span class="row-subject">{seed.subject}</span>
        <span
          class="row-excerpt"
          lang={last?.author === 'customer' ? seed.customer.lang : undefined}
        >
          <Icon name={seed.channel} />
          <span class="visually-hidden">{words.channel[seed.channel]}: </span>
          <span class="row-words">{last?.text.replaceAll(/\s+/g, ' ')}</span>
        </span>
        <Unread count={ticket.unread} />
      </DeskLink>
      {active !== undefined && !isShown && (
        <DeskLink
          desk={desk}
          to={pathOfSplit(active, ticket.id)}
          class="row-beside"
          aria-label={`${words.openBeside}: #${seed.id} ${seed.subject}`}
          title={words.openBeside}
        >
          <Icon name="beside" />
        </DeskLink>
      )}
    </li>
  );
}

function lastAt(ticket: TicketState): number {
  return ticket.turns.at(-1)?.at ?? 0;
}
