import type { Locator, Page } from '@playwright/test';
import { TicketView } from './ticket-view.ts';

/** The side panel. */
export class Panel {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get useOnThisSite(): Locator {
    return this.page.getByRole('button', { name: 'Use on this site' });
  }

  get ticket(): TicketView {
    return new TicketView(this.page.getByRole('tabpanel'));
  }

  /** The dot with the words about what is read of the page. */
  get health(): Locator {
    return this.ticket.health;
  }

  /** Closes it; the cue card comes back into the page. */
  async close(): Promise<void> {
    await this.page.close();
  }

  tab(name: 'Now' | 'Follow-ups' | 'Today'): Locator {
    return this.page.getByRole('tab', { name });
  }
}
