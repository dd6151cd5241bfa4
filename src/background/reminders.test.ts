import browser from 'webextension-polyfill';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aFollowUp, hourMs, minuteMs } from '../../tests/support/builders';
import { aDatabase } from '../../tests/support/test-database';
import { createFollowUpStore, type FollowUpStore } from '@/storage/follow-up-store';
import { createSettings, type SettingsStore } from '@/storage/settings';
import { createReminders, type Reminders } from './reminders';

/** A Wednesday, 11:00. */
const now = new Date(2026, 10, 25, 11, 0).getTime();

interface Shown {
  readonly title: string;
  readonly message: string;
}

let shown: Shown[];
let badge: string;
let followUps: FollowUpStore;
let settings: SettingsStore;
let reminders: Reminders;

beforeEach(async () => {
  await browser.storage.session.clear();
  await browser.storage.local.clear();
  await browser.alarms.clearAll();
  vi.useFakeTimers({ now, toFake: ['Date'] });
  shown = [];
  badge = '';
  // Types of the spy know the last of its two forms only.
  const create = async (id: unknown, options?: unknown) => {
    shown.push(options as Shown);
    return String(id);
  };
  vi.spyOn(browser.notifications, 'create').mockImplementation(create);
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key, words) => {
    return [key, ...[words ?? []].flat()].join(' ');
  });
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(async ({ text }) => {
    badge = text ?? '';
  });
  followUps = createFollowUpStore(aDatabase());
  settings = createSettings();
  const tickets = { open: async () => {}, opened: async () => {} };
  reminders = createReminders({ followUps, settings, tickets });
});
afterEach(() => void vi.useRealTimers());

/** Due in an hour from now: the reminder comes 15 minutes before. */
const add = (id: string, inMs = hourMs) =>
  followUps.add(aFollowUp({ id, ticket: id, madeAt: now, dueAt: now + inMs }));
const at = async (time: number) => {
  vi.setSystemTime(time);
  await reminders.renew();
};
const alarm = async () => (await browser.alarms.get('follow-ups'))?.scheduledTime;

describe('reminders', () => {
  it('set the alarm to the reminder, then to the due time, then to none', async () => {
    await add('a');
    await at(now);
    expect(await alarm()).toBe(now + 45 * minuteMs);
    await at(now + 45 * minuteMs);
    expect(shown).toHaveLength(1);
    expect(await alarm()).toBe(now + hourMs);
    await at(now + hourMs);
    expect([shown.length, badge]).toEqual([1, '1']);
    expect(await alarm()).toBeUndefined();
    expect(await browser.alarms.get('clock')).toBeUndefined();
  });

  it('look again every few minutes while something is to come, for a clock that is moved', async () => {
    await add('a');
    await at(now);
    expect(await browser.alarms.get('clock')).toMatchObject({ periodInMinutes: 5 });
  });

  it('that were missed come once, together', async () => {
    await add('a');
    await add('b', 2 * hourMs);
    await at(now + 20 * hourMs);
    await Promise.all([reminders.renew(), reminders.renew()]);
    expect(shown.map(({ message }) => message.split('\n').length)).toEqual([2]);
    expect(badge).toBe('2');
  });

  it('name four at most, and how many more there are', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) await add(id);
    await at(now + 20 * hourMs);
    const lines = shown[0]?.message.split('\n') ?? [];
    expect(lines).toHaveLength(4);
    expect(badge).toBe('5');
  });

  it('say which ticket, and what only when that is allowed', async () => {
    await add('1042');
    await at(now + hourMs);
    expect(shown[0]?.message).toContain('1042');
    expect(shown[0]?.message).not.toContain('warehouse');
    await settings.update(() => ({ mayQuote: true }));
    await add('1043', 2 * hourMs);
    await at(now + 2 * hourMs);
    expect(shown[1]?.message).toContain('warehouse');
  });

  it('wait for the end of quiet hours, and come then; the badge counts meanwhile', async () => {
    await settings.update(() => ({ quietHours: { from: 11 * 60, to: 14 * 60 } }));
    await add('a');
    await at(now + hourMs);
    expect([shown.length, badge]).toEqual([0, '1']);
    expect(await alarm()).toBe(now + 3 * hourMs);
    await at(now + 3 * hourMs);
    expect(shown).toHaveLength(1);
  });

  it('forget what is done, and the alarm with it', async () => {
    await add('a');
    await at(now);
    await followUps.act({ kind: 'complete', id: 'a', at: now });
    await at(now + hourMs);
    expect([shown.length, badge, await alarm()]).toEqual([0, '', undefined]);
  });
});
