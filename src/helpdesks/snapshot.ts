import type { PageCheck } from '@/core/health/page-check';
import type { Turn } from '@/core/reading/turn';
import type { Channel } from '@/core/interaction/interaction';

/** The reply being typed, as far as the page shows one. */
export type ComposerSnapshot =
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'open';
      readonly text: string;
      /** `unsure`: it cannot be told whether the customer will read it. */
      readonly mode: 'reply' | 'note' | 'unsure';
    };

/** What a page shows of one ticket at one moment. */
export interface TicketSnapshot {
  readonly kind: 'ticket';
  readonly ticket: string;
  readonly channel: Channel;
  /** Oldest first. */
  readonly turns: readonly Turn[];
  /**
   * `elsewhere`: this page has the composer, another one the turns. `ambiguous`: several places could
   * be the conversation.
   */
  readonly conversation: 'here' | 'elsewhere' | 'missing' | 'ambiguous';
  readonly composer: ComposerSnapshot;
  /** The helpdesk's status ends the handling of this ticket. */
  readonly isClosed: boolean;
  /** A mark of who has the ticket; `null` where nobody has it or the page does not say. */
  readonly assignee: string | null;
  /** What could be read, for the agent to know. */
  readonly check: PageCheck;
}

export type PageSnapshot =
  | TicketSnapshot
  | { readonly kind: 'no-ticket'; readonly reason: 'not-a-ticket' | 'not-ready' };
