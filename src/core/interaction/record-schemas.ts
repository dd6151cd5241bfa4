/**
 * What parts of an interaction look like wherever they come from outside: from a page, or from a
 * file. A text that a hostile page or file could grow without end has its limit here.
 */
import * as v from 'valibot';
import { promptIds } from '../cycle/playbook';
import { stages } from '../cycle/stage';

/** Made by a client with `crypto.randomUUID`. */
export const recordId = v.pipe(v.string(), v.uuid());
/** Epoch ms. */
export const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const duration = v.pipe(v.number(), v.finite(), v.minValue(0));
const stage = v.picklist(stages);
const prompt = v.picklist(promptIds);
const round = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
/** Names a turn of a conversation. */
export const turnKey = v.pipe(v.string(), v.maxLength(200));

export const stageSpanSchema = v.pipe(
  v.object({
    id: recordId,
    stage,
    round,
    startedAt: time,
    endedAt: time,
    activeMs: duration,
    awayMs: v.optional(duration),
    revision: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    isCorrected: v.optional(v.literal(true)),
  }),
  v.check(({ startedAt, endedAt }) => endedAt >= startedAt, 'A span ends before it begins'),
);

export const promptRecordSchema = v.object({
  prompt,
  round,
  state: v.picklist(['seen', 'hand', 'not-applicable']),
});

const move = v.variant('kind', [
  v.object({ kind: v.picklist(['tick', 'clear', 'not-applicable', 'reset']), prompt }),
  v.object({ kind: v.literal('go'), stage }),
  v.object({ kind: v.picklist(['pin', 'unpin', 'new-round']) }),
]);

export const storedMoveSchema = v.object({
  id: recordId,
  at: time,
  afterTurn: v.nullable(turnKey),
  move,
});

/** How many of each an interaction may have. */
export const spanList = v.pipe(v.array(stageSpanSchema), v.maxLength(5000));
export const promptList = v.pipe(v.array(promptRecordSchema), v.maxLength(2000));
export const moveList = v.pipe(v.array(storedMoveSchema), v.maxLength(2000));
