import type { QuietHours } from './remind-at';
import type { Workday } from './workday';

/** What the agent decides about times and reminders. */
export interface ReminderSettings {
  readonly workday: Workday;
  readonly quietHours: QuietHours | null;
  /** Notifications may quote the agent's words; others may see them on this screen. */
  readonly mayQuote: boolean;
}
