import type { Locator, Page } from '@playwright/test';
import { TicketView } from './ticket-view.ts';

/** The card in the helpdesk's page. Playwright looks into its shadow root by itself. */
export class CueCard {
  readonly host: Locator;

  constructor(page: Page) {
    this.host = page.locator('cuecycle-card');
  }

  get region(): Locator {
    return this.host.getByRole('region', { name: 'Cuecycle cue card' });
  }

  /** The small form. */
  get pill(): Locator {
    return this.host.locator('button.pill');
  }

  get ticket(): TicketView {
    return new TicketView(this.region);
  }

  async expand(): Promise<void> {
    await this.pill.click();
  }
}
