import { i18n } from '#i18n';
import { useSignal, useSignalEffect } from '@preact/signals';
import type { Channel } from '@/core/interaction/interaction';
import type { TeamFigures, WeekRange } from '@/core/team/team-figures';
import { countWords, rangeWords } from '../../models/amount-words';
import type { FiguresSource } from '../../models/dashboard-source';
import type { TeamOverview, TeamSource } from '../../models/team-source';
import { FiguresParts } from '../figures-parts';
import { useWork } from '../use-work';
import { WorkBar } from '../work-bar';
import { WeekRangeFields } from './week-range';

interface Props {
  readonly source: TeamSource;
  readonly overview: TeamOverview & { readonly range: WeekRange };
  readonly helpdeskName: FiguresSource['helpdeskName'];
  readonly saveFile: FiguresSource['saveFile'];
}

/** The team's figures over some weeks, as far as groups are large enough. */
export function TeamFiguresSection({ source, overview, helpdeskName, saveFile }: Props) {
  const range = useSignal(overview.range);
  const helpdesk = useSignal<string | null>(null);
  const channel = useSignal<Channel | null>(null);
  const figures = useSignal<TeamFigures | null>(null);
  const work = useWork();
  useSignalEffect(() => {
    const wish = { range: range.value, helpdesk: helpdesk.value, channel: channel.value };
    // Files that come in later change the figures of the same weeks.
    void source.overview.value;
    const read = async () => {
      const next = await source.figures(wish.range, wish);
      // Answers may overtake each other.
      const isCurrent =
        wish.range === range.peek() &&
        wish.helpdesk === helpdesk.peek() &&
        wish.channel === channel.peek();
      if (isCurrent) figures.value = next;
    };
    void read();
  });
  const save = (format: 'csv' | 'json') =>
    work.run(async () => i18n.t('exportView.saved', [await source.save(range.value, format)]));
  const showAll = () => {
    range.value = overview.range;
    helpdesk.value = null;
    channel.value = null;
  };
  const shown = figures.value;
  return (
    <section class="sheet" aria-labelledby="team-figures-title">
      <h2 id="team-figures-title">{i18n.t('team.figures')}</h2>
      <div class="periods">
        <WeekRangeFields
          all={overview.range}
          value={range.value}
          label={i18n.t('team.weeks')}
          take={(next) => (range.value = next)}
        />
        {overview.helpdesks.length > 1 && (
          <label class="choice">
            {i18n.t('figures.helpdesk')}
            <select
              onChange={({ currentTarget }) => (helpdesk.value = currentTarget.value || null)}
            >
              <option value="">{i18n.t('figures.allHelpdesks')}</option>
              {overview.helpdesks.map((id) => (
                <option key={id} value={id} selected={id === helpdesk.value}>
                  {helpdeskName(id) ?? id}
                </option>
              ))}
            </select>
          </label>
        )}
        {overview.channels.length > 1 && (
          <label class="choice">
            {i18n.t('figures.channel')}
            <select
              onChange={({ currentTarget }) =>
                (channel.value = (currentTarget.value || null) as Channel | null)
              }
            >
              <option value="">{i18n.t('figures.allChannels')}</option>
              {overview.channels.map((id) => (
                <option key={id} value={id} selected={id === channel.value}>
                  {i18n.t(`figures.channels.${id as Channel}`)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {shown && <Shown figures={shown} saveFile={saveFile} showAll={showAll} />}
      <div class="row">
        {(['csv', 'json'] as const).map((format) => (
          <button key={format} type="button" class="quiet" onClick={() => void save(format)}>
            {i18n.t('team.save', [i18n.t(`exportView.formats.${format}`)])}
          </button>
        ))}
      </div>
      <WorkBar work={work} canStop={false} />
    </section>
  );
}

interface ShownProps {
  readonly figures: TeamFigures;
  readonly saveFile: FiguresSource['saveFile'];
  readonly showAll: () => void;
}

function Shown({ figures, saveFile, showAll }: ShownProps) {
  const { agents, hiddenWeeks, statistics } = figures;
  if (agents === 0) {
    return (
      <p class="hint" role="status">
        {i18n.t('team.tooFew')}
      </p>
    );
  }
  return (
    <>
      {hiddenWeeks > 0 && <p class="hint">{i18n.t('team.hidden', hiddenWeeks)}</p>}
      <FiguresParts
        statistics={statistics}
        subtitle={[rangeWords(statistics), i18n.t('team.of', agents, [countWords(agents)])].join(
          ' · ',
        )}
        isOfChannel={false}
        saveFile={saveFile}
        showAll={showAll}
        voice="team"
      />
    </>
  );
}
