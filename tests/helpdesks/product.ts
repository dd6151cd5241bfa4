import type { CapabilityState } from '@/core/health/page-check';

/** One turn as the helpdesk stored it. */
export interface TurnModel {
  /** Digits; grows with time. */
  readonly id: string;
  readonly side: 'customer' | 'agent' | 'note' | 'system';
  readonly author: string;
  readonly text: string;
  /** Epoch ms, whole seconds. */
  readonly at: number;
}

export type ComposerModel =
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly mode: 'reply' | 'note'; readonly text: string };

/** One ticket as the helpdesk stored it. */
export interface TicketModel {
  /** In the product's own form. */
  readonly id: string;
  readonly customer: string;
  /** Oldest first. */
  readonly turns: readonly TurnModel[];
  readonly composer: ComposerModel;
  readonly isClosed: boolean;
}

/** What a page of the helpdesk holds. */
export interface PageModel {
  /** Of the agent's interface, not of the conversation. */
  readonly language: 'en' | 'de';
  /** The one that the agent looks at. */
  readonly active: TicketModel;
  /** Open beside or behind it in the same document, for products that keep several. */
  readonly others: readonly TicketModel[];
}

/**
 * A product's pages, made by hand after its facts: what the contract and drift tests read. The markup
 * imitates what the definition stands on, with the clutter around it that could mislead a reader.
 */
export interface Product {
  /** Of its definition. */
  readonly id: string;
  /** Two ticket ids in the product's form. */
  readonly ticketIds: readonly [string, string];
  /** The whole address of a ticket, on the product's host, or on `https://desk.example` if self-hosted. */
  address(ticketId: string): string;
  /** The page's HTML, scripts left out unless the page cannot be made without. */
  render(page: PageModel): string;
  /** What pages of the product can show, and the definition can therefore be tried on. */
  readonly can: {
    /** Turns are read; false where only the address is known. */
    readonly turns: boolean;
    /** Sides that its pages tell apart; others come out as `unknown`. */
    readonly sides: readonly TurnModel['side'][];
    /** It tells when a turn was written, in a form for machines. */
    readonly times: boolean;
    /** Notes and replies are written in one composer that says which it is. */
    readonly notes: boolean;
    /** Where the composer stands. */
    readonly composer: 'always' | 'on-click' | 'on-another-page' | 'unknown';
    /** Several tickets stay in one document. */
    readonly panes: boolean;
    /** A new ticket is shown without loading a page. */
    readonly inPage: boolean;
    readonly status: boolean;
  };
  /** For products whose composer is on another page: that page's address and HTML. */
  readonly composerPage?: {
    address(ticketId: string): string;
    render(page: PageModel): string;
  };
  /** States of the self-test that differ from what `can` leads one to expect. */
  readonly check?: Partial<Record<'turns' | 'send', CapabilityState>>;
}

/** Words as HTML text. */
export function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
