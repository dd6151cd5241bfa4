import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dropReasons, needsTelling, type FollowUp } from '@/core/follow-ups/follow-up';
import type { FollowUpWish } from '@/core/follow-ups/ledger';
import type { DueAnswer } from '@/session/view';
import { TimeForm } from './time-form';

type Question = 'snooze' | 'reschedule' | 'renegotiate' | 'drop' | null;

export interface FollowUpActsProps {
  readonly followUp: FollowUp;
  readonly now: number;
  readonly change: (wish: FollowUpWish) => Promise<DueAnswer>;
  /** Shows the ticket; absent where it is in view, or has no page. */
  readonly open?: (() => void) | undefined;
}

/** All that can be done about a follow-up besides ticking it. */
export function FollowUpActs({ followUp, now, change, open }: FollowUpActsProps) {
  const [question, ask] = useState<Question>(null);
  /** The question that was left: the focus goes back to what asked it. */
  const left = useRef<Question>(null);
  const acts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (question || !left.current) return;
    acts.current?.querySelector<HTMLElement>(`[data-asks="${left.current}"]`)?.focus();
    left.current = null;
  }, [question]);
  const { text, state } = followUp;
  const isCommitment = needsTelling(followUp);
  const moves = isCommitment ? 'renegotiate' : 'reschedule';
  const named = (key: 'open' | 'snooze' | 'move' | 'drop' | 'tell' | 'break') => ({
    type: 'button' as const,
    class: 'quiet',
    'aria-label': i18n.t('ledger.of', [i18n.t(`ledger.act.${key}`), text]),
    children: i18n.t(`ledger.act.${key}`),
  });
  const settle = () => {
    left.current = question;
    ask(null);
  };
  /** Whoever gives `change` says what went wrong; the form of a time says it itself. */
  const press = (wish: FollowUpWish) => void change(wish).catch(() => undefined);
  if (question === 'drop') {
    return (
      <div class="acts" role="group" aria-label={i18n.t('ledger.whyDrop')}>
        <p>{i18n.t('ledger.whyDrop')}</p>
        {dropReasons.map((reason) => (
          <button key={reason} type="button" onClick={() => press({ kind: 'drop', reason })}>
            {i18n.t(`ledger.reason.${reason.replace('-', '_') as 'not_needed'}`)}
          </button>
        ))}
        <button type="button" class="quiet" onClick={settle}>
          {i18n.t('followUps.cancel')}
        </button>
      </div>
    );
  }
  if (question) {
    return (
      <TimeForm
        label={i18n.t(`ledger.ask.${question}`)}
        action={i18n.t(`ledger.save.${question}`)}
        now={now}
        save={(time) => change({ kind: question, time })}
        close={settle}
      />
    );
  }
  return (
    <div ref={acts} class="acts">
      {isCommitment && <button {...named('tell')} onClick={() => press({ kind: 'tell' })} />}
      {open && <button {...named('open')} onClick={open} />}
      {state === 'open' && (
        <button {...named('snooze')} data-asks="snooze" onClick={() => ask('snooze')} />
      )}
      {state === 'open' && (
        <button {...named('move')} data-asks={moves} onClick={() => ask(moves)} />
      )}
      {isCommitment && <button {...named('break')} onClick={() => press({ kind: 'break' })} />}
      <button {...named('drop')} data-asks="drop" onClick={() => ask('drop')} />
    </div>
  );
}
