import type { CuecycleInChromium } from './cuecycle-in-chromium.ts';
import type { Desk } from './pages/desk.ts';
import type { TicketView } from './pages/ticket-view.ts';
import { storedRollups, storedRows } from './stored-rows.ts';
import { expect } from './test.ts';

export const promise = 'I will ask the depot in Bristol by the end of next week';
export const reply = `Hello Maren, thank you for writing. ${promise}.`;

/** States of all follow-ups, in the order of their making. */
export const states = async (cuecycle: CuecycleInChromium) =>
  (await storedRows(cuecycle, 'followUps'))
    .toSorted((a, b) => a.madeAt - b.madeAt)
    .map(({ text, state }) => `${text}: ${state}`);

export const counts = async (cuecycle: CuecycleInChromium) => {
  const days = (await storedRollups(cuecycle)).filter(({ level }) => level === 'day');
  const sum = (key: 'made' | 'kept' | 'late' | 'renegotiated' | 'broken') =>
    days.reduce((total, { commitments }) => total + commitments[key], 0);
  return {
    made: sum('made'),
    kept: sum('kept'),
    late: sum('late'),
    renegotiated: sum('renegotiated'),
    broken: sum('broken'),
  };
};

/** A promise typed, sent and confirmed on the ticket in view. */
export async function commitOn(desk: Desk, ticket: TicketView): Promise<void> {
  await desk.type(reply);
  await expect(ticket.drafted).toContainText(promise);
  await desk.send();
  await expect(ticket.question).toContainText(promise);
  await ticket.question.getByRole('button', { name: 'Yes, remind me' }).click();
  await expect(ticket.followUp(promise)).toContainText('Promise:');
}
