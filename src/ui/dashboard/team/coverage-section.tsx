import { i18n } from '#i18n';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { AgentCoverage } from '@/core/team/coverage';
import { weeksBetween } from '@/core/team/week';
import type { WeekRange } from '@/core/team/team-figures';
import { countWords } from '../../models/amount-words';
import type { TeamOverview, TeamSource } from '../../models/team-source';
import { inTurn } from '../in-turn';

interface Props {
  readonly source: TeamSource;
  readonly overview: TeamOverview & { readonly range: WeekRange };
}

/** More agents than this are shown only where something is missing. */
const mostShown = 40;

/** Whose weeks are missing; by name, and nothing of what they did. */
export function CoverageSection({ source, overview }: Props) {
  const { coverage, range } = overview;
  const { weeks, gaps, shown } = useMemo(() => {
    const missing = coverage.filter(({ weeks: own }) => own.some((each) => each !== 'whole'));
    return {
      weeks: weeksBetween(range.from, range.to),
      gaps: missing,
      shown: coverage.length <= mostShown ? coverage : missing,
    };
  }, [coverage, range]);
  const isOpen = useSignal(shown.length <= mostShown);
  return (
    <section class="sheet" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{i18n.t('team.coverage')}</h2>
      <p class="hint">
        {gaps.length === 0
          ? i18n.t('team.complete')
          : i18n.t('team.gaps', [countWords(gaps.length), countWords(coverage.length)])}
      </p>
      {shown.length > 0 && (
        <details
          open={isOpen.value}
          onToggle={({ currentTarget }) => (isOpen.value = currentTarget.open)}
        >
          <summary>{i18n.t('team.weekByWeek')}</summary>
          {isOpen.value && <AgentList source={source} shown={shown} weeks={weeks} />}
        </details>
      )}
    </section>
  );
}

/** So many agents are put into the page in one go. */
const sliceSize = 8;

interface AgentListProps {
  readonly source: TeamSource;
  readonly shown: readonly AgentCoverage[];
  readonly weeks: readonly string[];
}

/** A thousand agents have forty thousand weeks: they come slice by slice. */
function AgentList({ source, shown, weeks }: AgentListProps) {
  const count = useSignal(1);
  // The same elements again are not looked at again.
  const slices = useMemo(
    () =>
      Array.from({ length: Math.ceil(shown.length / sliceSize) }, (_, at) =>
        shown
          .slice(at * sliceSize, (at + 1) * sliceSize)
          .map((one) => <AgentRow key={one.agent} source={source} one={one} weeks={weeks} />),
      ),
    [source, shown, weeks],
  );
  const drawn = count.value;
  useEffect(
    () => (drawn < slices.length ? inTurn(() => (count.value = drawn + 1)) : undefined),
    [count, drawn, slices],
  );
  return <ul class="coverage">{slices.slice(0, drawn)}</ul>;
}

interface AgentRowProps {
  readonly source: TeamSource;
  readonly one: AgentCoverage;
  readonly weeks: readonly string[];
}

function AgentRow({ source, one: { agent, weeks: own }, weeks }: AgentRowProps) {
  const missing = own.filter((each) => each !== 'whole').length;
  return (
    <li>
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
}
