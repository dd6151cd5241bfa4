import type { Side } from '@/core/reading/turn';
import type { HelpdeskDefinition } from '../definition';
import { findElement, findElements } from '../locate';
import { locateParts, readSnapshot } from '../read-page';
import { createTurnReader } from '../read-turns';
import { sidesOf } from '../sides';
import type { TicketSnapshot } from '../snapshot';

/** What the reader makes of a page by a definition, with the elements that it means. */
export interface Trial {
  readonly snapshot: TicketSnapshot;
  readonly turns: readonly { readonly element: Element; readonly side: Side }[];
  readonly editor: Element | undefined;
  readonly send: Element | undefined;
}

/** Reads the page as it stands by the very reader that will follow it; `undefined` if it reads no ticket. */
export function tryDefinition(
  definition: HelpdeskDefinition,
  page: Document,
  url: string,
): Trial | undefined {
  const { conversation } = definition;
  const parts = locateParts(definition, page, url);
  const turnReader = conversation && createTurnReader(conversation);
  const snapshot = readSnapshot(definition, parts, url, turnReader, Infinity);
  if (snapshot?.kind !== 'ticket') return undefined;
  const { container, pane, editor } = parts;
  const tellSide = container && conversation && sidesOf(conversation.sides, container, pane);
  const elements = container && conversation ? findElements(container, conversation.turn) : [];
  return {
    snapshot,
    turns: elements.map((element) => ({ element, side: tellSide?.(element) ?? 'unknown' })),
    editor: editor?.element,
    send: findElement(pane, definition.send),
  };
}
