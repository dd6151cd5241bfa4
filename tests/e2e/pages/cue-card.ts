import { expect, type Locator, type Page } from '@playwright/test';
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

  /** The nudge in the small form. */
  get nudge(): Locator {
    return this.pill.locator('.call');
  }

  /** Whether the card lies over something of the page. */
  async overlaps(other: Locator): Promise<boolean> {
    const [a, b] = await Promise.all([this.region.boundingBox(), other.boundingBox()]);
    if (!a || !b) return false;
    return (
      a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
    );
  }

  get ticket(): TicketView {
    return new TicketView(this.region);
  }

  async expand(): Promise<void> {
    await this.pill.click();
  }

  /** Opens it unless it is open; one that was left open may open by itself meanwhile. */
  async beOpen(): Promise<void> {
    await expect(async () => {
      if (await this.pill.isVisible()) await this.pill.click({ timeout: 1000 });
      await expect(this.ticket.heading).toBeVisible({ timeout: 1000 });
    }).toPass();
  }
}
