import type { CuecycleInChromium } from './cuecycle-in-chromium.ts';

interface Extension {
  storage: {
    local: {
      get(key: string): Promise<{ settings?: object }>;
      set(values: { settings: object }): Promise<void>;
    };
  };
}

/** Changes the extension's settings past its screens, before a page is opened that reads them. */
export async function changeSettings(cuecycle: CuecycleInChromium, change: object): Promise<void> {
  const worker = await cuecycle.serviceWorker();
  await worker.evaluate(async (changed) => {
    const { local } = (globalThis as unknown as { chrome: Extension }).chrome.storage;
    const { settings = {} } = await local.get('settings');
    await local.set({ settings: { ...settings, ...changed } });
  }, change);
}
