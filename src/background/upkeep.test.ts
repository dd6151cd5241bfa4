import browser from 'webextension-polyfill';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aFollowUp, anInteraction, hourMs } from '../../tests/support/builders';
import { aDatabase } from '../../tests/support/test-database';
import type { CuecycleDatabase } from '@/storage/database';
import { restoreRecords } from '@/storage/restore-records';
import { createSettings, type SettingsStore } from '@/storage/settings';
import { createUpkeep, type Upkeep } from './upkeep';

const now = new Date(2026, 10, 25, 11, 0).getTime();
const day = 24 * hourMs;

let shown: string[];
let disabled: string[];
let renewed: number;
let database: CuecycleDatabase;
let settings: SettingsStore;
let upkeep: Upkeep;

beforeEach(async () => {
  await browser.storage.session.clear();
  await browser.storage.local.clear();
  await browser.alarms.clearAll();
  vi.useFakeTimers({ now, toFake: ['Date'] });
  shown = [];
  disabled = [];
  renewed = 0;
  const create = async (id: unknown) => {
    shown.push(String(id));
    return String(id);
  };
  vi.spyOn(browser.notifications, 'create').mockImplementation(create);
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key) => key);
  database = aDatabase();
  settings = createSettings();
  upkeep = createUpkeep({
    database,
    settings,
    reminders: { renew: async () => void (renewed += 1) },
    sites: {
      renew: async () => {},
      enable: async () => {},
      disable: async (origin) => void disabled.push(origin),
      forgetRevoked: async () => {},
      isEnabled: async () => false,
      tellPages: async () => {},
    },
  });
});
afterEach(() => void vi.useRealTimers());

const rules = { keepMonths: null, exportEvery: 'never', exportName: '' } as const;

/** One interaction a day, so many days back, and a follow-up that ended on the oldest. */
async function store(days: readonly number[]): Promise<void> {
  const interactions = days.map((back) => {
    const at = now - back * day;
    return anInteraction({
      id: crypto.randomUUID(),
      ticket: String(back),
      day: new Date(at).toLocaleDateString('sv'),
      openedAt: at,
      updatedAt: at,
      closedAt: at,
    });
  });
  const madeAt = now - Math.max(...days) * day;
  const madeOn = new Date(madeAt).toLocaleDateString('sv');
  const ended = aFollowUp({ id: crypto.randomUUID(), madeAt, state: 'done', completedAt: madeAt });
  const followUps = [{ ...ended, madeOn, completedOn: madeOn, toldOn: null }];
  await restoreRecords(database, { interactions, followUps, isWhole: true }, { agentId: 'a' });
}
const tickets = async () => (await database.interactions.toArray()).map(({ ticket }) => +ticket);

describe('keeping records', () => {
  it('is for ever unless the agent says otherwise', async () => {
    await store([1, 4000]);
    await upkeep.renew();
    expect(await tickets()).toHaveLength(2);
  });

  it('ends at once after the months that the agent chose, and twice a day from then on', async () => {
    await store([1, 85, 95]);
    await upkeep.changeRules({ ...rules, keepMonths: 3 });
    expect((await tickets()).sort((a, b) => a - b)).toEqual([1, 85]);
    expect(await database.followUps.count()).toBe(0);
    vi.setSystemTime(now + 10 * day);
    await upkeep.renew();
    expect(await tickets()).toEqual([1]);
    expect((await browser.alarms.get('upkeep'))?.periodInMinutes).toBe(720);
  });
});

describe('the reminder to export', () => {
  it('comes once, a week after it was wished for or after the last export', async () => {
    await upkeep.changeRules({ ...rules, exportEvery: 'weekly' });
    await upkeep.renew();
    expect(shown).toEqual([]);
    vi.setSystemTime(now + 7 * day);
    await upkeep.renew();
    await upkeep.renew();
    expect(shown).toEqual(['export']);
    await upkeep.noteExport(now + 10 * day);
    vi.setSystemTime(now + 14 * day);
    await upkeep.renew();
    expect(shown).toHaveLength(1);
    vi.setSystemTime(now + 17 * day);
    await upkeep.renew();
    expect(shown).toHaveLength(2);
  });

  it('goes on from the last export when other rules change', async () => {
    await upkeep.changeRules({ ...rules, exportEvery: 'weekly' });
    vi.setSystemTime(now + 6 * day);
    await upkeep.changeRules({ ...rules, exportEvery: 'weekly', exportName: 'Otter' });
    vi.setSystemTime(now + 7 * day);
    await upkeep.renew();
    expect(shown).toEqual(['export']);
  });
});

describe('deleting everything', () => {
  it('turns sites off, and leaves no row and no setting', async () => {
    await settings.addSite('https://desk.example');
    await browser.storage.session.set({ words: 'of a conversation' });
    await store([1]);
    await upkeep.deleteEverything();
    expect(disabled).toEqual(['https://desk.example']);
    for (const table of database.tables) expect(await table.count()).toBe(0);
    expect(await browser.storage.local.get()).toEqual({});
    expect(await browser.storage.session.get()).toEqual({});
    expect(renewed).toBe(1);
  });
});

it('an empty profile goes on under the id of the file that it was restored from', async () => {
  const id = crypto.randomUUID();
  await upkeep.recordsRestored(id);
  expect((await settings.get()).agentId).toBe(id);
  await upkeep.recordsRestored(null);
  expect((await settings.get()).agentId).toBe(id);
  expect(renewed).toBe(2);
});
