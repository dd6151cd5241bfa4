import type { CDPSession, Page } from '@playwright/test';
import type { CuecycleInChromium } from './cuecycle-in-chromium.ts';

/**
 * Sets the clock of the machine, as every script of the extension that runs now sees it: so many ms
 * ahead of the true time. What is loaded later has the true time again, which is another change.
 */
export async function setClock(cuecycle: CuecycleInChromium, aheadMs: number): Promise<void> {
  const worker = await cuecycle.serviceWorker();
  await worker.evaluate(`(${shift.toString()})(${aheadMs})`);
  const { context } = cuecycle;
  for (const page of context.pages()) {
    const session = await context.newCDPSession(page);
    for (const uniqueContextId of await scriptsOf(page, session, cuecycle)) {
      await session.send('Runtime.evaluate', {
        expression: `(${shift.toString()})(${aheadMs})`,
        uniqueContextId,
      });
    }
    await session.detach();
  }
}

/** The worlds that the extension has in a page. */
async function scriptsOf(
  page: Page,
  session: CDPSession,
  { extensionId }: CuecycleInChromium,
): Promise<readonly string[]> {
  const found: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { origin, uniqueId } }) => {
    if (origin === `chrome-extension://${extensionId}`) found.push(uniqueId);
  });
  // The browser tells of all that exist before it answers.
  await session.send('Runtime.enable');
  return found;
}

/** Runs inside; sent as text. */
function shift(aheadMs: number): void {
  const place = globalThis as { trueNow?: () => number };
  place.trueNow ??= Date.now.bind(Date);
  const { trueNow } = place;
  Date.now = () => trueNow() + aheadMs;
}
