import browser from 'webextension-polyfill';
import { defaultAttentionRules } from '@/core/attention/attention';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSettings, type Settings } from './settings';

beforeEach(() => browser.storage.local.clear());

const place = { inlineEnd: 16, blockEnd: 120, isExpanded: true };

describe('settings', () => {
  it('begin with defaults and an id of their own, which stays', async () => {
    const first = await createSettings().get();
    expect(first).toEqual({
      version: 1,
      agentId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      sites: [],
      cardPlaces: {},
      readable: {},
      isQuiet: false,
      workday: { startsAt: 540, endsAt: 1020, days: [1, 2, 3, 4, 5] },
      quietHours: null,
      mayQuote: false,
      attention: defaultAttentionRules,
      forms: {},
      keepMonths: null,
      exportEvery: 'never',
      exportName: '',
      exportedAt: null,
    });
    expect(await createSettings().get()).toEqual(first);
  });

  it('learn from answers, and forget those of long ago', async () => {
    const settings = createSettings();
    await settings.learnForm('a', 'declined');
    await settings.learnForm('a', 'declined');
    await settings.learnForm('a', 'confirmed');
    expect((await settings.get()).forms).toEqual({ a: { declined: 2, confirmed: 1 } });
    for (let form = 0; form < 300; form += 1) await settings.learnForm(`f${form}`, 'confirmed');
    const { forms } = await settings.get();
    expect(Object.keys(forms)).toHaveLength(300);
    expect(forms['a']).toBeUndefined();
  });

  it.each([
    { startsAt: 600, endsAt: 540, days: [1] },
    { startsAt: 0, endsAt: 540, days: [] },
    { startsAt: 0, endsAt: 540, days: [8] },
  ])('fall back to usual working hours when %j are stored', async (workday) => {
    await browser.storage.local.set({ settings: { workday } });
    expect((await createSettings().get()).workday).toEqual({
      startsAt: 540,
      endsAt: 1020,
      days: [1, 2, 3, 4, 5],
    });
  });

  it('make one id when many ask at once', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => createSettings().get()));
    expect(new Set(all.map(({ agentId }) => agentId)).size).toBe(1);
  });

  it.each(['nonsense', 7, null, [], { agentId: 5, sites: 'all', cardPlaces: [] }])(
    'fall back to defaults when %j is stored',
    async (garbage) => {
      await browser.storage.local.set({ settings: garbage });
      expect(await createSettings().get()).toMatchObject({ version: 1, sites: [], cardPlaces: {} });
    },
  );

  it('keep what is sound beside what is damaged', async () => {
    const settings = createSettings();
    const { agentId } = await settings.get();
    await browser.storage.local.set({
      settings: { agentId, sites: ['https://desk.example'], cardPlaces: { a: { inlineEnd: -1 } } },
    });
    expect(await settings.get()).toEqual({
      version: 1,
      agentId,
      sites: ['https://desk.example'],
      cardPlaces: {},
      readable: {},
      isQuiet: false,
      workday: { startsAt: 540, endsAt: 1020, days: [1, 2, 3, 4, 5] },
      quietHours: null,
      mayQuote: false,
      attention: defaultAttentionRules,
      forms: {},
      keepMonths: null,
      exportEvery: 'never',
      exportName: '',
      exportedAt: null,
    });
  });

  it('lose no change when many are made at once, from several pages', async () => {
    const here = createSettings();
    const there = createSettings();
    const origins = Array.from({ length: 10 }, (_, index) => `https://desk-${index}.example`);
    await Promise.all(
      origins.flatMap((origin) => [here.addSite(origin), there.saveCardPlace(origin, place)]),
    );
    const { sites, cardPlaces } = await createSettings().get();
    expect([...sites].sort()).toEqual(origins);
    expect(Object.keys(cardPlaces)).toHaveLength(10);
  });

  it('hold each site once and forget it on request', async () => {
    const settings = createSettings();
    await settings.addSite('https://desk.example');
    await settings.addSite('https://desk.example');
    expect((await settings.get()).sites).toEqual(['https://desk.example']);
    await settings.removeSite('https://desk.example');
    expect((await settings.get()).sites).toEqual([]);
  });

  it('hold what a product was readable in on a site, until the site is turned off', async () => {
    const settings = createSettings();
    await settings.addSite('https://desk.example');
    await settings.saveReadable('https://desk.example', 'desk', ['ticket', 'turns']);
    await settings.saveReadable('https://other.example', 'desk', ['ticket']);
    expect(await settings.readableOn('https://desk.example', 'desk')).toEqual(['ticket', 'turns']);
    await settings.removeSite('https://desk.example');
    expect(await settings.readableOn('https://desk.example', 'desk')).toEqual([]);
    expect(await settings.readableOn('https://other.example', 'desk')).toEqual(['ticket']);
  });

  it('tell of changes until nobody wants to know', async () => {
    const settings = createSettings();
    const onChange = vi.fn<(settings: Settings) => void>();
    const stop = settings.watch(onChange);
    await settings.addSite('https://desk.example');
    expect(onChange).toHaveBeenCalledWith(
      expect.objectContaining({ sites: ['https://desk.example'] }),
    );
    stop();
    onChange.mockClear();
    await settings.addSite('https://other.example');
    expect(onChange).not.toHaveBeenCalled();
  });
});
