import { i18n } from '#i18n';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import { urgencyOf } from '@/core/follow-ups/urgency';
import { MarkSign } from '../icons';
import type { PanelSource } from '../models/panel-source';
import { dueWords } from '../models/time-words';

interface FollowUpRowProps {
  readonly followUp: FollowUp;
  readonly now: number;
  readonly source: PanelSource;
  /** Does something that may fail, and says so if it does. */
  readonly attempt: (job: () => Promise<void>) => Promise<void>;
  readonly changed: (
    key: 'dropped' | 'completed' | 'moved',
    followUp: FollowUp,
    undo: () => void,
  ) => void;
}

/** One follow-up with all that can be done about it. */
export function FollowUpRow({ followUp, now, source, changed, attempt }: FollowUpRowProps) {
  const isMoving = useSignal(false);
  const { id, text } = followUp;
  const isDone = followUp.state === 'done';
  const toggle = async () => {
    if (isDone) return source.reopenFollowUp(id);
    await source.completeFollowUp(id);
    changed('completed', followUp, () => void source.reopenFollowUp(id));
  };
  const drop = async () => {
    await source.dropFollowUp(id);
    changed('dropped', followUp, () => void source.reopenFollowUp(id));
  };
  return (
    <li class={isDone ? 'done' : ''}>
      <button
        type="button"
        role="checkbox"
        class="square"
        aria-checked={isDone}
        aria-label={i18n.t(isDone ? 'followUps.reopen' : 'followUps.done', [text])}
        onClick={() => void attempt(toggle)}
      >
        <MarkSign kind={isDone ? 'hand' : undefined} />
      </button>
      <div>
        <p>
          <bdi>{text}</bdi>
        </p>
        <small>
          {!isDone && <span class={urgencyOf(followUp, now)}>{dueWords(followUp.dueAt, now)}</span>}{' '}
          {followUp.ticket && <bdi>{followUp.ticket}</bdi>}
        </small>
        {!isDone && !isMoving.value && (
          <div class="acts">
            {followUp.url && (
              <button
                type="button"
                class="quiet first"
                aria-label={i18n.t('list.openOf', [text])}
                onClick={() => source.openTicket(followUp)}
              >
                {i18n.t('list.open')}
              </button>
            )}
            <button
              type="button"
              class="quiet"
              aria-label={i18n.t('list.snoozeOf', [text])}
              onClick={() => (isMoving.value = true)}
            >
              {i18n.t('list.snooze')}
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={i18n.t('list.dropOf', [text])}
              onClick={() => void attempt(drop)}
            >
              {i18n.t('list.drop')}
            </button>
          </div>
        )}
        {isMoving.value && (
          <MoveForm
            followUp={followUp}
            source={source}
            close={(isMoved) => {
              isMoving.value = false;
              const back = () => void source.rescheduleFollowUp(id, followUp.dueWords);
              if (isMoved) changed('moved', followUp, back);
            }}
          />
        )}
      </div>
    </li>
  );
}

interface MoveFormProps {
  readonly followUp: FollowUp;
  readonly source: PanelSource;
  readonly close: (isMoved: boolean) => void;
}

function MoveForm({ followUp, source, close }: MoveFormProps) {
  const input = useRef<HTMLInputElement>(null);
  const error = useSignal<'dueError' | 'failed' | null>(null);
  const errorId = `move-error-${followUp.id}`;
  const save = async (event: Event) => {
    event.preventDefault();
    try {
      const answer = await source.rescheduleFollowUp(followUp.id, input.current?.value ?? '');
      if (answer.ok) return close(true);
      error.value = 'dueError';
    } catch {
      error.value = 'failed';
    }
    input.current?.focus();
  };
  const focusFirst = (element: HTMLInputElement | null) => {
    if (element && !input.current) element.focus();
    input.current = element;
  };
  return (
    <form onSubmit={(event) => void save(event)} noValidate autocomplete="off">
      <label>
        {i18n.t('followUps.due')}
        <input
          ref={focusFirst}
          placeholder={i18n.t('followUps.dueExample')}
          aria-invalid={error.value !== null}
          aria-describedby={errorId}
          onKeyDown={(event) => event.key === 'Escape' && close(false)}
        />
      </label>
      <p id={errorId} class="late" role="status">
        {error.value && i18n.t(`followUps.${error.value}`)}
      </p>
      <div class="row">
        <button class="main">{i18n.t('list.move')}</button>
        <button type="button" class="quiet" onClick={() => close(false)}>
          {i18n.t('followUps.cancel')}
        </button>
      </div>
    </form>
  );
}
