import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../data/words';
import type { DeskTurn, TicketState } from '../store/desk-state';
import type { TicketSeed } from '../ticket';
import { Avatar } from './avatar';
import { Icon } from './icon';
import { Time } from './time';
import { Typing } from './typing';

interface ConversationProps {
  readonly ticket: TicketState;
  readonly seed: TicketSeed;
  readonly isTyping: boolean;
}

/** What was said so far, oldest first. */
export function Conversation({ ticket, seed, isTyping }: ConversationProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The newest words are what the agent came for.
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [ticket.id, ticket.turns.length, isTyping]);
  return (
    <div
      ref={box}
      class="conversation"
      data-conversation
      role="region"
      aria-label={`${words.conversation}: ${seed.subject}`}
      // A box that scrolls must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {ticket.turns.map((turn) => (
        <Turn key={turn.id} turn={turn} lang={seed.customer.lang} />
      ))}
      {isTyping && <Typing name={seed.customer.name} />}
    </div>
  );
}

interface TurnProps {
  readonly turn: DeskTurn;
  /** The customer's language, where it is not the page's. */
  readonly lang: string | undefined;
}

function Turn({ turn, lang }: TurnProps) {
  if (turn.author === 'system') {
    return (
      <article class="turn" data-turn-id={turn.id} data-author="system">
        <div data-turn-body>
          <p>{turn.text}</p>
        </div>
        <Time at={turn.at} />
      </article>
    );
  }
  return (
    <article class="turn" data-turn-id={turn.id} data-author={turn.author}>
      <Avatar name={turn.by} isOwn={turn.author !== 'customer'} />
      <header class="turn-head">
        <span class="turn-by">{turn.by}</span>
        {turn.author === 'note' && (
          <span class="turn-kind">
            <Icon name="note" /> {words.note}
          </span>
        )}
        <Time at={turn.at} />
      </header>
      <div
        class="turn-body"
        data-turn-body
        dir="auto"
        lang={turn.author === 'customer' ? lang : undefined}
      >
        <Paragraphs text={turn.text} />
        {turn.quoted !== undefined && (
          <details data-quoted>
            <summary>{words.quoted}</summary>
            <blockquote>
              <Paragraphs text={turn.quoted} />
            </blockquote>
          </details>
        )}
      </div>
    </article>
  );
}

/** Blank lines part paragraphs; a single line break stays one. */
function Paragraphs({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        // The text of a turn never changes.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index}>
          {/* oxlint-disable-next-line react/no-array-index-key */}
          {paragraph.split('\n').map((line, row) => (row === 0 ? line : [<br key={row} />, line]))}
        </p>
      ))}
    </>
  );
}
