import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import { urgencyOf } from '@/core/follow-ups/urgency';
import type { NowActions } from '@/session/view';
import { Icon, MarkSign } from '../icons';
import { dueWords } from '../models/time-words';
import { FollowUpForm } from './follow-up-form';
import { useNow } from './use-now';

/** Due times are told in minutes at the finest. */
const redrawMs = 15_000;

interface TicketFollowUpsProps {
  readonly followUps: readonly FollowUp[];
  readonly actions: NowActions;
  readonly say: (words: string) => void;
}

/** What the agent will come back to in this ticket, and the form to add to it. */
export function TicketFollowUps({ followUps, actions, say }: TicketFollowUpsProps) {
  const [isAdding, setAdding] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  // The view holds open ones only; those done here stay in sight, so that they can be opened again.
  const [done, setDone] = useState<readonly FollowUp[]>([]);
  const open = followUps.filter((each) => each.state === 'open');
  const closed = done.filter((each) => !open.some(({ id }) => id === each.id));
  const now = useNow(open.length > 0 ? redrawMs : null);
  const toggle = async (each: FollowUp) => {
    try {
      if (each.state === 'done') {
        await actions.reopenFollowUp(each.id);
      } else {
        await actions.completeFollowUp(each.id);
        setDone([...closed, { ...each, state: 'done' }]);
        say(i18n.t('list.completed', [each.text]));
      }
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  // Always in the same order: a line that is ticked stays under the agent's hand.
  const all = [...open, ...closed].sort((a, b) => a.madeAt - b.madeAt);
  return (
    <section class="follow-ups">
      {all.length > 0 && <h3>{i18n.t('followUps.here')}</h3>}
      {all.length > 0 && (
        <ul>
          {all.map((each) => {
            const isDone = each.state === 'done';
            return (
              <li key={each.id} class={isDone ? 'done' : ''}>
                <button
                  type="button"
                  role="checkbox"
                  class="square"
                  aria-checked={isDone}
                  aria-label={i18n.t('followUps.done', [each.text])}
                  onClick={() => void toggle(each)}
                >
                  <MarkSign kind={isDone ? 'hand' : undefined} />
                </button>
                <p>
                  <bdi>{each.text}</bdi>
                  <small class={isDone ? '' : urgencyOf(each, now)}>
                    {dueWords(each.dueAt, now)}
                  </small>
                </p>
              </li>
            );
          })}
        </ul>
      )}
      {isFailed && (
        <p class="late" role="alert">
          {i18n.t('panel.failed')}
        </p>
      )}
      {isAdding ? (
        <FollowUpForm
          add={(text, due) => actions.addFollowUp(text, due)}
          close={(isAdded) => {
            setAdding(false);
            // The form had the focus and is gone.
            requestAnimationFrame(() => addButton.current?.focus());
            if (isAdded) say(i18n.t('followUps.added'));
          }}
        />
      ) : (
        <button ref={addButton} type="button" class="quiet" onClick={() => setAdding(true)}>
          <Icon name="plus" /> {i18n.t('followUps.add')}
        </button>
      )}
    </section>
  );
}
