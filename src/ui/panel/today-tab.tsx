import { i18n } from '#i18n';
import { leadTime, outcomeOf, type FollowUp } from '@/core/follow-ups/follow-up';
import { ratings } from '@/core/moments/moment';
import { median } from '@/core/statistics/figures';
import type { DayFigures, TodayFigures } from '@/core/statistics/day-figures';
import { spanWords } from '../follow-ups/follow-up-words';
import { StageShape } from '../icons';
import type { PanelSource } from '../models/panel-source';
import { bytesWords } from '../models/bytes-words';
import { clockWords } from '../models/time-words';
import { promptLabel } from '../now/prompt-words';
import { AttentionSection } from './attention-section';
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
  const dashboard = (
    <p class="row ways">
      <button type="button" onClick={() => void source.openDashboard('figures')}>
        {i18n.t('today.all')}
      </button>
      <button type="button" class="quiet" onClick={() => void source.openDashboard('export')}>
        {i18n.t('dashboard.views.export')}
      </button>
      <button type="button" class="quiet" onClick={() => void source.openDashboard('records')}>
        {i18n.t('dashboard.views.records')}
      </button>
    </p>
  );
  const isEmpty =
    figures.interactions === 0 && figures.followUpsMade === 0 && figures.followUpsCompleted === 0;
  return (
    <>
      <LittleRoom source={source} />
      {isEmpty ? (
        <Notice title={i18n.t('today.emptyTitle')}>
          <p>{i18n.t('today.empty')}</p>
          {dashboard}
        </Notice>
      ) : (
        <>
          <p class="lead">
            <b>{figures.interactions}</b> {i18n.t('today.conversations', figures.interactions)}{' '}
            <span>{i18n.t('today.closed', [figures.closed])}</span>
          </p>
          {dashboard}
          <StageTimes figures={figures} />
          <PromptFigures figures={figures} />
          <FollowUpFigures figures={figures} />
          <CommitmentFigures figures={figures} leads={leadsOf(source.followUps.value)} />
        </>
      )}
      <AttentionSection source={source} />
    </>
  );
}

/** Says in time that records will soon have no room, and where to do something about it. */
function LittleRoom({ source }: { source: PanelSource }) {
  const left = source.roomLeft.value;
  if (left === null) return null;
  return (
    <section class="little-room" aria-labelledby="little-room">
      <h2 id="little-room">{i18n.t('littleRoom.title', [bytesWords(left, i18n.t('locale'))])}</h2>
      <p>{i18n.t(left === 0 ? 'littleRoom.none' : 'littleRoom.some')}</p>
      <button type="button" onClick={() => void source.openDashboard('records')}>
        {i18n.t('littleRoom.open')}
      </button>
    </section>
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

/** How long before their time today's promises were kept, in ms; negative for late ones. */
function leadsOf(followUps: readonly FollowUp[]): readonly number[] {
  return followUps.flatMap((each) => {
    const outcome = outcomeOf(each);
    const lead = leadTime(each);
    return lead !== null && (outcome === 'kept' || outcome === 'late') ? [lead] : [];
  });
}

interface CommitmentFiguresProps {
  readonly figures: TodayFigures;
  readonly leads: readonly number[];
}

/** What became of promises, and how well the agent saw how customers left. */
function CommitmentFigures({ figures, leads }: CommitmentFiguresProps) {
  const { commitments, forecasts, moments } = figures.lately;
  const { kept, late, broken, renegotiated } = commitments;
  const ended = kept + late + broken;
  const compared = forecasts.right + forecasts.brighter + forecasts.darker;
  const rated = ratings.reduce((sum, each) => sum + moments[each], 0);
  const lead = median(leads);
  if (commitments.made + rated === 0) return null;
  return (
    <section>
      <h2>
        {i18n.t('today.commitments')} <span class="number">{i18n.t('today.lately')}</span>
      </h2>
      <p class="pair">
        <span>
          <b>{i18n.t('today.ofThose', [kept, ended])}</b> {i18n.t('today.keptInTime')}
        </span>
        <span>
          <b>{renegotiated}</b> {i18n.t('today.renegotiated')}
        </span>
      </p>
      <p class="hint">
        {late + broken > 0 && i18n.t('today.notKept', [late, broken])}{' '}
        {lead !== null && lead >= 0 && i18n.t('today.lead', [spanWords(lead)])}
      </p>
      {rated > 0 && (
        <p class="hint">
          {i18n.t('today.moments', [moments.misery, moments.mediocrity, moments.magnificence])}{' '}
          {compared > 0 &&
            i18n.t('today.forecasts', [
              forecasts.right,
              compared,
              forecasts.brighter,
              forecasts.darker,
            ])}
        </p>
      )}
    </section>
  );
}
