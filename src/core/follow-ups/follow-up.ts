/** Something the agent will come back to, across all tickets. */
export interface FollowUp {
  readonly id: string;
  readonly interactionId: string | null;
  readonly helpdesk: string;
  readonly site: string;
  readonly ticket: string;
  /** Page to open the ticket at; empty for work without a page. */
  readonly url: string;
  /** The agent's own words. */
  readonly text: string;
  readonly madeAt: number;
  /** `null` when no time was given. */
  readonly dueAt: number | null;
  /** The words the time was given in, as typed. */
  readonly dueWords: string;
  /** When the reminder for the present due time was shown; `null` while it was not. */
  readonly remindedAt: number | null;
  readonly state: 'open' | 'done' | 'dropped';
  /** When the state became `done` or `dropped`. */
  readonly completedAt: number | null;
  readonly updatedAt: number;
}

/** How due times are told apart on screen; `none` has no due time. */
export type Urgency = 'overdue' | 'today' | 'later' | 'none';
