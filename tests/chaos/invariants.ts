import { countIn, emptySketch } from '../../src/core/statistics/sketch.ts';
import type { StoredFollowUp, StoredInteraction, StoredRollup } from '../e2e/stored-rows.ts';
import type { Agent } from './agent.ts';

export interface Rows {
  readonly interactions: readonly StoredInteraction[];
  readonly followUps: readonly StoredFollowUp[];
  readonly rollups: readonly StoredRollup[];
}

/** What the rows say that must never be; empty when all is well. */
export function faultsIn({ interactions, rollups }: Rows): readonly string[] {
  return [
    ...interactions.flatMap(spanFaults),
    ...openTwice(interactions),
    ...rollupFaults(interactions, rollups),
  ];
}

function spanFaults({ ticket, spans }: StoredInteraction): readonly string[] {
  return spans.flatMap((span, index) => {
    const name = `${ticket}, span ${index + 1}`;
    const former = spans[index - 1];
    const faults: string[] = [];
    if (!(span.endedAt >= span.startedAt)) faults.push(`${name} is negative or open`);
    if (former && span.startedAt < former.endedAt) faults.push(`${name} overlaps the one before`);
    if (!(span.activeMs >= 0 && span.activeMs <= span.endedAt - span.startedAt)) {
      faults.push(`${name} has more active time than time`);
    }
    return faults;
  });
}

function openTwice(interactions: readonly StoredInteraction[]): readonly string[] {
  const open = interactions.filter(({ closedAt }) => closedAt === null);
  return [...Map.groupBy(open, ({ ticket }) => ticket)]
    .filter(([, own]) => own.length > 1)
    .map(([ticket, own]) => `${ticket} has ${own.length} open interactions`);
}

/** Counts per period and helpdesk, in an order of their own, so that two countings compare. */
type Counts = Readonly<Record<string, readonly number[]>>;

/** Counts every closed row by hand, and holds each roll-up of all levels against it. */
function rollupFaults(
  interactions: readonly StoredInteraction[],
  rollups: readonly StoredRollup[],
): readonly string[] {
  const byHand = countRows(interactions.filter(({ closedAt }) => closedAt !== null));
  const stored = countRollups(rollups);
  return [...new Set([...Object.keys(byHand), ...Object.keys(stored)])].flatMap((key) => {
    const [rows, counted] = [String(byHand[key] ?? nothing), String(stored[key] ?? nothing)];
    return rows === counted ? [] : [`${key}: roll-ups count ${counted}, the rows are ${rows}`];
  });
}

const stages = ['receiving', 'understanding', 'helping', 'keeping'];
const lengths = { day: 10, month: 7, year: 4 } as const;
/** Interactions; then wall, active, and how many took time, of each stage. */
const nothing: readonly number[] = Array.from({ length: 1 + 3 * stages.length }, () => 0);

function countRows(rows: readonly StoredInteraction[]): Counts {
  const entries = rows.flatMap(({ day, helpdesk, spans }) => {
    const counts = stages.flatMap((stage) => {
      const own = spans.filter((span) => span.stage === stage);
      const wall = own.reduce((sum, { startedAt, endedAt }) => sum + endedAt - startedAt, 0);
      const active = own.reduce((sum, { activeMs }) => sum + activeMs, 0);
      return [wall, active, wall > 0 ? 1 : 0];
    });
    return Object.entries(lengths).map(
      ([level, length]) =>
        [`${level} ${day.slice(0, length)} ${helpdesk}`, [1, ...counts]] as const,
    );
  });
  return sums(entries);
}

function countRollups(rollups: readonly StoredRollup[]): Counts {
  return sums(
    rollups.map((rollup) => {
      const counts = stages.flatMap((stage) => {
        const { wallMs = 0, activeMs = 0 } = rollup.stages[stage] ?? {};
        return [wallMs, activeMs, countIn(rollup.spread[stage] ?? emptySketch)];
      });
      const key = `${rollup.level} ${rollup.period} ${rollup.helpdesk}`;
      return [key, [rollup.interactions, ...counts]] as const;
    }),
  );
}

function sums(entries: readonly (readonly [key: string, counts: readonly number[]])[]): Counts {
  const total: Record<string, readonly number[]> = {};
  for (const [key, counts] of entries) {
    const before = total[key] ?? nothing;
    total[key] = before.map((each, index) => each + (counts[index] ?? 0));
  }
  return total;
}

/**
 * What was acknowledged before and is not there any more; empty when all is kept. What is there now
 * is known from now on.
 */
export function lostFrom(
  { interactions, followUps }: Rows,
  known: Agent['known'],
): readonly string[] {
  const ids = new Set(interactions.map(({ id }) => id));
  const madeIds = new Set(followUps.map(({ id }) => id));
  const ticks = new Set(
    interactions.flatMap(({ id, prompts }) =>
      prompts.filter(({ state }) => state === 'hand').map(({ prompt }) => `${id} ${prompt}`),
    ),
  );
  const lost = [
    ...[...known.interactions].filter((id) => !ids.has(id)).map((id) => `interaction ${id}`),
    ...[...known.followUps].filter((id) => !madeIds.has(id)).map((id) => `follow-up ${id}`),
    ...[...known.ticks].filter((tick) => !ticks.has(tick)).map((tick) => `tick ${tick}`),
  ];
  for (const { id, ticket, spans } of interactions) {
    const wallMs = spans.reduce((sum, { startedAt, endedAt }) => sum + endedAt - startedAt, 0);
    const before = known.wallMs.get(id) ?? 0;
    if (wallMs < before) lost.push(`${before - wallMs} ms of ${ticket} that were recorded`);
    known.interactions.add(id);
    known.wallMs.set(id, wallMs);
  }
  for (const { id } of followUps) known.followUps.add(id);
  return lost;
}
