import { signal } from '@preact/signals';
import type { RecordRules } from '@/messaging';
import { openDatabase } from '@/storage/database';
import { createSettings, type SettingsStore } from '@/storage/settings';
import type { DashboardSource } from '@/ui/models/dashboard-source';
import { createExportSource } from './export-source';
import { createFiguresSource } from './figures-source';
import { createRecordsSource } from './records-source';
import { createTeamSource } from './team/team-source';

/** Fills the dashboard, view by view: facts from the database, read where they are shown. */
export function createDashboardSource(): DashboardSource {
  const database = openDatabase();
  const settings = createSettings();
  const services = { database, settings, rules: watchRules(settings) };
  const figures = createFiguresSource(database);
  return {
    figures,
    exporting: createExportSource({ ...services, today: figures.today }),
    records: createRecordsSource(services),
    team: createTeamSource(),
  };
}

/** What the agent has decided about their records, now and after each change. */
function watchRules(settings: SettingsStore) {
  const rules = signal<RecordRules | null>(null);
  void settings.get().then((first) => (rules.value = first));
  settings.watch((next) => (rules.value = next));
  return rules;
}
