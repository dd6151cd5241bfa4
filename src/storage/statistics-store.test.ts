import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBefore } from '@/core/interaction/day';
import type { Channel } from '@/core/interaction/interaction';
import type { StatisticsFilter } from '@/core/statistics/range-statistics';
import { anInteraction, aSpan, minuteMs, testNow } from '../../tests/support/builders';
import { aDatabase } from '../../tests/support/test-database';
import type { CuecycleDatabase } from './database';
import { createFollowUpStore } from './follow-up-store';
import { createInteractionStore } from './interaction-store';
import { createStatisticsStore } from './statistics-store';

const everything: StatisticsFilter = { helpdesk: null, channel: null };
const today = '2026-11-25';

interface Row {
  readonly daysAgo: number;
  readonly helpdesk: string;
  readonly channel: Channel;
  readonly isOpen: boolean;
}

/** A database with such rows, and roll-ups that were counted from them. */
async function filled(rows: readonly Row[]): Promise<CuecycleDatabase> {
  const db = aDatabase();
  await db.interactions.bulkAdd(
    rows.map(({ daysAgo, helpdesk, channel, isOpen }, index) => ({
      ...anInteraction({
        id: `row-${index}`,
        helpdesk,
        channel,
        day: daysBefore(today, daysAgo),
        closedAt: isOpen ? null : testNow,
        spans: [aSpan({ id: `span-${index}`, activeMs: index })],
      }),
      ...(isOpen && { openMark: 1 as const }),
    })),
  );
  await createInteractionStore(db).rebuildRollups();
  return db;
}

const anyRow = fc.record({
  daysAgo: fc.nat(2600),
  helpdesk: fc.constantFrom('zammad', 'redmine'),
  channel: fc.constantFrom<Channel>('mail', 'chat'),
  isOpen: fc.boolean(),
});

describe('statistics of a range', () => {
  it('count each record once: in the whole, and in the one piece that it lies in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRow, { maxLength: 20 }),
        fc.nat(2600),
        fc.nat(60),
        fc.constantFrom(null, 'zammad'),
        fc.constantFrom<(Channel | null)[]>(null, 'chat'),
        async (rows, from, to, helpdesk, channel) => {
          const db = await filled(rows);
          const range = {
            fromDay: daysBefore(today, Math.max(from, to)),
            toDay: daysBefore(today, to),
          };
          const found = await createStatisticsStore(db).between(range, { helpdesk, channel });
          const expected = rows.filter((row) => {
            const day = daysBefore(today, row.daysAgo);
            const isIn = day >= range.fromDay && day <= range.toDay;
            const isOfHelpdesk = helpdesk === null || row.helpdesk === helpdesk;
            return isIn && isOfHelpdesk && (channel === null || row.channel === channel);
          });
          expect(found.total.interactions).toBe(expected.length);
          // A piece is added up when it is asked for, in any order.
          for (const { fromDay, toDay, tally } of found.points.toReversed()) {
            const own = expected.filter((row) => {
              const day = daysBefore(today, row.daysAgo);
              return day >= fromDay && day <= toDay;
            });
            expect(tally.interactions).toBe(own.length);
          }
          db.close();
        },
      ),
      { numRuns: 25 },
    );
  });

  it('keep follow-ups of every channel, because they know none', async () => {
    const db = await filled([{ daysAgo: 0, helpdesk: 'zammad', channel: 'mail', isOpen: false }]);
    await createFollowUpStore(db).add({
      id: 'f1',
      interactionId: null,
      helpdesk: 'zammad',
      site: '',
      ticket: '1',
      url: '',
      kind: 'commitment',
      text: 'Call',
      words: '',
      turn: null,
      madeAt: testNow,
      dueAt: testNow + minuteMs,
      dueWords: '',
      event: null,
    });
    const store = createStatisticsStore(db);
    const range = { fromDay: today, toDay: today };
    const { total } = await store.between(range, { helpdesk: null, channel: 'chat' });
    expect(total).toMatchObject({ interactions: 0, followUpsMade: 1 });
    const other = await store.between(range, { helpdesk: 'redmine', channel: null });
    expect(other.total.followUpsMade).toBe(0);
    db.close();
  });

  it('read five years from no more rows than there are years, and some', async () => {
    const rows = Array.from({ length: 365 }, (_, index) => ({
      daysAgo: 5 * index,
      helpdesk: 'zammad',
      channel: 'mail' as const,
      isOpen: false,
    }));
    const db = await filled(rows);
    let read = 0;
    db.sheets.hook('reading', (row) => {
      read += 1;
      return row;
    });
    const range = { fromDay: daysBefore(today, 1824), toDay: today };
    const { total, step, points } = await createStatisticsStore(db).between(range, everything);
    expect(total.interactions).toBe(365);
    expect([step, points.length]).toEqual(['month', 61]);
    // The months of each year, and the days of the first month and of the last.
    expect(read).toBeLessThanOrEqual(6 + 2);
    db.close();
  });
});

describe('what there are records of', () => {
  it('is nothing in the beginning', async () => {
    const db = aDatabase();
    expect(await createStatisticsStore(db).recorded()).toEqual({
      firstDay: null,
      lastDay: null,
      helpdesks: [],
      channels: [],
    });
    db.close();
  });

  it('are the days, helpdesks and channels of what is closed and of what is under way', async () => {
    const db = await filled([
      { daysAgo: 900, helpdesk: 'zammad', channel: 'mail', isOpen: false },
      { daysAgo: 3, helpdesk: 'redmine', channel: 'phone', isOpen: false },
      { daysAgo: 0, helpdesk: 'gmail', channel: 'mail', isOpen: true },
    ]);
    expect(await createStatisticsStore(db).recorded()).toEqual({
      firstDay: daysBefore(today, 900),
      lastDay: today,
      helpdesks: ['gmail', 'redmine', 'zammad'],
      channels: ['mail', 'phone'],
    });
    db.close();
  });

  it('is told anew when something is added', async () => {
    const db = await filled([{ daysAgo: 2, helpdesk: 'zammad', channel: 'mail', isOpen: false }]);
    const lastDays: (string | null)[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    const subscription = createStatisticsStore(db)
      .watchRecorded()
      .subscribe(({ lastDay }) => {
        lastDays.push(lastDay);
        if (lastDays.length === 2) resolve();
        else void addToday(db);
      });
    await promise;
    subscription.unsubscribe();
    expect(lastDays).toEqual([daysBefore(today, 2), today]);
    db.close();
  });
});

async function addToday(db: CuecycleDatabase): Promise<void> {
  await createInteractionStore(db).open({
    id: 'new',
    agentId: 'agent-1',
    helpdesk: 'zammad',
    site: '',
    ticket: 'new',
    channel: 'mail',
    day: today,
    at: testNow,
  });
}
