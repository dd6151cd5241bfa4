import type { Turn } from '@/core/reading/turn';
import type { HelpdeskDefinition } from './definition';
import { openEditor, type Editor } from './editors/editor';
import { findElement, findElements, readValue } from './locate';
import { sideOf } from './sides';
import type { PageSnapshot } from './snapshot';
import { textOf } from './text-of';

/** What was found in a page: the parts to watch, and how to read them. */
export interface PageParts {
  /** The active ticket's part of the page; the page itself where there is only one. */
  readonly pane: ParentNode;
  readonly ticket: string | undefined;
  /** True when two sources name different tickets. */
  readonly isContradictory: boolean;
  readonly container: Element | undefined;
  readonly editor: Editor | undefined;
}

/** Finds the parts of the page as it stands; cheap, a few queries. */
export function locateParts(
  definition: HelpdeskDefinition,
  page: Document,
  url: string,
): PageParts {
  const pane = (definition.pane && findElement(page, definition.pane)) ?? page;
  const ids = new Set<string>();
  for (const source of definition.ticket.id) {
    const id = readValue(source, pane, url);
    if (id) ids.add(id);
  }
  const [ticket] = ids;
  return {
    pane,
    ticket: ids.size === 1 ? ticket : undefined,
    isContradictory: ids.size > 1,
    container: findElement(pane, definition.conversation.container),
    editor: findEditor(definition, pane),
  };
}

function findEditor(definition: HelpdeskDefinition, pane: ParentNode): Editor | undefined {
  for (const candidate of definition.composer.candidates) {
    const element = pane.querySelector(candidate.selector);
    const editor = element && openEditor(element, candidate);
    if (editor) return editor;
  }
  return undefined;
}

/** Turns that were read already, by their element; entries are dropped when the element changes. */
export type TurnCache = WeakMap<Element, Turn>;

/** Reads the ticket from the parts; turns found in the cache are not read again. */
export function readSnapshot(
  definition: HelpdeskDefinition,
  parts: PageParts,
  url: string,
  cache: TurnCache,
): PageSnapshot {
  if (parts.isContradictory) return { kind: 'no-ticket', reason: 'not-ready' };
  if (!parts.ticket) return { kind: 'no-ticket', reason: 'not-a-ticket' };
  const { pane, container, editor } = parts;
  const isElsewhere =
    !container && findElement(pane, definition.conversation.elsewhere ?? []) !== undefined;
  return {
    kind: 'ticket',
    ticket: parts.ticket,
    channel: findElement(pane, definition.chat ?? []) ? 'chat' : definition.channel,
    turns: container ? readTurns(definition, container, pane, cache) : [],
    conversation: container ? 'here' : isElsewhere ? 'elsewhere' : 'missing',
    composer: editor
      ? {
          kind: 'open',
          text: editor.text(),
          isNote: findElement(pane, definition.composer.note ?? []) !== undefined,
        }
      : { kind: 'closed' },
    isClosed: isClosed(definition, pane, url),
  };
}

function readTurns(
  definition: HelpdeskDefinition,
  container: Element,
  pane: ParentNode,
  cache: TurnCache,
): readonly Turn[] {
  const { conversation } = definition;
  const turns = findElements(container, conversation.turn).map((element, index) => {
    const known = cache.get(element);
    if (known) return known;
    const turn = readTurn(definition, element, index, pane);
    // An unknown side may become known when more of the page has loaded.
    if (turn.side !== 'unknown') cache.set(element, turn);
    return turn;
  });
  if (conversation.order === 'newest-first') return turns.toReversed();
  if (conversation.order === 'by-key') return turns.sort((a, b) => Number(a.key) - Number(b.key));
  return turns;
}

function readTurn(
  { conversation }: HelpdeskDefinition,
  element: Element,
  index: number,
  pane: ParentNode,
): Turn {
  const side = sideOf(element, conversation.sides, pane);
  const body = findElement(element, conversation.body);
  const text = body ? textOf(body, conversation.exclude) : '';
  const key = conversation.keyAttribute && element.getAttribute(conversation.keyAttribute);
  return { key: key || `${index}:${side}:${text.slice(0, 40)}`, side, text };
}

function isClosed({ status }: HelpdeskDefinition, pane: ParentNode, url: string): boolean {
  if (!status) return false;
  for (const source of status.value) {
    const value = readValue(source, pane, url)?.toLowerCase();
    if (value !== undefined) return status.closed.some((word) => word.toLowerCase() === value);
  }
  return false;
}
