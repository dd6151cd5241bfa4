import * as fc from 'fast-check';
import { promptIds } from '@/core/cycle/playbook';
import { stages } from '@/core/cycle/stage';
import { dropReasons, followUpKinds, followUpStates } from '@/core/follow-ups/follow-up';
import type { TableHeader, TableRecord } from '@/core/exchange/records';
import type { DatedFollowUp } from '@/core/follow-ups/dated-follow-up';
import type { DayTally } from '@/core/exchange/table';
import type { Channel, Interaction, StageSpan } from '@/core/interaction/interaction';
import { expectationOutcomes, ratings } from '@/core/moments/moment';
import {
  sumTallies,
  tallyOfCompletion,
  tallyOfInteraction,
  tallyOfMaking,
  tallyOfOutcome,
  type Tally,
} from '@/core/statistics/tally';
import { aFollowUp, anInteraction } from './builders';

/** Around leap days and the days on which clocks change, in and out of the days of the header. */
const days = [
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2024-03-10',
  '2024-03-31',
  '2024-10-27',
  '2024-11-03',
  '2024-12-31',
  '2025-01-01',
];
const day = fc.constantFrom(...days);

export const aHeader: TableHeader = {
  agentId: 'agent-ä',
  exportedAt: Date.parse('2025-01-02T03:04:05.678Z'),
  from: '2024-02-29',
  to: '2024-12-31',
};

/** Text as people, spreadsheets and attackers have it. */
const text = fc.oneof(
  fc.constantFrom(
    '=HYPERLINK("http://x")',
    "'=1",
    "''+1",
    '-2',
    '@x',
    '＝1',
    '1.234,56',
    '1,5;2',
    'Łukasz "Ł" Ж',
    '山田\r\n太郎',
    'שלום',
    '👩‍🚒',
    ' a',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).map((value) => value.replaceAll('\uFEFF', '')),
);
const helpdesk = fc
  .oneof(fc.constantFrom('zendesk', 'manual', '=x', 'ünï,"'), text)
  .map((id) => id || 'x');
const time = fc.integer({ min: Date.parse('2024-02-01Z'), max: Date.parse('2025-02-01Z') });
const channel = fc.constantFrom<Channel>('mail', 'chat', 'phone', 'unknown');

const span = fc
  .record({
    id: fc.uuid(),
    stage: fc.constantFrom(...stages),
    round: fc.integer({ min: 1, max: 3 }),
    startedAt: time,
    wallMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9_000_000 })),
    activeShare: fc.double({ min: 0, max: 1, noNaN: true }),
    awayShare: fc.double({ min: 0, max: 1, noNaN: true }),
    isCorrected: fc.boolean(),
  })
  .map(({ wallMs, activeShare, awayShare, isCorrected, ...rest }): StageSpan => {
    const activeMs = Math.floor(wallMs * activeShare);
    return {
      ...rest,
      endedAt: rest.startedAt + wallMs,
      activeMs,
      ...(awayShare > 0.5 ? { awayMs: Math.floor(activeMs * awayShare) } : {}),
      ...(isCorrected ? { isCorrected: true as const } : {}),
    };
  });

const rating = fc.constantFrom(...ratings);

export const interactions: fc.Arbitrary<Interaction> = fc
  .record({
    id: fc.uuid(),
    helpdesk,
    channel,
    day,
    openedAt: time,
    closedAt: fc.option(time),
    ticket: text,
    spans: fc.array(span, { maxLength: 6 }),
    prompts: fc.uniqueArray(
      fc.record({
        prompt: fc.constantFrom(...promptIds),
        round: fc.integer({ min: 1, max: 3 }),
        state: fc.constantFrom('seen' as const, 'hand' as const, 'not-applicable' as const),
      }),
      { selector: ({ prompt, round }) => `${prompt} ${round}`, maxLength: 12 },
    ),
    expectation: fc.option(
      fc.record({
        words: fc.option(text),
        outcome: fc.option(fc.constantFrom(...expectationOutcomes)),
      }),
    ),
    moment: fc.option(
      fc.record({ rating: fc.option(rating), later: fc.option(rating) }).map((both) => ({
        rating: both.rating,
        proposed: 'mediocrity' as const,
        at: 1,
        turn: null,
        ...(both.later ? { later: { rating: both.later, at: 2 } } : {}),
      })),
    ),
  })
  .map(({ expectation, moment, ...rest }) =>
    anInteraction({
      ...rest,
      ...(expectation ? { expectation } : {}),
      ...(moment ? { moment } : {}),
    }),
  );

export const followUps: fc.Arbitrary<DatedFollowUp> = fc
  .record({
    id: fc.uuid(),
    interactionId: fc.option(fc.uuid()),
    helpdesk,
    kind: fc.constantFrom(...followUpKinds),
    text,
    madeAt: time,
    madeOn: day,
    dueAt: fc.option(time),
    event: fc.option(text),
    state: fc.constantFrom(...followUpStates),
    renews: fc.option(fc.uuid()),
    reason: fc.option(fc.constantFrom(...dropReasons)),
    end: fc.option(fc.record({ completedAt: time, completedOn: day })),
    told: fc.option(fc.record({ toldAt: time, toldOn: day })),
  })
  .map(({ end, told, madeOn, ...rest }) => ({
    ...aFollowUp({ ...rest, completedAt: end?.completedAt ?? null, toldAt: told?.toldAt ?? null }),
    madeOn,
    completedOn: end?.completedOn ?? null,
    toldOn: told?.toldOn ?? null,
  }));

export const histories: fc.Arbitrary<readonly TableRecord[]> = fc.array(
  fc.oneof(
    interactions.map((interaction) => ({ kind: 'interaction' as const, interaction })),
    followUps.map((followUp) => ({ kind: 'follow-up' as const, followUp })),
  ),
  { maxLength: 12 },
);

/** What the records themselves give, counted by the product's own functions. */
export function daysOf(
  records: readonly TableRecord[],
  { from, to }: Pick<TableHeader, 'from' | 'to'>,
): readonly DayTally[] {
  const parts = records.flatMap((record): DayTally[] => {
    if (record.kind === 'interaction') {
      const { day, helpdesk, channel } = record.interaction;
      return [{ day, helpdesk, channel, tally: tallyOfInteraction(record.interaction) }];
    }
    const { followUp } = record;
    const { helpdesk, madeOn, completedOn, toldOn } = followUp;
    const at = (day: string, tally: Tally): DayTally => ({ day, helpdesk, channel: '', tally });
    return [
      at(madeOn, tallyOfMaking(followUp)),
      ...(completedOn === null
        ? []
        : [
            at(completedOn, tallyOfCompletion(followUp)),
            at(toldOn ?? completedOn, tallyOfOutcome(followUp)),
          ]),
    ];
  });
  const inRange = parts.filter(({ day }) => day >= from && day <= to);
  const keyOf = ({ day, helpdesk, channel }: DayTally) => JSON.stringify([day, helpdesk, channel]);
  return [...Map.groupBy(inRange, keyOf).values()]
    .map(([first, ...others]) => ({
      ...(first as DayTally),
      tally: sumTallies([first as DayTally, ...others].map(({ tally }) => tally)),
    }))
    .filter(({ tally }) => isSomething(tally));
}

/** A day on which nothing happened may have a row of zeros or none. */
export function isSomething(tally: Tally): boolean {
  return /[1-9]/.test(JSON.stringify(tally));
}
