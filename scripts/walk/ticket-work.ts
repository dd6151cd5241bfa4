import type { Locator, Page } from 'playwright-core';
import type { Keep } from './walk.ts';

interface Work {
  page: Page;
  deskUrl: string;
  keep: Keep;
  /** Enables the site for Cuecycle, with the ticket in front. */
  enable: () => Promise<void>;
}

interface Step {
  stage: 'Receiving' | 'Understanding' | 'Helping' | 'Keeping';
  /** What the agent types on, in the reply that is open. */
  text: string;
  /** Whether the reply is sent then; the customer answers at once. */
  isSent: boolean;
}

/** A ticket of the practice desk, and replies that fit what its customer writes. */
const ticket = '1042';
const steps: readonly Step[] = [
  {
    stage: 'Receiving',
    text: 'Hello Maren, thank you for writing, and for watching the tracking so closely.',
    isSent: false,
  },
  {
    stage: 'Understanding',
    text: ' I can see how nervous this makes you, with the birthday so close. So, if I understand you right, the tree has been at the depot since Thursday and you need it by Saturday. What time does the party begin, and what matters most to you?',
    isSent: true,
  },
  {
    stage: 'Helping',
    text: 'Hello Maren, the courier has found your tree: it is at the depot in Bristol. Would you rather fetch it there, or shall I send a second one that arrives on Friday? I will ring the courier every morning until you have it. Does that work for you?',
    isSent: true,
  },
  {
    stage: 'Keeping',
    text: 'Yes: I will write to you on Thursday by noon, news or not. Thank you for your patience with us, Maren. Is there anything else I can do for you?',
    isSent: true,
  },
];

/** Opens a ticket of the desk, enables the site, and goes with the customer through all stages. */
export async function workOneTicket({ page, deskUrl, keep, enable }: Work): Promise<void> {
  await page.goto(`${deskUrl}?instant`);
  await page.locator(`a[href*="/tickets/${ticket}"]`).first().waitFor();
  await keep('the practice desk', page);
  await page.goto(new URL(`/tickets/${ticket}?instant`, deskUrl).href);
  await page.locator('[data-turn-id]').first().waitFor();
  await keep('a ticket', page);
  await enable();
  const card = page.locator('cuecycle-card');
  await card.locator('button.pill').click();
  await keep('the cue card', page);
  for (const step of steps) await take(step, { page, card, keep });
}

/** Types, waits until the card has seen it, and sends. */
async function take(
  { stage, text, isSent }: Step,
  { page, card, keep }: { page: Page; card: Locator; keep: Keep },
): Promise<void> {
  const composer = page.locator('[data-composer] [contenteditable]').last();
  await composer.click();
  await page.keyboard.insertText(text);
  await card.locator('[aria-current="step"]', { hasText: stage }).waitFor();
  await card.locator('.prompt.draft').first().waitFor();
  const name = stage.toLowerCase();
  await keep(`${name}, typing`, page);
  if (!isSent) return;
  const turns = await page.locator('[data-turn-id]').count();
  await page.locator('button[data-send]').click();
  await page.locator('[data-turn-id]').nth(turns).waitFor();
  await card.locator('.prompt.draft').first().waitFor({ state: 'detached' });
  await keep(`${name}, sent`, page);
}
