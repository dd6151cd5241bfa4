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

  /** Says that the records, or some of them, cannot be used. */
  get trouble(): Locator {
    return this.page.locator('.records-trouble');
  }

  /** Says that there is little room left for records. */
  get littleRoom(): Locator {
    return this.page.locator('.little-room');
  }

  /** Closes it; the cue card comes back into the page. */
  async close(): Promise<void> {
    await this.page.close();
  }

  /** One follow-up in the list of all. */
  row(text: string): Locator {
    return this.page.locator('.follow-up').filter({ hasText: text });
  }

  /** Does something about a follow-up in the list of all, from its menu. */
  async act(text: string, name: string): Promise<void> {
    const act = this.row(text).getByRole('button', { name: `${name}: ` });
    if (!(await act.isVisible())) {
      await this.row(text).getByRole('button', { name: 'More for' }).click();
    }
    await act.click();
  }

  tab(name: 'Now' | 'Follow-ups' | 'Today'): Locator {
    // The number of those due belongs to the name of its tab.
    return this.page.getByRole('tab', { name: new RegExp(`^${name}`) });
  }
}
