import type { Locator, Page } from '@playwright/test';

/** The practice desk, as the agent works on it. */
export class Desk {
  readonly page: Page;
  readonly origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
  }

  /** The same desk in another tab. */
  on(page: Page): Desk {
    return new Desk(page, this.origin);
  }

  /** Opens the list of tickets. */
  async open(): Promise<void> {
    await this.page.goto(`${this.origin}/`);
  }

  /** Opens a ticket by its address; customers answer at once. */
  async openTicket(id: string): Promise<void> {
    await this.page.goto(`${this.origin}/tickets/${id}?instant`);
    await this.turns.first().waitFor();
  }

  /** Goes to another ticket by the list, as in a single-page application. */
  async switchTo(id: string): Promise<void> {
    await this.page.locator(`a[href*="/tickets/${id}"]`).first().click();
  }

  /** Opens two tickets side by side. */
  async openSplit(left: string, right: string): Promise<void> {
    await this.page.goto(`${this.origin}/split/${left}/${right}?instant`);
    await this.turns.first().waitFor();
  }

  pane(id: string): Locator {
    return this.page.locator(`section[data-ticket-id="${id}"]`);
  }

  get turns(): Locator {
    return this.page.locator('[data-turn-id]');
  }

  get composer(): Locator {
    return this.page.locator('[data-composer] [contenteditable]').first();
  }

  get sendButton(): Locator {
    return this.page.locator('button[data-send]').first();
  }

  /** Types into the reply, key by key. */
  async type(text: string): Promise<void> {
    await this.composer.click();
    await this.page.keyboard.type(text);
  }

  async send(): Promise<void> {
    const sent = await this.page.locator('[data-author="agent"]').count();
    await this.sendButton.click();
    await this.page.locator('[data-author="agent"]').nth(sent).waitFor();
  }

  async assignTo(value: 'you' | 'priya' | 'tomas'): Promise<void> {
    await this.page.locator('select[data-assignee]').first().selectOption(value);
  }

  async setStatus(value: 'open' | 'waiting' | 'solved'): Promise<void> {
    await this.page.locator('select[data-status]').first().selectOption(value);
  }
}
