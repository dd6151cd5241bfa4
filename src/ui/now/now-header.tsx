import { i18n } from '#i18n';
import type { TicketView } from '@/session/view';
import { healthWords, isHealthy } from './health-words';
import { StageClock } from './stage-clock';

/** Where we are: helpdesk, ticket, and how much of the page can be read. */
export function NowHeader({ view }: { view: TicketView }) {
  const { health } = view;
  const isManual = view.mode === 'manual';
  const good = health && isHealthy(health);
  return (
    <div class="now-head">
      <h2>
        {isManual ? i18n.t('now.byHand') : view.helpdeskName}{' '}
        {view.ticket && <bdi>{view.ticket}</bdi>}
        {isManual && (
          <span class="elapsed">
            <StageClock stages={view.stages} />
          </span>
        )}
      </h2>
      {view.round > 1 && <span class="chip">{i18n.t('now.round', [view.round])}</span>}
      {view.customer.expectation && (
        <p class="wish">
          {i18n.t('now.expects')} <q>{view.customer.expectation}</q>
        </p>
      )}
      {health &&
        (good ? (
          <details class="health">
            <summary>{i18n.t('health.good')}</summary>
            <p>{healthWords(health, view.ticket)}</p>
          </details>
        ) : (
          <p class="health partial">
            {i18n.t('health.partial', [healthWords(health, view.ticket)])}
          </p>
        ))}
    </div>
  );
}
