import { i18n } from '#i18n';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { DashboardSource } from '../../models/dashboard-source';
import { inTurn } from '../in-turn';
import { CoverageSection } from './coverage-section';
import { CompareSection } from './compare-section';
import { FilesSection } from './files-section';
import { TeamFiguresSection } from './team-figures-section';

/** What is put into the page in a task of its own. */
function InTurn({ children }: { children: ComponentChildren }) {
  const isDue = useSignal(false);
  useLayoutEffect(() => inTurn(() => (isDue.value = true)), [isDue]);
  return isDue.value ? children : null;
}

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
          <InTurn>
            <CompareSection source={team} range={overview.range} />
          </InTurn>
          <InTurn>
            <CoverageSection source={team} overview={{ ...overview, range: overview.range }} />
          </InTurn>
        </>
      )}
      {overview && !overview.range && <p class="hint">{i18n.t('team.noWork')}</p>}
    </div>
  );
}
