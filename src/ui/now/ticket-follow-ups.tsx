import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import { isUnfinished, type FollowUp } from '@/core/follow-ups/follow-up';
import type { FollowUpWish } from '@/core/follow-ups/ledger';
import type { NowActions, TicketView } from '@/session/view';
import { FollowUpActs } from '../follow-ups/follow-up-acts';
import { stateWords } from '../follow-ups/follow-up-words';
import { hasFocus } from '../follow-ups/keep-focus';
import { Icon, MarkSign } from '../icons';
import { offeredTouches } from '../models/offered-touches';
import { SquareButton } from '../square-button';
import { FollowUpForm } from './follow-up-form';
import { Handover } from './handover';
import type { Say } from './now';
import type { Keep } from './use-keep';
import { useNow } from './use-now';

/** Due times are told in minutes at the finest. */
const redrawMs = 15_000;

interface TicketFollowUpsProps {
  readonly view: TicketView;
  readonly actions: NowActions;
  readonly keep: Keep;
  readonly say: Say;
}

/** What the agent will come back to in this ticket, and what can be added to it. */
export function TicketFollowUps({ view, actions, keep, say }: TicketFollowUpsProps) {
  const [isAdding, setAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const { followUps } = view.ledger;
  const now = useNow(followUps.length > 0 ? redrawMs : null);
  const open = followUps.filter(isUnfinished);
  const release = async () => {
    const wish = { kind: 'drop', reason: 'handed-over' } as const;
    for (const { id } of open) await keep({ kind: 'change', id, wish });
  };
  return (
    <section class="follow-ups">
      {view.ledger.isReassigned && (
        <div class="ask-box" role="group" aria-label={i18n.t('handover.ask')}>
          <p>
            <b>{i18n.t('handover.ask')}</b> {i18n.t('handover.stays', open.length)}
          </p>
          <Handover followUps={open} now={now} release={release} isAsked>
            <button type="button" class="quiet" onClick={() => void keep({ kind: 'stay' })}>
              {i18n.t('handover.keep')}
            </button>
          </Handover>
        </div>
      )}
      {followUps.length > 0 && <h3>{i18n.t('followUps.here')}</h3>}
      {followUps.length > 0 && (
        <ul>
          {followUps.map((each) => (
            <Line key={each.id} followUp={each} now={now} actions={actions} keep={keep} />
          ))}
        </ul>
      )}
      {isAdding ? (
        <FollowUpForm
          add={(text, time) =>
            actions.keep({ kind: 'add', followUp: { kind: 'task', text, time: time || null } })
          }
          close={(isAdded) => {
            setAdding(false);
            // The form had the focus and is gone.
            requestAnimationFrame(() => addButton.current?.focus());
            if (isAdded) say(i18n.t('followUps.added'));
          }}
        />
      ) : (
        <div class="offers">
          <button ref={addButton} type="button" class="quiet" onClick={() => setAdding(true)}>
            <Icon name="plus" /> {i18n.t('followUps.add')}
          </button>
          {offeredTouches(view, now).map(({ kind, time }) => (
            <button
              key={kind}
              type="button"
              class="quiet"
              onClick={() => {
                const text = i18n.t(`touch.${kind}.text`);
                void keep(
                  { kind: 'add', followUp: { kind, text, time } },
                  i18n.t('followUps.added'),
                );
              }}
            >
              <Icon name="plus" /> {i18n.t(`touch.${kind}.offer`)}
            </button>
          ))}
          {open.length > 0 && !view.ledger.isReassigned && (
            <Handover followUps={open} now={now} release={release} />
          )}
        </div>
      )}
    </section>
  );
}

interface LineProps {
  readonly followUp: FollowUp;
  readonly now: number;
  readonly actions: NowActions;
  readonly keep: Keep;
}

function Line({ followUp, now, actions, keep }: LineProps) {
  const [isOpen, setOpen] = useState(false);
  const { id, state, text } = followUp;
  const isTicked = state === 'done' || state === 'told';
  const isEnded = !isUnfinished(followUp);
  const row = useRef<HTMLLIElement>(null);
  const change = async (wish: FollowUpWish) => {
    const answer = await actions.keep({ kind: 'change', id, wish });
    // What was pressed may be gone with the answer.
    if (answer.ok && hasFocus(row.current)) focusTick(row.current);
    return answer;
  };
  const press = (kind: 'complete' | 'reopen' | 'tell') => {
    if (hasFocus(row.current)) focusTick(row.current);
    void keep({ kind: 'change', id, wish: { kind } }, i18n.t(`list.did.${kind}`, [text]));
  };
  const { tone, words } = stateWords(followUp, now);
  const tickName = i18n.t(state === 'open' ? 'followUps.done' : 'followUps.reopen', [text]);
  return (
    <li ref={row} class={isEnded ? 'done' : ''}>
      <button
        type="button"
        role="checkbox"
        class="square"
        aria-checked={isTicked}
        aria-label={tickName}
        title={tickName}
        onClick={() => press(state === 'open' ? 'complete' : 'reopen')}
      >
        <MarkSign kind={isTicked ? 'hand' : undefined} />
      </button>
      <div>
        <p>
          <bdi>{text}</bdi>
          <small class={tone}>{words}</small>
        </p>
        {tone === 'untold' && !isOpen && (
          <button type="button" class="told" onClick={() => press('tell')}>
            {i18n.t('ledger.act.tell')}
          </button>
        )}
        {isOpen && !isEnded && <FollowUpActs followUp={followUp} now={now} change={change} />}
      </div>
      {!isEnded && (
        <SquareButton
          icon="more"
          name={i18n.t('ledger.more', [text])}
          isExpanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      )}
    </li>
  );
}

function focusTick(row: HTMLElement | null): void {
  row?.querySelector<HTMLElement>('[role=checkbox]')?.focus();
}
