import { expect, type Locator } from '@playwright/test';

export type StageName = 'Receiving' | 'Understanding' | 'Helping' | 'Keeping';

/** What card and panel show of a ticket: the same parts in both. */
export class TicketView {
  readonly root: Locator;

  constructor(root: Locator) {
    this.root = root;
  }

  /** Helpdesk and ticket. */
  get heading(): Locator {
    return this.root.getByRole('heading', { level: 2 });
  }

  /** The words beside the dot. */
  get health(): Locator {
    return this.root.getByText(
      /^(Reading (this|part of this|what this|the ticket)|No longer read)/,
    );
  }

  get currentStage(): Locator {
    return this.root.locator('[aria-current="step"]');
  }

  stage(name: StageName): Locator {
    return this.root.getByRole('list', { name: 'Stages' }).getByRole('button', { name });
  }

  prompt(name: string): Locator {
    return this.root.getByRole('checkbox', { name, exact: true });
  }

  /** The prompt with what is written below it: hint, reason and evidence. */
  promptItem(name: string): Locator {
    const checkbox = this.root.page().getByRole('checkbox', { name, exact: true });
    return this.root.getByRole('listitem').filter({ has: checkbox });
  }

  /** The nudge, while there is one. */
  get nudge(): Locator {
    return this.root.locator('.nudge');
  }

  /** What could be said more clearly in the draft. */
  get hints(): Locator {
    return this.root.locator('.hints');
  }

  /** The switch for nudges. */
  get bell(): Locator {
    return this.root.getByRole('button', { name: /^Nudges are/ });
  }

  get undo(): Locator {
    return this.root.getByRole('button', { name: 'Undo' });
  }

  /** How the time of this ticket counts. */
  get times(): Locator {
    return this.root.locator('.times');
  }

  /** The time that counts, of all stages together. */
  get time(): Locator {
    return this.times.locator('summary time');
  }

  /** Says that what is shown is not stored, and why. */
  get unsaved(): Locator {
    return this.root.getByRole('alert').filter({ hasText: 'saved' });
  }

  /** The question whether something was promised, or kept. */
  get question(): Locator {
    return this.root.locator('.ask-box');
  }

  /** What the draft promises. */
  get drafted(): Locator {
    return this.root.locator('.drafted');
  }

  /** One follow-up of this ticket. */
  followUp(text: string): Locator {
    return this.root.locator('.follow-ups li').filter({ hasText: text });
  }

  /** Does something about a follow-up from its menu. */
  async act(text: string, name: string): Promise<void> {
    const line = this.followUp(text);
    const act = line.getByRole('button', { name: `${name}: ` });
    if (!(await act.isVisible())) await line.getByRole('button', { name: 'More for' }).click();
    await act.click();
  }

  /** Presses the form's button until it is taken. */
  async saveFollowUp(): Promise<void> {
    await expect(async () => {
      await this.root.getByRole('button', { name: 'Add', exact: true }).click({ timeout: 2000 });
      await expect(this.root.getByLabel('What will you come back to?')).toHaveCount(0);
    }).toPass({ timeout: 30_000 });
  }

  async addFollowUp(text: string, due: string): Promise<void> {
    await this.root.getByRole('button', { name: 'Add a follow-up' }).click();
    await this.root.getByLabel('What will you come back to?').fill(text);
    await this.root.getByLabel('By when?').fill(due);
    await this.root.getByRole('button', { name: 'Add', exact: true }).click();
  }
}
