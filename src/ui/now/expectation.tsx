import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { TicketView } from '@/session/view';
import { SquareButton } from '../square-button';
import type { Keep } from './use-keep';

/** What the customer expects: found in their words or noted by the agent, and pinned when it is kept. */
export function Expectation({ view, keep: send }: { view: TicketView; keep: Keep }) {
  const [isNoting, setNoting] = useState(false);
  const kept = view.ledger.expectation?.words ?? null;
  const words = kept ?? view.customer.expectation;
  const outcome = view.ledger.expectation?.outcome ?? null;
  const keep = (next: string | null) => send({ kind: 'expect', words: next, outcome });
  if (isNoting) {
    return (
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc leaves the form from its field.
      <form
        class="wish"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          const noted = new FormData(event.currentTarget).get('wish');
          setNoting(false);
          if (typeof noted === 'string' && noted.trim()) void keep(noted.trim().slice(0, 300));
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          setNoting(false);
        }}
      >
        <label>
          {i18n.t('expectation.note')}
          <input
            name="wish"
            maxLength={300}
            ref={(field) => field?.focus()}
            placeholder={i18n.t('expectation.example')}
          />
        </label>
        <p>{i18n.t('expectation.ask')}</p>
        <div class="row">
          <button class="main">{i18n.t('expectation.keep')}</button>
          <button type="button" class="quiet" onClick={() => setNoting(false)}>
            {i18n.t('followUps.cancel')}
          </button>
        </div>
      </form>
    );
  }
  if (!words) {
    // Before the matter is understood there is nothing to ask for; after, it should be known.
    if (view.stage === 'receiving' || view.isReading) return null;
    return (
      <p class="wish">
        {i18n.t('expectation.unknown')}{' '}
        <button type="button" class="quiet" onClick={() => setNoting(true)}>
          {i18n.t('expectation.noteIt')}
        </button>
      </p>
    );
  }
  return (
    <div class="wish pinned">
      <p>
        {i18n.t('now.expects')} <q>{words}</q>
      </p>
      <SquareButton
        icon="pin"
        name={i18n.t('expectation.pin')}
        isPressed={kept !== null}
        onClick={() => void keep(kept === null ? words : null)}
      />
    </div>
  );
}
