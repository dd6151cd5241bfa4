import type { Page } from 'playwright-core';
import type { Keep } from './walk.ts';

interface Work {
  page: Page;
  deskUrl: string;
  keep: Keep;
  /** Enables the site for Cuecycle, with the ticket in front. */
  enable: () => Promise<void>;
}

/** A reply per stage, and the step that its picture shows. */
const replies = [
  {
    step: 'receiving',
    text: 'Hello, thank you for writing, and for telling me what you have tried already.',
  },
  {
    step: 'understanding',
    text: 'I can see how annoying this is. What happens when you try it again? So, the order shows as paid, but nothing has come: is that right?',
  },
  {
    step: 'helping',
    text: 'You could have a new one sent, or your money back. I will send it today, and it is with you by Friday. Does that work for you?',
  },
  {
    step: 'keeping',
    text: 'Is everything solved the way you hoped? Thank you for your patience. Is there anything else on your list today?',
  },
];

/** Opens the first ticket of the desk, enables the site, and replies once for every stage. */
export async function workOneTicket({ page, deskUrl, keep, enable }: Work): Promise<void> {
  await page.goto(deskUrl);
  await keep('the practice desk');
  await page.locator('a[href*="/tickets/"]').first().click();
  await page.locator('[data-turn-id]').first().waitFor();
  await keep('a ticket');
  await enable();
  await page.locator('cuecycle-card button.pill').click();
  await keep('the cue card');
  for (const { step, text } of replies) {
    const turns = await page.locator('[data-turn-id]').count();
    const composer = page.locator('textarea, [contenteditable="true"]').last();
    await composer.click();
    await page.keyboard.insertText(text);
    await keep(`${step}, typing`);
    await page.getByRole('button', { name: /^send/i }).first().click();
    await page.locator('[data-turn-id]').nth(turns).waitFor();
    await keep(`${step}, sent`);
  }
}
