import { i18n } from '#i18n';
import type { DayFigures } from '@/core/statistics/day-figures';
import { StageShape } from '../icons';
import type { PanelSource } from '../models/panel-source';
import { clockWords } from '../models/time-words';
import { promptLabel } from '../now/prompt-words';
import { ExportSection } from './export-section';
import { Notice } from './now-tab';

/** The agent's own figures of the day, and the way to take them out. */
export function TodayTab({ source }: { source: PanelSource }) {
  const figures = source.today.value;
  if (!figures) {
    return (
      <Notice title={i18n.t('panel.today')}>
        <p>{i18n.t('today.reading')}</p>
      </Notice>
    );
  }
  const isEmpty =
    figures.interactions === 0 && figures.followUpsMade === 0 && figures.followUpsCompleted === 0;
  return (
    <>
      {isEmpty ? (
        <Notice title={i18n.t('today.emptyTitle')}>
          <p>{i18n.t('today.empty')}</p>
        </Notice>
      ) : (
        <>
          <p class="lead">
            <b>{figures.interactions}</b> {i18n.t('today.conversations', figures.interactions)}{' '}
            <span>{i18n.t('today.closed', [figures.closed])}</span>
          </p>
          <StageTimes figures={figures} />
          <PromptFigures figures={figures} />
          <FollowUpFigures figures={figures} />
        </>
      )}
      <ExportSection source={source} />
    </>
  );
}

/** Bars for the eye, in a table for everybody. */
function StageTimes({ figures }: { figures: DayFigures }) {
  const longest = Math.max(1, ...figures.stages.map((each) => each.activeMs));
  return (
    <section>
      <h2>{i18n.t('today.stages')}</h2>
      <table class="bars">
        <thead class="vh">
          <tr>
            <th scope="col">{i18n.t('today.stage')}</th>
            <th scope="col">{i18n.t('today.time')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.stages.map(({ stage, activeMs, medianActiveMs }) => (
            <tr key={stage} data-stage={stage}>
              <th scope="row">
                <StageShape stage={stage} /> {i18n.t(`stages.${stage}`)}
              </th>
              <td>
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(100 * activeMs) / longest} height="8" />
                </svg>
                <time>{clockWords(activeMs)}</time>
                {medianActiveMs !== null && (
                  <small>
                    {i18n.t('today.median')} <time>{clockWords(medianActiveMs)}</time>
                  </small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PromptFigures({ figures }: { figures: DayFigures }) {
  const seen = figures.prompts.reduce((sum, each) => sum + each.seen, 0);
  const hand = figures.prompts.reduce((sum, each) => sum + each.hand, 0);
  return (
    <section>
      <h2>{i18n.t('today.prompts')}</h2>
      <p class="pair">
        <span>
          <b>{seen}</b> {i18n.t('today.seen')}
        </span>
        <span>
          <b>{hand}</b> {i18n.t('today.hand')}
        </span>
      </p>
      <details>
        <summary>{i18n.t('today.details')}</summary>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{i18n.t('today.prompt')}</th>
              <th scope="col">{i18n.t('today.seenHead')}</th>
              <th scope="col">{i18n.t('today.handHead')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.prompts.map((each) => (
              <tr key={each.prompt}>
                <th scope="row">{promptLabel({ id: each.prompt })}</th>
                <td>{each.seen}</td>
                <td>{each.hand}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function FollowUpFigures({ figures }: { figures: DayFigures }) {
  return (
    <section>
      <h2>{i18n.t('today.followUps')}</h2>
      <p class="pair">
        <span>
          <b>{figures.followUpsMade}</b> {i18n.t('today.made')}
        </span>
        <span>
          <b>{figures.followUpsCompleted}</b> {i18n.t('today.completed')}
        </span>
      </p>
      {figures.followUpsWithDue > 0 && (
        <p class="hint">
          {i18n.t('today.onTime', [figures.followUpsOnTime, figures.followUpsWithDue])}
        </p>
      )}
    </section>
  );
}
