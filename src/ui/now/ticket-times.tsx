import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { NowActions, StageView, TicketView } from '@/session/view';
import { StageShape } from '../icons';
import { clockWords } from '../models/time-words';
import { StageClock } from './stage-clock';

const minuteMs = 60_000;

interface TicketTimesProps {
  readonly view: TicketView;
  readonly actions: NowActions;
}

/** The time that counts on this ticket, whether it counts now, and the way to correct it. */
export function TicketTimes({ view, actions }: TicketTimesProps) {
  const [editing, setEditing] = useState<StageView['stage'] | null>(null);
  const stages = view.stages.filter(
    ({ wallMs, countsSince }) => wallMs > 0 || countsSince !== null,
  );
  if (stages.length === 0) return null;
  const isNoted = !view.isFinished && view.attention !== 'here';
  const isCounting = stages.some(({ countsSince }) => countsSince !== null);
  const state = view.attention === 'away' && isCounting ? 'awayCounting' : view.attention;
  return (
    <details class="times">
      <summary>
        {i18n.t('times.title')} <StageClock stages={stages} />{' '}
        {isNoted && state !== 'here' && <small>{i18n.t(`times.${state}`)}</small>}
      </summary>
      <ul>
        {stages.map((each) => (
          <li key={each.stage} data-stage={each.stage}>
            <span class="name">
              <StageShape stage={each.stage} /> {i18n.t(`stages.${each.stage}`)}
            </span>
            {editing === each.stage ? (
              <CorrectTime
                stage={each}
                save={(ms) => {
                  setEditing(null);
                  actions.correctTime(each.stage, ms);
                }}
                close={() => setEditing(null)}
              />
            ) : (
              <>
                <span>
                  <StageClock stages={[each]} />{' '}
                  <small>
                    {i18n.t('times.inAll', [clockWords(each.wallMs)])}
                    {each.isCorrected && ` · ${i18n.t('times.corrected')}`}
                  </small>
                </span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={i18n.t('times.correctOf', [i18n.t(`stages.${each.stage}`)])}
                  onClick={() => setEditing(each.stage)}
                >
                  {i18n.t('times.correct')}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      <p class="hint">{i18n.t('times.hint')}</p>
    </details>
  );
}

interface CorrectTimeProps {
  readonly stage: StageView;
  readonly save: (activeMs: number) => void;
  readonly close: () => void;
}

/** Minutes, because nobody knows seconds by heart; no more than the stage has lasted. */
function CorrectTime({ stage, save, close }: CorrectTimeProps) {
  const [minutes, setMinutes] = useState(String(Math.round(stage.activeMs / minuteMs)));
  const typed = Number(minutes);
  const isFine = minutes.trim() !== '' && typed >= 0 && typed * minuteMs < stage.wallMs + minuteMs;
  const [isRefused, setRefused] = useState(false);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc leaves the form from its field.
    <form
      class="minutes"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isFine) save(Math.min(typed * minuteMs, stage.wallMs));
        else setRefused(true);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <label>
        {i18n.t('times.minutes')}
        <input
          ref={selectOnce}
          type="number"
          min={0}
          step="any"
          value={minutes}
          aria-invalid={isRefused && !isFine}
          onInput={(event) => setMinutes(event.currentTarget.value)}
        />
      </label>
      <button class="main">{i18n.t('times.save')}</button>
      <button type="button" class="quiet" onClick={close}>
        {i18n.t('followUps.cancel')}
      </button>
      <p class="late" role="status">
        {isRefused && !isFine && i18n.t('times.tooLong', [clockWords(stage.wallMs)])}
      </p>
    </form>
  );
}

function selectOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
