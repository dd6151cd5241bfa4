import type { HelpdeskDefinition, ModeMark } from './definition';
import { openEditor, type Editor } from './editors/editor';
import { findAll, findElement, findElements, findOne, findOnly, readValue } from './locate';
import type { CapabilityState } from '@/core/health/page-check';
import { checkPage } from './check-page';
import type { ComposerSnapshot, PageSnapshot, TicketSnapshot } from './snapshot';
import type { TurnReader } from './read-turns';

/** What was found in a page: the parts to watch, and how to read them. */
export interface PageParts {
  /** The active ticket's part of the page; the page itself where there is only one. */
  readonly pane: ParentNode;
  readonly ticket: string | undefined;
  /**
   * `not-ready`: two sources name different tickets, nothing in the page confirms the address, or the
   * ticket's part of the page is not there.
   */
  readonly state: 'ready' | 'not-ready' | 'not-a-ticket';
  readonly container: Element | undefined;
  readonly conversation: TicketSnapshot['conversation'];
  readonly editor: Editor | undefined;
  /** Several composers are shown, and none of them has the focus. */
  readonly isEditorAmbiguous: boolean;
}

/** Finds the parts of the page as it stands; cheap, a few queries. */
export function locateParts(
  definition: HelpdeskDefinition,
  page: Document,
  url: string,
): PageParts {
  const address = definition.ticket.id.filter(({ from }) => from === 'url');
  const [named] = address.flatMap((source) => readValue(source, page, url) ?? []);
  const pane = definition.pane ? findPane(definition.pane, page, named) : page;
  const { ticket, state } = findTicket(definition, pane, url);
  if (state !== 'ready' || !pane) return { ...nothing, pane: pane ?? page, ticket, state };

  const found = definition.conversation && findOnly(pane, definition.conversation.container);
  const container = found === 'ambiguous' ? undefined : found;
  const isElsewhere = findElement(pane, definition.conversation?.elsewhere ?? []) !== undefined;
  return {
    pane,
    ticket,
    state,
    container,
    conversation:
      found === 'ambiguous'
        ? 'ambiguous'
        : container
          ? 'here'
          : isElsewhere
            ? 'elsewhere'
            : 'missing',
    ...findEditor(definition, pane, page),
  };
}

const nothing = {
  container: undefined,
  conversation: 'missing',
  editor: undefined,
  isEditorAmbiguous: false,
} as const;

function findPane(
  anchors: NonNullable<HelpdeskDefinition['pane']>,
  page: Document,
  id: string | undefined,
): Element | undefined {
  // Without an id there is no ticket, and an anchor that asks for it finds nothing.
  const here = anchors.map((anchor) => ({
    ...anchor,
    selector: anchor.selector.replaceAll('{id}', id ? CSS.escape(id) : '\\0'),
  }));
  const pane = findOnly(page, here);
  return pane === 'ambiguous' ? undefined : pane;
}

function findTicket(
  { ticket: { id, navigation } }: HelpdeskDefinition,
  pane: ParentNode | undefined,
  url: string,
): Pick<PageParts, 'ticket' | 'state'> {
  const found = id.map((source) => ({
    from: source.from,
    value: source.from === 'url' || pane ? readValue(source, pane ?? document, url) : undefined,
  }));
  const ids = new Set(found.flatMap(({ value }) => value ?? []));
  const [ticket] = ids;
  if (!ticket) return { ticket: undefined, state: 'not-a-ticket' };
  const inPage = found.filter(({ from }) => from === 'element');
  const isUnconfirmed =
    navigation === 'in-page' && inPage.length > 0 && inPage.every(({ value }) => !value);
  if (ids.size > 1 || isUnconfirmed || !pane) return { ticket: undefined, state: 'not-ready' };
  return { ticket, state: 'ready' };
}

function findEditor(
  { composer }: HelpdeskDefinition,
  pane: ParentNode,
  page: Document,
): Pick<PageParts, 'editor' | 'isEditorAmbiguous'> {
  for (const candidate of composer?.candidates ?? []) {
    const editors = findElements(pane, [candidate]).flatMap(
      (element) => openEditor(element, candidate) ?? [],
    );
    if (editors.length === 0) continue;
    const shown = editors.filter(({ element }) => element.checkVisibility());
    const editor =
      shown.length > 1
        ? shown.find(({ element }) => element.contains(page.activeElement))
        : shown[0];
    if (shown.length > 0) return { editor, isEditorAmbiguous: !editor };
  }
  return { editor: undefined, isEditorAmbiguous: false };
}

/**
 * Reads the ticket from the parts; `undefined` when the time ran out before all turns were read.
 * `deadline` is a value of `performance.now()`.
 */
export function readSnapshot(
  definition: HelpdeskDefinition,
  parts: PageParts,
  url: string,
  turnReader: TurnReader | undefined,
  deadline: number,
): PageSnapshot | undefined {
  const { pane, ticket, state, container, conversation } = parts;
  if (state !== 'ready' || ticket === undefined) {
    return { kind: 'no-ticket', reason: state === 'ready' ? 'not-ready' : state };
  }
  const turns = container && turnReader ? turnReader.read(container, pane, deadline) : [];
  if (!turns) return undefined;
  const composer = readComposer(definition, parts);
  const status = readStatus(definition, pane, url);
  const snapshot = {
    kind: 'ticket',
    ticket,
    channel: findElement(pane, definition.chat ?? []) ? 'chat' : definition.channel,
    turns,
    conversation,
    composer,
    isClosed: status.isClosed,
    assignee: readAssignee(definition, pane, url),
  } as const;
  return { ...snapshot, check: checkPage(definition, parts, snapshot, status.state) };
}

function readComposer({ composer }: HelpdeskDefinition, parts: PageParts): ComposerSnapshot {
  const { editor, pane } = parts;
  if (!composer || !editor) return { kind: 'closed' };
  const isNote = composer.note?.some((mark) => isMarked(pane, mark)) ?? false;
  const isReply = composer.reply?.some((mark) => isMarked(pane, mark)) ?? false;
  // Told by two marks, it must show exactly one of them: a note is never taken for a reply.
  const isUnsure = composer.note && composer.reply && isNote === isReply;
  return {
    kind: 'open',
    text: editor.text(),
    mode: isUnsure ? 'unsure' : isNote ? 'note' : 'reply',
  };
}

/** Whether a part of the page shows what a mark describes. */
export function isMarked(pane: ParentNode, { selector, anyOf }: ModeMark): boolean {
  if (!anyOf) return findOne(pane, selector) !== undefined;
  return findAll(pane, selector).some((element) => {
    // A label stands for the element's text, which in an editor is the draft.
    const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const words = label.replace(/\s+/g, ' ').toLowerCase();
    return anyOf.some((word) => words.includes(word.toLowerCase()));
  });
}

function readAssignee(
  { assignee = [] }: HelpdeskDefinition,
  pane: ParentNode,
  url: string,
): string | null {
  for (const source of assignee) {
    const value = readValue(source, pane, url);
    if (value !== undefined) return value;
  }
  return null;
}

function readStatus(
  { status }: HelpdeskDefinition,
  pane: ParentNode,
  url: string,
): { readonly isClosed: boolean; readonly state: CapabilityState } {
  for (const source of status?.value ?? []) {
    const value = readValue(source, pane, url)?.toLowerCase();
    if (value === undefined) continue;
    const isClosed = status?.closed.some((word) => word.toLowerCase() === value) ?? false;
    return { isClosed, state: 'read' };
  }
  return { isClosed: false, state: status ? 'absent' : 'undefined' };
}
