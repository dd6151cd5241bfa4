import * as v from 'valibot';
import { capabilities } from '@/core/health/page-check';
import { promptIds } from '@/core/cycle/playbook';
import { dropReasons, followUpKinds } from '@/core/follow-ups/follow-up';
import { expectationOutcomes, ratings } from '@/core/moments/moment';
import {
  moveList,
  promptList,
  recordId as id,
  spanList,
  time as at,
} from '@/core/interaction/record-schemas';
import { nudgeIds } from '@/core/nudges/nudge';
import { helpdeskDefinitionSchema } from '@/helpdesks/definition';
import { stages } from '@/core/cycle/stage';

/**
 * What a content script sends is checked before it is used: its page may be hostile, and after an
 * update an old script may still speak an older language.
 */
const shortText = v.pipe(v.string(), v.maxLength(200));
const stage = v.picklist(stages);
const prompt = v.picklist(promptIds);
const span = v.object({ start: v.number(), end: v.number() });
const finding = v.object({ span, rule: shortText });

const reading = v.variant('side', [
  v.object({
    side: v.literal('agent'),
    stage: v.optional(stage),
    acts: v.pipe(v.array(v.object({ ...finding.entries, prompt })), v.maxLength(200)),
    commitments: v.tuple([]),
    hedges: v.tuple([]),
    wording: v.tuple([]),
  }),
  v.object({
    side: v.literal('customer'),
    feeling: v.picklist(['negative', 'positive', 'none']),
    feelingShown: v.optional(finding),
    expectation: v.optional(finding),
    satisfied: v.optional(finding),
    matter: v.optional(finding),
  }),
  v.object({ side: v.literal('none') }),
]);

const past = v.object({
  agentSpoke: v.boolean(),
  matterStated: v.boolean(),
  helped: v.boolean(),
  freshMatter: v.boolean(),
  acting: v.boolean(),
  asked: v.boolean(),
  lastStage: v.optional(stage),
  upset: v.boolean(),
  satisfied: v.boolean(),
  justChecked: v.boolean(),
  checked: v.boolean(),
  bridged: v.boolean(),
});
const side = v.picklist(['customer', 'agent', 'note', 'system', 'unknown']);
const helpdesk = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));

const mark = v.pipe(v.string(), v.maxLength(40));
const words = v.pipe(v.string(), v.maxLength(500));
const dueWords = v.pipe(v.string(), v.maxLength(200));
const said = v.object({ words, dueWords });
const spokenTurn = v.object({
  key: shortText,
  side: v.picklist(['agent', 'customer']),
  head: mark,
  isNew: v.boolean(),
  said: v.pipe(v.array(said), v.maxLength(100)),
  shows: v.optional(
    v.object({ feeling: v.picklist(['negative', 'positive', 'none']), satisfied: v.boolean() }),
  ),
});
const time = v.union([dueWords, at, v.null()]);
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));

/** What may be wished of one follow-up; own pages send the same. */
export const followUpWishSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['complete', 'tell', 'reopen', 'break']) }),
  v.object({ kind: v.literal('drop'), reason: v.picklist(dropReasons) }),
  v.object({ kind: v.picklist(['snooze', 'reschedule', 'renegotiate']), time }),
  v.object({ kind: v.literal('settle'), turn: shortText }),
]);

const ledgerWish = v.variant('kind', [
  v.object({
    kind: v.literal('track'),
    proposal: v.object({
      ...said.entries,
      turn: shortText,
      dueAt: v.nullable(at),
      event: v.nullable(dueWords),
    }),
    text: v.optional(text),
    time: v.optional(time),
  }),
  v.object({ kind: v.literal('decline'), words }),
  v.object({
    kind: v.literal('add'),
    followUp: v.object({ kind: v.picklist(followUpKinds), text, time }),
  }),
  v.object({ kind: v.literal('change'), id, wish: followUpWishSchema }),
  v.object({
    kind: v.literal('expect'),
    words: v.nullable(words),
    outcome: v.nullable(v.picklist(expectationOutcomes)),
  }),
  v.object({ kind: v.literal('stay') }),
  v.object({ kind: v.literal('rate'), rating: v.nullable(v.picklist(ratings)) }),
]);

/** Longer texts are cut by the page that sends them; see `longestText` in src/helpdesks. */
const anyText = v.pipe(v.string(), v.maxLength(100_000));

const schemas = {
  saveTaught: v.object({ definition: helpdeskDefinitionSchema }),
  saveReadable: v.object({
    helpdesk,
    readable: v.pipe(v.array(v.picklist(capabilities)), v.maxLength(capabilities.length)),
  }),
  read: v.object({
    past: v.optional(past),
    turns: v.pipe(v.array(v.object({ key: shortText, side, text: anyText })), v.maxLength(5000)),
    draft: v.nullable(anyText),
    helpdesk: v.optional(helpdesk),
  }),
  requestNudge: v.object({
    interactionId: id,
    nudges: v.pipe(v.array(v.picklist(nudgeIds)), v.maxLength(nudgeIds.length)),
    breakpoint: v.picklist(['paused', 'left', 'sending']),
    stage,
    at,
  }),
  settleNudge: v.object({
    interactionId: id,
    nudge: v.picklist(nudgeIds),
    outcome: v.picklist(['done', 'dismissed']),
    at,
  }),
  setQuiet: v.object({ isQuiet: v.boolean() }),
  startPage: v.object({ url: v.pipe(v.string(), v.url(), v.maxLength(8000)) }),
  loadReader: v.object({ helpdesk, isDerived: v.boolean() }),
  openInteraction: v.object({
    id,
    helpdesk,
    ticket: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
    channel: v.picklist(['mail', 'chat', 'phone', 'unknown']),
    at,
    mayStart: v.boolean(),
  }),
  recordCheckpoint: v.object({
    id,
    updatedAt: at,
    spans: spanList,
    prompts: promptList,
    moves: moveList,
    isClosed: v.boolean(),
  }),
  rememberTurns: v.object({
    interactionId: id,
    turns: v.pipe(
      v.array(
        v.object({
          key: shortText,
          side,
          text: v.pipe(v.string(), v.maxLength(20_000)),
          reading,
          past,
        }),
      ),
      v.maxLength(5000),
    ),
  }),
  noteDraft: v.object({ interactionId: id, head: mark }),
  followConversation: v.object({
    interactionId: id,
    tail: v.pipe(v.array(spokenTurn), v.maxLength(100)),
    mood: v.object({ satisfied: v.boolean(), upset: v.boolean() }),
    assignee: v.optional(mark),
    at,
  }),
  readLedger: v.object({ interactionId: id }),
  fulfil: v.object({
    interactionId: id,
    wish: ledgerWish,
    newId: id,
    at,
    url: v.pipe(v.string(), v.maxLength(8000)),
  }),
  saveCardPlace: v.object({
    inlineEnd: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
    blockEnd: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
    isExpanded: v.boolean(),
  }),
};

type Schemas = typeof schemas;

/**
 * The request as it may be used.
 * @throws when it is not of the expected form, naming the first part that is not.
 */
export function parseAgentRequest<K extends keyof Schemas>(
  kind: K,
  data: unknown,
): v.InferOutput<Schemas[K]> {
  const result = v.safeParse(schemas[kind], data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = issue ? (v.getDotPath(issue) ?? 'the request') : 'the request';
  throw new Error(`${kind}: ${place} is not as expected (${issue?.message ?? 'unknown'})`);
}
