import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DueAnswer } from '@/session/view';

interface FollowUpFormProps {
  /** Words to begin with. */
  readonly text?: string;
  readonly add: (text: string, dueWords: string) => Promise<DueAnswer>;
  readonly close: (isAdded: boolean) => void;
}

/** Asks what and by when; keeps what was typed until it is saved. */
export function FollowUpForm({ text: firstWords = '', add, close }: FollowUpFormProps) {
  const text = useRef<HTMLInputElement>(null);
  const due = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<'needText' | 'dueError' | 'failed' | null>(null);
  useEffect(() => text.current?.focus(), []);
  const save = async (event: Event) => {
    event.preventDefault();
    const words = text.current?.value.trim();
    setError(words ? null : 'needText');
    if (!words) return text.current?.focus();
    try {
      const answer = await add(words, due.current?.value.trim() ?? '');
      if (answer.ok) return close(true);
      setError('dueError');
      due.current?.focus();
    } catch {
      setError('failed');
    }
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close(false);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc leaves the form from any field.
    <form onSubmit={(event) => void save(event)} onKeyDown={leave} autocomplete="off" noValidate>
      <label>
        {i18n.t('followUps.text')}
        <input
          ref={text}
          defaultValue={firstWords}
          maxLength={300}
          aria-invalid={error === 'needText'}
          aria-describedby="follow-up-error"
        />
      </label>
      <label>
        {i18n.t('followUps.due')}
        <input
          ref={due}
          maxLength={80}
          placeholder={i18n.t('followUps.dueExample')}
          aria-invalid={error === 'dueError'}
          aria-describedby="follow-up-error"
        />
      </label>
      <p id="follow-up-error" class="late" role="status">
        {error && i18n.t(`followUps.${error}`)}
      </p>
      <div class="row">
        <button class="main">{i18n.t('followUps.save')}</button>
        <button type="button" class="quiet" onClick={() => close(false)}>
          {i18n.t('followUps.cancel')}
        </button>
      </div>
    </form>
  );
}
