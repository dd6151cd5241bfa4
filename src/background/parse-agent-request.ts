import * as v from 'valibot';
import { capabilities } from '@/core/health/page-check';
import { promptIds } from '@/core/cycle/playbook';
import { nudgeIds } from '@/core/nudges/nudge';
import { helpdeskDefinitionSchema } from '@/helpdesks/definition';
import { stages } from '@/core/cycle/stage';

/**
 * What a content script sends is checked before it is used: its page may be hostile, and after an
 * update an old script may still speak an older language.
 */
const id = v.pipe(v.string(), v.uuid());
const at = v.pipe(v.number(), v.integer(), v.minValue(0));
const shortText = v.pipe(v.string(), v.maxLength(200));
const stage = v.picklist(stages);
const prompt = v.picklist(promptIds);
const round = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const span = v.object({ start: v.number(), end: v.number() });
const finding = v.object({ span, rule: shortText });

const move = v.variant('kind', [
  v.object({ kind: v.picklist(['tick', 'clear', 'not-applicable', 'reset']), prompt }),
  v.object({ kind: v.literal('go'), stage }),
  v.object({ kind: v.picklist(['pin', 'unpin', 'new-round']) }),
]);

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
    spans: v.pipe(
      v.array(
        v.pipe(
          v.object({
            id,
            stage,
            round,
            startedAt: at,
            endedAt: at,
            activeMs: v.pipe(v.number(), v.minValue(0)),
          }),
          v.check(({ startedAt, endedAt }) => endedAt >= startedAt, 'A span ends before it begins'),
        ),
      ),
      v.maxLength(5000),
    ),
    prompts: v.pipe(
      v.array(v.object({ prompt, round, state: v.picklist(['seen', 'hand', 'not-applicable']) })),
      v.maxLength(2000),
    ),
    moves: v.pipe(
      v.array(v.object({ id, at, afterTurn: v.nullable(shortText), move })),
      v.maxLength(2000),
    ),
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
  addFollowUp: v.object({
    id,
    interactionId: id,
    text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
    dueWords: v.pipe(v.string(), v.maxLength(100)),
    dueAt: v.nullable(at),
    madeAt: at,
    url: v.pipe(v.string(), v.maxLength(8000)),
  }),
  followUpAt: v.object({ id, at }),
  listFollowUps: v.object({ interactionId: id }),
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
