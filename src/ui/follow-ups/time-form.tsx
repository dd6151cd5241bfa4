import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WishedTime } from '@/core/follow-ups/ledger';
import type { DueAnswer } from '@/session/view';
import { dayAndTime } from '../models/time-words';

interface TimeFormProps {
  /** The question that the time answers. */
  readonly label: string;
  /** What the main button does. */
  readonly action: string;
  readonly now: number;
  /** Words to begin with. Where there are none and `mayBeNone`, no time is a time, too. */
  readonly words?: string;
  readonly mayBeNone?: boolean;
  /** Times that may be meant; one press takes one. */
  readonly likely?: readonly number[];
  readonly save: (time: WishedTime) => Promise<DueAnswer>;
  readonly close: () => void;
}

const noTimes: readonly number[] = [];

/** Asks for a time, in words or by a press; keeps the words until they are understood. */
export function TimeForm(props: TimeFormProps) {
  const { label, action, now, words = '', mayBeNone, likely = noTimes, save, close } = props;
  const input = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<'timeError' | 'failed' | null>(null);
  useEffect(() => input.current?.focus(), []);
  const take = async (time: WishedTime) => {
    try {
      const answer = await save(time);
      if (answer.ok) return close();
      setError('timeError');
    } catch {
      setError('failed');
    }
    input.current?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc leaves the form from any field.
    <form
      class="time-form"
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = input.current?.value.trim();
        if (typed) void take(typed);
        else if (mayBeNone) void take(null);
        else setError('timeError');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <label>
        {label}
        <input
          ref={input}
          defaultValue={words}
          maxLength={80}
          placeholder={i18n.t('followUps.dueExample')}
          aria-invalid={error === 'timeError'}
        />
      </label>
      <p class="late" role="status">
        {error && i18n.t(`followUps.${error}`)}
      </p>
      <Likely times={likely} now={now} take={(at) => void take(at)} />
      <div class="row">
        <button class="main">{action}</button>
        <button type="button" class="quiet" onClick={close}>
          {i18n.t('followUps.cancel')}
        </button>
      </div>
    </form>
  );
}

interface LikelyProps {
  readonly times: readonly number[];
  readonly now: number;
  readonly take: (at: number) => void;
}

/** Times that may be meant, a button each. */
export function Likely({ times, now, take }: LikelyProps) {
  if (times.length === 0) return null;
  return (
    <div class="likely">
      {times.map((at) => (
        <button key={at} type="button" onClick={() => take(at)}>
          {i18n.t('followUps.at', dayAndTime(at, now))}
        </button>
      ))}
    </div>
  );
}
