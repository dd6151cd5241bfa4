import { i18n } from '#i18n';
import type { NowProps } from './now';
import { Expectation } from './expectation';
import { Health } from './health';
import type { Keep } from './use-keep';
import { StageClock } from './stage-clock';

/** Where we are: helpdesk, ticket, and how much of the page can be read. */
export function NowHeader({ view, actions, keep }: NowProps & { readonly keep: Keep }) {
  const isManual = view.mode === 'manual';
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
      <Expectation key={view.interactionId} view={view} keep={keep} />
      {view.health && <Health view={view} health={view.health} actions={actions} />}
    </div>
  );
}
