import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { expectationOutcomes, ratings, type Rating } from '@/core/moments/moment';
import type { TicketView } from '@/session/view';
import { stateWords } from '../follow-ups/follow-up-words';
import type { Keep } from './use-keep';
import { useNow } from './use-now';

/** Due times are told in minutes at the finest. */
const redrawMs = 60_000;

interface ClosingProps {
  readonly view: TicketView;
  readonly keep: Keep;
}

/** The end of an interaction: what stays open, whether it was what was expected, how it was left. */
export function Closing({ view, keep }: ClosingProps) {
  const { ledger, customer } = view;
  const [isChanging, setChanging] = useState(false);
  const promised = ledger.followUps.filter(
    ({ kind, state }) => kind === 'commitment' && (state === 'open' || state === 'done'),
  );
  const now = useNow(promised.length > 0 ? redrawMs : null);
  const words = ledger.expectation?.words ?? null;
  const expected = words ?? customer.expectation;
  const outcome = ledger.expectation?.outcome ?? null;
  const rate = (rating: Rating | null) => {
    setChanging(false);
    void keep({ kind: 'rate', rating }, i18n.t('moment.rated'));
  };
  // One key for each, while the focus is on any of them.
  const byKey = (event: KeyboardEvent) => {
    const rating = ratings[Number(event.key) - 1];
    if (!rating || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    rate(rating);
  };
  const { proposedMoment, moment } = ledger;
  const reasons = proposedMoment.reasons.map((each) => i18n.t(`moment.reason.${each}`));
  return (
    <section class="closing">
      {promised.length > 0 && (
        <div>
          <p>{i18n.t('moment.open', promised.length)}</p>
          <ul>
            {promised.map((each) => (
              <li key={each.id}>
                <q>{each.text}</q> <small>{stateWords(each, now).words}</small>
              </li>
            ))}
          </ul>
        </div>
      )}
      {expected && (
        <div role="group" aria-label={i18n.t('expectation.outcome')}>
          <p>
            {i18n.t('expectation.outcome')} <q>{expected}</q>
          </p>
          <div class="choices">
            {expectationOutcomes.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={outcome === each}
                onClick={() => void keep({ kind: 'expect', words, outcome: each })}
              >
                {i18n.t(`expectation.${each}`)}
              </button>
            ))}
          </div>
        </div>
      )}
      {moment && !isChanging ? (
        <p>
          {moment.rating
            ? i18n.t('moment.was', [i18n.t(`moment.${moment.rating}.name`)])
            : i18n.t('moment.skipped')}{' '}
          <button type="button" class="quiet" onClick={() => setChanging(true)}>
            {i18n.t('moment.change')}
          </button>
        </p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys for the buttons inside.
        <div role="group" aria-label={i18n.t('moment.ask')} onKeyDown={byKey}>
          <p>
            <b>{i18n.t('moment.ask')}</b> {i18n.t('moment.private')}
          </p>
          <div class="choices moments">
            {ratings.map((each, index) => (
              <button
                key={each}
                type="button"
                class={each === proposedMoment.rating ? 'proposed' : ''}
                title={i18n.t('ledger.key', [String(index + 1)])}
                onClick={() => rate(each)}
              >
                <kbd aria-hidden="true">{index + 1}</kbd>
                <span>
                  {i18n.t(`moment.${each}.name`)}
                  <small>{i18n.t(`moment.${each}.hint`)}</small>
                </span>
              </button>
            ))}
          </div>
          <small>
            {i18n.t('moment.proposed', [
              i18n.t(`moment.${proposedMoment.rating}.name`),
              reasons.join('; '),
            ])}
          </small>
          <button type="button" class="quiet" onClick={() => rate(null)}>
            {i18n.t('moment.skip')}
          </button>
        </div>
      )}
    </section>
  );
}
