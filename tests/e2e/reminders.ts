import type { CuecycleInChromium } from './cuecycle-in-chromium.ts';

interface ChromeOfTest {
  readonly notifications: { getAll(): Promise<object> };
  readonly action: { getBadgeText(options: object): Promise<string> };
}

/** What the agent sees of reminders: the number on the button, and how many notifications. */
export async function reminders(
  cuecycle: CuecycleInChromium,
): Promise<{ readonly badge: string; readonly shown: number }> {
  const worker = await cuecycle.serviceWorker();
  return worker.evaluate(async () => {
    const api = (globalThis as unknown as { chrome: ChromeOfTest }).chrome;
    const shown = Object.keys(await api.notifications.getAll()).length;
    return { badge: await api.action.getBadgeText({}), shown };
  });
}
