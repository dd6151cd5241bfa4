import type { Page } from '@playwright/test';
import { eventually } from '../../scripts/machine/eventually.ts';
import type { CuecycleInChromium } from '../e2e/cuecycle-in-chromium.ts';
import { CueCard } from '../e2e/pages/cue-card.ts';
import type { Desk } from '../e2e/pages/desk.ts';
import { storedRows, type StoredInteraction } from '../e2e/stored-rows.ts';
import { expect } from '../e2e/test.ts';

const patience = { timeout: 20_000 };

/** What is recorded of a ticket's time, and when it was. */
export interface Recorded {
  /** By the clock of the test, which nobody sets. */
  readonly at: number;
  readonly wallMs: number;
}

/** An agent with a few tickets in tabs, and what the store has acknowledged of their work. */
export class Agent {
  private readonly pages = new Map<string, Page>();
  private current: string | undefined;
  private made = 0;
  readonly known = {
    interactions: new Set<string>(),
    followUps: new Set<string>(),
    /** Interaction and prompt. */
    ticks: new Set<string>(),
    /** Recorded time of each interaction, in ms. */
    wallMs: new Map<string, number>(),
  };

  private readonly cuecycle: CuecycleInChromium;
  private readonly desk: Desk;

  constructor(cuecycle: CuecycleInChromium, desk: Desk) {
    this.cuecycle = cuecycle;
    this.desk = desk;
  }

  /** All tabs are gone. */
  forgetTabs(): void {
    this.pages.clear();
    this.current = undefined;
  }

  hidden(): readonly string[] {
    return [...this.pages.keys()].filter((ticket) => ticket !== this.current);
  }

  page(ticket: string): Page | undefined {
    return this.pages.get(ticket);
  }

  /** The tab of a ticket is gone. */
  lose(ticket: string): void {
    this.pages.delete(ticket);
  }

  async turnTo(ticket: string): Promise<{ desk: Desk; card: CueCard }> {
    let page = this.pages.get(ticket);
    if (!page || page.isClosed()) {
      page = await this.cuecycle.context.newPage();
      page.setDefaultTimeout(patience.timeout);
      await this.desk.on(page).openTicket(ticket);
      this.pages.set(ticket, page);
    }
    await page.bringToFront();
    this.current = ticket;
    const card = new CueCard(page);
    await expect(card.region).toBeVisible(patience);
    return { desk: this.desk.on(page), card };
  }

  async open(ticket: string): Promise<void> {
    const { desk } = await this.turnTo(ticket);
    if ((await desk.page.locator('select[data-status]').first().inputValue()) === 'solved') {
      await desk.setStatus('open');
    }
    await expect.poll(async () => (await this.openRow(ticket)) !== undefined, patience).toBe(true);
    const row = await this.openRow(ticket);
    if (row) this.known.interactions.add(row.id);
  }

  private async openRow(ticket: string): Promise<StoredInteraction | undefined> {
    const rows = await storedRows(this.cuecycle, 'interactions');
    return rows.find((row) => row.ticket === ticket && row.closedAt === null);
  }

  /** Looks away from a ticket and back, which is a boundary: returns what is recorded then. */
  async recorded(ticket: string): Promise<Recorded> {
    const before = (await this.openRow(ticket))?.updatedAt ?? 0;
    const elsewhere = await this.cuecycle.context.newPage();
    await elsewhere.bringToFront();
    await elsewhere.close();
    await this.turnTo(ticket);
    const at = performance.now();
    await expect
      .poll(async () => ((await this.openRow(ticket))?.updatedAt ?? 0) > before, patience)
      .toBe(true);
    return { at, wallMs: recordedMs(await storedRows(this.cuecycle, 'interactions'), ticket) };
  }

  async type(ticket: string): Promise<void> {
    const { desk } = await this.turnTo(ticket);
    await desk.type('Thank you, I am looking into it. ');
  }

  async send(ticket: string): Promise<void> {
    await this.type(ticket);
    const { desk } = await this.turnTo(ticket);
    await desk.send();
  }

  async tick(ticket: string, prompt: string): Promise<void> {
    await this.open(ticket);
    const press = await this.press(ticket, prompt);
    await press.isStored();
  }

  /** Presses a prompt, unless it is done; `isStored` waits until the store has it. */
  async press(ticket: string, prompt: string): Promise<{ isStored(): Promise<void> }> {
    const before = await this.ticks(ticket);
    const view = await this.view(ticket);
    await view.stage('Receiving').click();
    const box = view.prompt(prompt);
    if ((await box.getAttribute('aria-checked')) === 'true') return { isStored: async () => {} };
    await box.click();
    return {
      isStored: async () => {
        const isMore = async () => (await this.ticks(ticket)).length > before.length;
        await expect.poll(isMore, patience).toBe(true);
        for (const tick of await this.ticks(ticket)) this.known.ticks.add(tick);
      },
    };
  }

  /** What is ticked by hand in the ticket's open interaction, as it is stored. */
  private async ticks(ticket: string): Promise<readonly string[]> {
    const row = await this.openRow(ticket);
    return (row?.prompts ?? [])
      .filter(({ state }) => state === 'hand')
      .map(({ prompt }) => `${row?.id} ${prompt}`);
  }

  /** The ticket in its open card. */
  async view(ticket: string): Promise<CueCard['ticket']> {
    const { card } = await this.turnTo(ticket);
    await card.beOpen();
    return card.ticket;
  }

  /** Words for a follow-up that no other one has. */
  nextText(): string {
    return `Look again, number ${(this.made += 1)}`;
  }

  async promise(ticket: string): Promise<void> {
    await this.open(ticket);
    const text = this.nextText();
    await (await this.view(ticket)).addFollowUp(text, 'in 3 days');
    await this.knowFollowUp(text);
  }

  /** Waits until a follow-up is stored. */
  async knowFollowUp(text: string): Promise<void> {
    const stored = await eventually('the follow-up to be stored', async () =>
      (await storedRows(this.cuecycle, 'followUps')).find((each) => each.text === text),
    );
    this.known.followUps.add(stored.id);
  }

  async solve(ticket: string): Promise<void> {
    await this.open(ticket);
    const { desk } = await this.turnTo(ticket);
    await desk.setStatus('solved');
    await expect.poll(async () => this.openRow(ticket), patience).toBeUndefined();
  }
}

/** All time that is recorded of a ticket, attended or not, in ms. */
export function recordedMs(rows: readonly StoredInteraction[], ticket: string): number {
  return rows
    .filter((row) => row.ticket === ticket)
    .flatMap(({ spans }) => spans)
    .reduce((sum, { startedAt, endedAt }) => sum + endedAt - startedAt, 0);
}

/** All time that counts, over all tickets, in ms. */
export function countedMs(rows: readonly StoredInteraction[]): number {
  return rows.flatMap(({ spans }) => spans).reduce((sum, { activeMs }) => sum + activeMs, 0);
}
