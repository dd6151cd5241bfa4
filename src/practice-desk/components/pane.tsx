import { useState } from 'preact/hooks';
import { findTicketSeed } from '../data/tickets';
import { words } from '../data/words';
import type { DeskModel } from '../desk-model';
import { findTicket } from '../store/desk-state';
import type { Assignee, Status } from '../ticket';
import { Composer } from './composer';
import { Conversation } from './conversation';
import { CustomerCard } from './customer-card';
import { DeskLink } from './desk-link';
import { Icon } from './icon';

interface PaneProps {
  readonly desk: DeskModel;
  readonly id: string;
  readonly isActive: boolean;
  readonly side: number;
  /** Where closing this side leads; absent when it is the only one. */
  readonly closeTo: string | undefined;
}

/** One ticket with all that belongs to it; two of them stand side by side in the split view. */
export function Pane({ desk, id, isActive, side, closeTo }: PaneProps) {
  const [isCardOpen, setCardOpen] = useState(false);
  const seed = findTicketSeed(id);
  const ticket = findTicket(desk.state.value, id);
  if (!seed || !ticket) return null;
  const titleId = `subject-${side}`;
  const cardId = `customer-${side}`;
  const attend = (): void => desk.attend(id);
  return (
    <section
      class="pane"
      data-pane={side}
      data-ticket-id={id}
      data-channel={seed.channel}
      data-active={isActive}
      aria-labelledby={titleId}
      onFocusIn={attend}
      onPointerDown={attend}
    >
      <header class="pane-head">
        <DeskLink desk={desk} to="/" class="icon-button pane-back" aria-label={words.back}>
          <Icon name="back" />
        </DeskLink>
        <div class="pane-title">
          <h2 id={titleId}>{seed.subject}</h2>
          <p class="pane-facts">
            <Icon name={seed.channel} /> {words.channel[seed.channel]} <span>#{id}</span>{' '}
            <span>
              <select
                class="assignee"
                data-assignee
                aria-label={words.assignee}
                title={words.assignee}
                value={ticket.assignee ?? 'you'}
                onChange={(event) => desk.assign(id, event.currentTarget.value as Assignee)}
              >
                {Object.entries(words.assignees).map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </span>{' '}
            <span>{seed.customer.name}</span>
          </p>
        </div>
        <label class="status" data-value={ticket.status}>
          <span class="visually-hidden">{words.status}</span>
          <select
            data-status
            value={ticket.status}
            onChange={(event) => desk.status(id, event.currentTarget.value as Status)}
          >
            {Object.entries(words.statuses).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="icon-button pane-customer"
          aria-label={words.customer}
          aria-expanded={isCardOpen}
          aria-controls={cardId}
          onClick={() => setCardOpen(!isCardOpen)}
        >
          <Icon name="person" />
        </button>
        {closeTo !== undefined && (
          <DeskLink desk={desk} to={closeTo} class="icon-button" aria-label={words.closePane}>
            <Icon name="close" />
          </DeskLink>
        )}
      </header>
      <div class="pane-body" data-card={isCardOpen ? 'open' : 'closed'}>
        <div class="talk">
          <Conversation
            ticket={ticket}
            seed={seed}
            isTyping={seed.channel === 'chat' && desk.typing.value.includes(id)}
          />
          <Composer desk={desk} ticket={ticket} channel={seed.channel} />
        </div>
        <CustomerCard id={cardId} customer={seed.customer} />
      </div>
    </section>
  );
}
