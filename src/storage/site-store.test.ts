import browser from 'webextension-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { createSiteStore } from './site-store';

const desk = 'https://desk.example';

describe('what was decided about a site', () => {
  beforeEach(() => browser.storage.local.clear());

  it('is nothing at first', async () => {
    expect(await createSiteStore().get(desk)).toEqual({ choice: 'auto', taught: undefined });
  });

  it('is kept part by part, for each origin', async () => {
    const store = createSiteStore();
    await store.change(desk, { taught: { id: 'taught' } });
    await store.change(desk, { choice: 'zendesk' });
    await store.change('https://other.example', { choice: 'none' });
    expect(await store.get(desk)).toEqual({ choice: 'zendesk', taught: { id: 'taught' } });
    await store.change(desk, { taught: undefined, choice: 'auto' });
    expect(await store.get(desk)).toMatchObject({ choice: 'auto' });
    expect((await store.get(desk)).taught).toBeUndefined();
    expect((await store.get('https://other.example')).choice).toBe('none');
  });

  it('loses no change when two are made at once', async () => {
    const store = createSiteStore();
    await Promise.all([
      store.change(desk, { choice: 'none' }),
      store.change(desk, { taught: 1 }),
      createSiteStore().change('https://other.example', { choice: 'auto' }),
    ]);
    expect(await store.get(desk)).toEqual({ choice: 'none', taught: 1 });
  });

  it.each(['nonsense', 7, null, { [desk]: 4 }])(
    'starts anew when %j is stored',
    async (garbage) => {
      await browser.storage.local.set({ sites: garbage });
      expect((await createSiteStore().get(desk)).choice).toBe('auto');
    },
  );
});
