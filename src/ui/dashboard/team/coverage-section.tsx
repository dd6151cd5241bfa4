import { i18n } from '#i18n';
import { weeksBetween } from '@/core/team/week';
import type { WeekRange } from '@/core/team/team-figures';
import type { TeamOverview, TeamSource } from '../../models/team-source';

interface Props {
  readonly source: TeamSource;
  readonly overview: TeamOverview & { readonly range: WeekRange };
}

/** More agents than this are shown only where something is missing. */
const mostShown = 40;

/** Whose weeks are missing; by name, and nothing of what they did. */
export function CoverageSection({ source, overview }: Props) {
  const { coverage, range } = overview;
  const weeks = weeksBetween(range.from, range.to);
  const gaps = coverage.filter(({ weeks: own }) => own.some((each) => each !== 'whole'));
  const shown = coverage.length <= mostShown ? coverage : gaps;
  return (
    <section class="sheet" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{i18n.t('team.coverage')}</h2>
      <p class="hint">
        {gaps.length === 0
          ? i18n.t('team.complete')
          : i18n.t('team.gaps', [gaps.length, coverage.length])}
      </p>
      {shown.length > 0 && (
        <details open={shown.length <= mostShown}>
          <summary>{i18n.t('team.weekByWeek')}</summary>
          <ul class="coverage">
            {shown.map(({ agent, weeks: own }) => {
              const missing = own.filter((each) => each !== 'whole').length;
              return (
                <li key={agent}>
                  <bdi>{agent}</bdi>
                  <span class="weeks" aria-hidden="true">
                    {own.map((covered, at) => (
                      <i key={weeks[at]} data-covered={covered} title={weeks[at]} />
                    ))}
                  </span>
                  <small class="hint">
                    {missing === 0 ? i18n.t('team.allWeeks') : i18n.t('team.missing', missing)}
                  </small>
                  <button
                    type="button"
                    class="quiet"
                    aria-label={i18n.t('team.removeAgent', [agent])}
                    onClick={() => void source.removeAgent(agent)}
                  >
                    {i18n.t('team.remove')}
                  </button>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </section>
  );
}
