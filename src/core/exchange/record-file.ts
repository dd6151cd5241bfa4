import * as v from 'valibot';
import { dropReasons, followUpKinds, followUpStates } from '../follow-ups/follow-up';
import type { DatedFollowUp } from '../follow-ups/dated-follow-up';
import { isCalendarDay } from '../interaction/day';
import type { Interaction } from '../interaction/interaction';
import {
  moveList,
  promptList,
  recordId,
  spanList,
  time,
  turnKey,
} from '../interaction/record-schemas';
import { expectationOutcomes, ratings } from '../moments/moment';
import { nudgeIds } from '../nudges/nudge';
import type { FileResult } from './file-fault';
import { recordParts } from './record-choice';

/** What a file of records is known by, also years later. */
export const recordFormat = 'cuecycle-records';
export const recordFileVersion = 1;

const day = v.pipe(v.string(), v.isoDate(), v.check(isCalendarDay, 'There is no such day'));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const helpdesk = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));

const interactionSchema = v.strictObject({
  id: recordId,
  agentId: text(100),
  helpdesk,
  site: text(300),
  ticket: text(200),
  channel: v.picklist(['mail', 'chat', 'phone', 'unknown']),
  day,
  openedAt: time,
  updatedAt: time,
  closedAt: v.nullable(time),
  spans: spanList,
  prompts: promptList,
  moves: moveList,
  nudges: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          nudge: v.picklist(nudgeIds),
          at: time,
          outcome: v.picklist(['shown', 'done', 'dismissed', 'faded']),
        }),
      ),
      v.maxLength(100),
    ),
  ),
  expectation: v.optional(
    v.strictObject({
      words: v.nullable(text(500)),
      outcome: v.nullable(v.picklist(expectationOutcomes)),
    }),
  ),
  moment: v.optional(
    v.strictObject({
      rating: v.nullable(v.picklist(ratings)),
      proposed: v.picklist(ratings),
      at: time,
      turn: v.nullable(turnKey),
      later: v.optional(v.strictObject({ rating: v.picklist(ratings), at: time })),
    }),
  ),
  declined: v.optional(v.pipe(v.array(text(100)), v.maxLength(1000))),
});

const followUpSchema = v.strictObject({
  id: recordId,
  interactionId: v.nullable(recordId),
  helpdesk,
  site: text(300),
  ticket: text(200),
  url: text(8000),
  kind: v.picklist(followUpKinds),
  text: text(2000),
  words: text(2000),
  turn: v.nullable(turnKey),
  madeAt: time,
  dueAt: v.nullable(time),
  dueWords: text(200),
  event: v.nullable(text(500)),
  remindAt: v.nullable(time),
  remindedAt: v.nullable(time),
  state: v.picklist(followUpStates),
  completedAt: v.nullable(time),
  toldAt: v.nullable(time),
  reason: v.nullable(v.picklist(dropReasons)),
  renews: v.nullable(recordId),
  settledTurn: v.nullable(turnKey),
  updatedAt: time,
  madeOn: day,
  completedOn: v.nullable(day),
  toldOn: v.nullable(day),
});

const headEntries = {
  format: v.literal(recordFormat),
  version: v.literal(recordFileVersion),
  /** A random id, or the name that the agent chose for the file. */
  agentId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  exportedAt: time,
  /** First and last calendar day, both included. */
  from: day,
  to: day,
  parts: v.pipe(v.array(v.picklist(recordParts)), v.maxLength(recordParts.length)),
};

const fileSchema = v.strictObject({
  ...headEntries,
  interactions: v.array(interactionSchema),
  followUps: v.array(followUpSchema),
});

const headSchema = v.strictObject(headEntries);
export type RecordFileHead = Readonly<v.InferOutput<typeof headSchema>>;

/** A file of records, checked. */
export interface RecordFile extends RecordFileHead {
  readonly interactions: readonly Interaction[];
  readonly followUps: readonly DatedFollowUp[];
}

/**
 * Reads a file of records. All of it is checked before any of it is given out: types, limits, times
 * in order, and that no id comes twice.
 */
export function parseRecordFile(content: string): FileResult<RecordFile> {
  let data: unknown;
  try {
    // Editors and mail programs may put the mark of UTF-8 before it.
    data = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    const isOurs = content.slice(0, 200).includes(`"${recordFormat}"`);
    return { ok: false, fault: { kind: isOurs ? 'cut-off' : 'not-ours' } };
  }
  const head = v.safeParse(v.object({ format: v.string(), version: v.number() }), data);
  if (!head.success || head.output.format !== recordFormat) {
    return { ok: false, fault: { kind: 'not-ours' } };
  }
  const { version } = head.output;
  if (version > recordFileVersion)
    return { ok: false, fault: { kind: 'newer', place: String(version) } };
  const parsed = v.safeParse(fileSchema, data);
  if (!parsed.success) {
    const place = v.getDotPath(parsed.issues[0]) ?? 'file';
    return { ok: false, fault: { kind: 'damaged', place } };
  }
  // What is absent may not be there as `undefined` either; the schema's type does not say so.
  const file = parsed.output as RecordFile;
  const place = contradictionIn(file);
  if (place) return { ok: false, fault: { kind: 'damaged', place } };
  if (file.interactions.length + file.followUps.length === 0) {
    return { ok: false, fault: { kind: 'empty' } };
  }
  return { ok: true, file };
}

/** Where a file says two things that cannot both be; `undefined` when it does not. */
function contradictionIn({ interactions, followUps }: RecordFile): string | undefined {
  const ids = new Set<string>();
  for (const [index, { id, openedAt, closedAt, spans }] of interactions.entries()) {
    const place = `interactions.${index}`;
    if (ids.has(id)) return `${place}.id`;
    ids.add(id);
    if (closedAt !== null && closedAt < openedAt) return `${place}.closedAt`;
    const badSpan = spans.findIndex(
      ({ startedAt, endedAt, activeMs }, at) =>
        startedAt < (spans[at - 1]?.endedAt ?? 0) || activeMs > endedAt - startedAt,
    );
    if (badSpan >= 0) return `${place}.spans.${badSpan}`;
  }
  for (const [
    index,
    { id, state, completedAt, completedOn, toldAt, toldOn },
  ] of followUps.entries()) {
    const place = `followUps.${index}`;
    if (ids.has(id)) return `${place}.id`;
    ids.add(id);
    if ((completedAt === null) !== (state === 'open')) return `${place}.completedAt`;
    if ((completedAt === null) !== (completedOn === null)) return `${place}.completedOn`;
    if ((toldAt === null) !== (toldOn === null)) return `${place}.toldOn`;
  }
  return undefined;
}
