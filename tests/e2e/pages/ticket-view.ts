import type { Locator } from '@playwright/test';

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

  async addFollowUp(text: string, due: string): Promise<void> {
    await this.root.getByRole('button', { name: 'Add a follow-up' }).click();
    await this.root.getByLabel('What will you come back to?').fill(text);
    await this.root.getByLabel('By when?').fill(due);
    await this.root.getByRole('button', { name: 'Add', exact: true }).click();
  }
}
