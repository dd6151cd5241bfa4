import { i18n } from '#i18n';
import type { ComponentType } from 'preact';
import type { DashboardSource } from '../models/dashboard-source';
import { ExportView } from './export-view';
import { FiguresView } from './figures-view';
import { RecordsView } from './records-view';
import { TeamView } from './team/team-view';

interface DashboardView {
  /** Stands in the address, behind `#`. */
  readonly id: string;
  readonly title: () => string;
  readonly Content: ComponentType<{ readonly source: DashboardSource }>;
}

/** What the dashboard shows, in order; the first one when the address names none. */
export const dashboardViews: readonly [DashboardView, ...DashboardView[]] = [
  { id: 'figures', title: () => i18n.t('dashboard.views.figures'), Content: FiguresView },
  { id: 'export', title: () => i18n.t('dashboard.views.export'), Content: ExportView },
  { id: 'records', title: () => i18n.t('dashboard.views.records'), Content: RecordsView },
  { id: 'team', title: () => i18n.t('dashboard.views.team'), Content: TeamView },
];

/** Returns the view that an address names, such as `#figures`. */
export function viewOf(hash: string): DashboardView {
  return dashboardViews.find(({ id }) => `#${id}` === hash) ?? dashboardViews[0];
}
