import * as v from 'valibot';
import { helpdeskDefinitionSchema, type HelpdeskDefinition } from './definition';

const format = 'cuecycle-site';
const version = 1;
/** A definition has some four kilobytes; in characters. */
const longestFile = 100_000;

export type SiteFileAnswer =
  | { readonly ok: true; readonly definition: HelpdeskDefinition }
  | { readonly ok: false; readonly reason: SiteFileFault };

/** Why a file is not used; the words for it stand in the catalogue. */
export type SiteFileFault = 'foreign' | 'newer' | 'large' | 'damaged';

/** Returns the text of a file that teaches another browser how a site is read. */
export function writeSiteFile(definition: HelpdeskDefinition): string {
  return `${JSON.stringify({ format, version, definition }, null, 2)}\n`;
}

/** Reads such a file. It may come from anybody, so it is taken apart with care and never run. */
export function readSiteFile(text: string): SiteFileAnswer {
  if (text.length > longestFile) return { ok: false, reason: 'large' };
  const file = parseJson(text);
  if (!v.is(headSchema, file)) return { ok: false, reason: 'foreign' };
  if (file.version > version) return { ok: false, reason: 'newer' };
  const definition = v.safeParse(helpdeskDefinitionSchema, file.definition);
  return definition.success
    ? { ok: true, definition: definition.output }
    : { ok: false, reason: 'damaged' };
}

const headSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  definition: v.unknown(),
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
