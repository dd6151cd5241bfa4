import type { CapabilityState, PageCheck } from '@/core/health/page-check';
import type { HelpdeskDefinition } from './definition';
import { isWritingIn } from './editors/focused-field';
import { findElement } from './locate';
import type { PageParts } from './read-page';
import type { ComposerSnapshot, TicketSnapshot } from './snapshot';

/** Returns what of the ticket could be read, one capability at a time. */
export function checkPage(
  definition: HelpdeskDefinition,
  parts: PageParts,
  { turns, conversation, composer }: Pick<TicketSnapshot, 'turns' | 'conversation' | 'composer'>,
  status: CapabilityState,
): PageCheck {
  const expected = conversation === 'elsewhere' ? undefined : definition.conversation;
  const among = (isFound: (turn: (typeof turns)[number]) => boolean): CapabilityState => {
    const found = turns.filter(isFound).length;
    return found === 0 ? 'absent' : found < turns.length ? 'partly' : 'read';
  };
  const hasSend = findElement(parts.pane, definition.send) !== undefined;
  return {
    ticket: 'read',
    turns: !expected
      ? 'undefined'
      : conversation === 'ambiguous'
        ? 'ambiguous'
        : among(({ text }) => text !== ''),
    sides: expected?.sides.length ? among(({ side }) => side !== 'unknown') : 'undefined',
    times: expected?.time ? among(({ writtenAt }) => writtenAt !== undefined) : 'undefined',
    composer: checkComposer(definition, parts, composer),
    send: definition.send.length === 0 ? 'undefined' : hasSend ? 'read' : 'absent',
    status,
  };
}

function checkComposer(
  definition: HelpdeskDefinition,
  { pane, isEditorAmbiguous }: PageParts,
  composer: ComposerSnapshot,
): CapabilityState {
  if (!definition.composer) return 'undefined';
  if (isEditorAmbiguous) return 'ambiguous';
  if (composer.kind === 'closed') return isWritingIn(pane) ? 'unread' : 'absent';
  return composer.mode === 'unsure' ? 'partly' : 'read';
}
