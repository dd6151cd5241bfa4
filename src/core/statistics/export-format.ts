import * as v from 'valibot';
import { promptIds } from '../cycle/playbook';
import { stages } from '../cycle/stage';

/** What an exported JSON file is known by, also years later. */
export const exportFormat = 'cuecycle-export';
export const exportVersion = 1;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const time = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const interactionSchema = v.strictObject({
  id,
  helpdesk: v.string(),
  channel: v.picklist(['mail', 'chat', 'phone', 'unknown']),
  day: v.pipe(v.string(), v.isoDate()),
  openedAt: time,
  closedAt: v.nullable(time),
  spans: v.array(
    v.strictObject({
      id,
      stage: v.picklist(stages),
      round: count,
      startedAt: time,
      endedAt: time,
      activeMs: v.pipe(v.number(), v.minValue(0)),
    }),
  ),
  prompts: v.array(
    v.strictObject({
      prompt: v.picklist(promptIds),
      round: count,
      state: v.picklist(['seen', 'hand', 'not-applicable']),
    }),
  ),
});

const followUpSchema = v.strictObject({
  id,
  interactionId: v.nullable(id),
  helpdesk: v.string(),
  madeAt: time,
  dueAt: v.nullable(time),
  state: v.picklist(['open', 'done', 'dropped']),
  completedAt: v.nullable(time),
});

const fileSchema = v.strictObject({
  format: v.literal(exportFormat),
  version: v.literal(exportVersion),
  /** Random; empty when nothing was recorded. */
  agentId: v.string(),
  exportedAt: time,
  from: time,
  to: time,
  interactions: v.array(interactionSchema),
  followUps: v.array(followUpSchema),
});

export type ExportFile = v.InferOutput<typeof fileSchema>;
export type ExportedInteraction = v.InferOutput<typeof interactionSchema>;
export type ExportedFollowUp = v.InferOutput<typeof followUpSchema>;

export type ParsedExport =
  | { readonly ok: true; readonly file: ExportFile }
  /** A sentence for the person who chose the file. */
  | { readonly ok: false; readonly reason: string };

/** Reads an exported JSON file, or says in a sentence why it cannot be used. */
export function parseExport(text: string): ParsedExport {
  let content: unknown;
  try {
    // Editors and mail programs may put the mark of UTF-8 before it.
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, reason: 'This is not a JSON file, or it was cut off.' };
  }
  const head = v.safeParse(v.object({ format: v.string(), version: v.number() }), content);
  if (!head.success || head.output.format !== exportFormat) {
    return { ok: false, reason: 'This file was not exported by Cuecycle.' };
  }
  if (head.output.version > exportVersion) {
    return {
      ok: false,
      reason: `This file was exported by a newer Cuecycle (format ${head.output.version}). Update this one, then try again.`,
    };
  }
  const file = v.safeParse(fileSchema, content);
  if (file.success) return { ok: true, file: file.output };
  const [issue] = file.issues;
  const place = v.getDotPath(issue) ?? 'the file';
  return { ok: false, reason: `This file is damaged: ${place} is not as expected.` };
}
