import type { Page } from '@playwright/test';
import type { CuecycleInChromium } from '../e2e/cuecycle-in-chromium.ts';
import { CueCard } from '../e2e/pages/cue-card.ts';
import { Panel } from '../e2e/pages/panel.ts';
import type { LiveHelpdesk } from './live-helpdesk.ts';
import { expect, logIn, openTicket } from './test.ts';

/** A ticket of a real Request Tracker with the card beside it: its page, and its reply page. */
export class RtTicket {
  readonly page: Page;
  readonly card: CueCard;
  readonly rt: LiveHelpdesk;
  readonly id: number;

  constructor(page: Page, rt: LiveHelpdesk, id: number) {
    this.page = page;
    this.card = new CueCard(page);
    this.rt = rt;
    this.id = id;
  }

  /** Opens the ticket, and logs in where that is asked for. */
  async open(): Promise<void> {
    await this.page.goto(`${this.rt.origin}/Ticket/Display.html?id=${this.id}`);
    if (await this.page.locator('input[name=user]').isVisible()) {
      await logIn(this.page, this.rt.agent);
    }
    await this.page.locator('.transaction, .history').first().waitFor();
    await expect(this.card.ticket.heading).toContainText(`Request Tracker ${this.id}`);
    await expect(this.card.ticket.currentStage).toBeVisible();
  }

  /** Writes on the reply page, which is another page, with an editor in a frame. */
  async write(words: string, kind: 'Respond' | 'Comment' = 'Respond'): Promise<void> {
    await this.page.goto(`${this.rt.origin}/Ticket/Update.html?id=${this.id}&Action=${kind}`);
    await this.editor.click();
    await this.page.keyboard.type(words);
  }

  get editor() {
    return this.page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
  }

  async send(): Promise<void> {
    await this.page.locator('[name="SubmitTicket"]').last().click();
    await this.page.waitForURL(/Display\.html/);
  }

  /** Promises something in a reply, and says yes to it. */
  async commit(promise: string): Promise<void> {
    const { ticket } = this.card;
    await this.write(`Good morning, thank you for writing. ${promise}.`);
    await expect(ticket.drafted).toContainText(promise);
    await this.send();
    await expect(ticket.question).toContainText(promise);
    await ticket.question.getByRole('button', { name: 'Yes, remind me' }).click();
    await expect(ticket.followUp(promise)).toBeVisible();
  }

  /** Gives the ticket to a colleague, on the product’s page of its people. */
  async giveTo(login: string): Promise<void> {
    await this.page.goto(`${this.rt.origin}/Ticket/ModifyPeople.html?id=${this.id}`);
    const owner = this.page.locator('select[name="Owner"]').first();
    const value = await owner
      .locator('option')
      .filter({ hasText: login })
      .first()
      .getAttribute('value');
    await owner.selectOption(value);
    await this.page.locator('[name="SubmitTicket"]').last().click();
    await this.page.waitForLoadState();
    await this.open();
  }
}

/** Opens a ticket in a new tab, with its site enabled and the card open. */
export async function enableRt(
  cuecycle: CuecycleInChromium,
  rt: LiveHelpdesk,
  id: number,
): Promise<RtTicket> {
  cuecycle.allow(rt.origin);
  const page = await cuecycle.context.newPage();
  await openTicket(page, rt, id);
  const panel = new Panel(await cuecycle.openPanel(page));
  await cuecycle.acceptPermissionPrompt(() => panel.useOnThisSite.click());
  await expect(panel.ticket.heading).toContainText(`Request Tracker ${id}`);
  await expect(panel.ticket.currentStage).toBeVisible();
  await panel.close();
  const ticket = new RtTicket(page, rt, id);
  await ticket.card.expand();
  return ticket;
}
