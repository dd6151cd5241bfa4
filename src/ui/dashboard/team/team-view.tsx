import { i18n } from '#i18n';
import { useEffect } from 'preact/hooks';
import type { DashboardSource } from '../../models/dashboard-source';
import { CoverageSection } from './coverage-section';
import { CompareSection } from './compare-section';
import { FilesSection } from './files-section';
import { TeamFiguresSection } from './team-figures-section';

/** The files of many agents, put together; no agent's figures by themselves, and no ranking. */
export function TeamView({ source: { team, figures } }: { source: DashboardSource }) {
  useEffect(() => void team.refresh(), [team]);
  const overview = team.overview.value;
  return (
    <div class="team-view">
      <FilesSection source={team} />
      {overview?.range && (
        <>
          <TeamFiguresSection
            source={team}
            overview={{ ...overview, range: overview.range }}
            helpdeskName={figures.helpdeskName}
            saveFile={figures.saveFile}
          />
          <CompareSection source={team} range={overview.range} />
          <CoverageSection source={team} overview={{ ...overview, range: overview.range }} />
        </>
      )}
      {overview && !overview.range && <p class="hint">{i18n.t('team.noWork')}</p>}
    </div>
  );
}
