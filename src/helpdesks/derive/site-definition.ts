import type { HelpdeskDefinition } from '../definition';
import { findOne, readValue } from '../locate';
import { isMarked } from '../read-page';

/** What was found out about one site; each part may be missing. */
export interface SiteParts {
  readonly ticket?: HelpdeskDefinition['ticket'] | undefined;
  readonly conversation?: HelpdeskDefinition['conversation'] | undefined;
  readonly composer?: HelpdeskDefinition['composer'] | undefined;
  readonly send?: HelpdeskDefinition['send'] | undefined;
  readonly chat?: boolean;
}

/** Month of a time in epoch ms, as anchors keep it: `2026-11`. */
export function monthOf(at: number): string {
  return new Date(at).toISOString().slice(0, 7);
}

/** A definition of one host's pages. `ticket` is needed; without one there is nothing to key by. */
export function siteDefinition(
  evidence: 'pointed' | 'derived',
  hostname: string,
  parts: SiteParts & { readonly ticket: HelpdeskDefinition['ticket'] },
): HelpdeskDefinition {
  const { ticket, conversation, composer, send = [], chat } = parts;
  return {
    id: idOf(hostname),
    name: hostname.slice(0, 60) || 'this site',
    hosts: [hostname],
    isSelfHosted: false,
    evidence,
    channel: chat ? 'chat' : 'unknown',
    recognise: [],
    ticket,
    ...(conversation ? { conversation } : {}),
    ...(composer ? { composer } : {}),
    send,
  };
}

/**
 * Readable, and different for different hosts also where it has to be cut. The same however the site
 * came to be read, so that an agent who shows it keeps the follow-ups of its tickets.
 */
function idOf(hostname: string): string {
  const plain = `site-${hostname.toLowerCase().replace(/[^a-z0-9-]/g, '-')}`;
  if (plain.length <= 40) return plain;
  let hash = 7;
  for (const character of hostname) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return `${plain.slice(0, 32)}-${hash.toString(36).slice(0, 7)}`;
}

/**
 * A definition whose broken parts an agent has pointed out anew on this page: what was pointed out
 * comes first, the rest of the former definition stays as it was, its id too: what is known of its tickets
 * stays theirs. The result is for this host alone.
 */
export function repairedDefinition(
  base: HelpdeskDefinition,
  hostname: string,
  parts: SiteParts,
  page: Document,
): HelpdeskDefinition {
  const { conversation, composer, send = [] } = parts;
  const { pane: basePane, ...rest } = base;
  const ticket = parts.ticket ?? base.ticket;
  // A pane that is not there would make the whole page unreadable.
  const url = page.location.href;
  const named = base.ticket.id.filter(({ from }) => from === 'url');
  const [id = ''] = named.flatMap((source) => readValue(source, page, url) ?? []);
  const pane = basePane?.filter(({ selector }) =>
    findOne(page, selector.replaceAll('{id}', CSS.escape(id))),
  );
  return {
    ...rest,
    hosts: [hostname],
    isSelfHosted: false,
    evidence: 'pointed',
    ticket,
    ...(pane && pane.length > 0 ? { pane } : {}),
    ...(conversation ? { conversation: mergedConversation(base.conversation, conversation) } : {}),
    ...(composer ? { composer: mergedComposer(base.composer, composer, page) } : {}),
    send: [...send, ...base.send],
  };
}

type Composer = NonNullable<HelpdeskDefinition['composer']>;

function mergedComposer(base: Composer | undefined, taught: Composer, page: Document): Composer {
  if (!base) return taught;
  const { note, reply, candidates, ...rest } = base;
  const isShown = (marks: Composer['note']) => marks?.some((mark) => isMarked(page, mark)) ?? false;
  // Marks that say nothing, or both, beside the very field that the agent shows have been lost.
  const modes =
    isShown(note) === isShown(reply) ? {} : { ...(note && { note }), ...(reply && { reply }) };
  return { ...rest, ...modes, ...taught, candidates: [...taught.candidates, ...candidates] };
}

type Conversation = NonNullable<HelpdeskDefinition['conversation']>;

function mergedConversation(base: Conversation | undefined, taught: Conversation): Conversation {
  if (!base) return taught;
  return {
    ...base,
    ...taught,
    container: [...taught.container, ...base.container],
    turn: [...taught.turn, ...base.turn],
    body: [...taught.body, ...base.body],
    exclude: [...new Set([...(taught.exclude ?? []), ...(base.exclude ?? [])])],
    ...(taught.time || base.time ? { time: [...(taught.time ?? []), ...(base.time ?? [])] } : {}),
    sides: [...taught.sides, ...base.sides],
  };
}
