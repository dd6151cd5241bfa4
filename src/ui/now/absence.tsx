import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { NowActions, TicketView } from '@/session/view';
import { spanWords } from '../follow-ups/follow-up-words';
import { clockTimeWords } from '../models/time-words';

const minuteMs = 60_000;

/** Asks whether time away was for this ticket: all of it, none, or its beginning. */
export function AbsenceBox({ view, actions }: { view: TicketView; actions: NowActions }) {
  const { absence } = view;
  const [isPart, setPart] = useState(false);
  const [minutes, setMinutes] = useState('');
  if (!absence) return null;
  const most = Math.floor(absence.ms / minuteMs);
  const answer = (ms: number) => {
    setPart(false);
    actions.countAbsence(ms);
  };
  return (
    <div class="ask-box">
      <p>
        <b>{i18n.t('absence.ask')}</b>{' '}
        {i18n.t('absence.away', [
          spanWords(absence.ms),
          clockTimeWords(absence.from),
          clockTimeWords(absence.to),
        ])}
      </p>
      {isPart ? (
        <form
          class="minutes"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            answer(Math.min(Math.max(0, Number(minutes)), most) * minuteMs);
          }}
        >
          <label>
            {i18n.t('absence.first')}
            <input
              ref={focusOnce}
              type="number"
              min={0}
              max={most}
              value={minutes}
              onInput={(event) => setMinutes(event.currentTarget.value)}
            />
          </label>
          <button class="main">{i18n.t('absence.count')}</button>
          <button type="button" class="quiet" onClick={() => setPart(false)}>
            {i18n.t('followUps.cancel')}
          </button>
        </form>
      ) : (
        <div class="acts">
          <button type="button" class="main" onClick={() => answer(absence.ms)}>
            {i18n.t('absence.keep')}
          </button>
          <button type="button" class="quiet" onClick={() => setPart(true)}>
            {i18n.t('absence.part')}
          </button>
          <button type="button" class="quiet" onClick={() => answer(0)}>
            {i18n.t('absence.discard')}
          </button>
        </div>
      )}
    </div>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
