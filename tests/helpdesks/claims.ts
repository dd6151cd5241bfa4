import type { PageSnapshot } from '@/helpdesks/snapshot';
import type { Product, TicketModel } from './product';
import type { Scenario } from './scenarios';

/** The parts of a snapshot that say something of the ticket. */
export interface Claims {
  readonly ticket: string;
  readonly turns: readonly { readonly side: string; readonly text: string; readonly at?: number }[];
  readonly reply: string | null;
  readonly isNote: boolean;
  readonly isClosed: boolean;
}

/** Returns what a snapshot claims, or why it claims nothing. */
export function claimsOf(snapshot: PageSnapshot | undefined): Claims | string {
  if (!snapshot) return 'nothing was read';
  if (snapshot.kind === 'no-ticket') return snapshot.reason;
  const { composer } = snapshot;
  return {
    ticket: snapshot.ticket,
    turns: snapshot.turns.map(({ side, text, writtenAt }) => ({
      side,
      text,
      ...(writtenAt === undefined ? {} : { at: writtenAt }),
    })),
    reply: composer.kind === 'open' && composer.mode === 'reply' ? composer.text : null,
    isNote: composer.kind === 'open' && composer.mode === 'note',
    isClosed: snapshot.isClosed,
  };
}

/** Returns what should be claimed of a page. */
export function truthOf({ can }: Product, { page, isComposerPage }: Scenario): Claims {
  const { active } = page;
  const { composer } = active;
  const hasTurns = can.turns && !isComposerPage;
  const showsComposer = isComposerPage || can.composer !== 'on-another-page';
  const isOpen = composer.kind === 'open' && showsComposer;
  const isAlwaysOpen = can.composer === 'always';
  return {
    ticket: active.id,
    turns: hasTurns
      ? active.turns.map(({ side, text, at }) => ({
          side: can.sides.includes(side) ? side : 'unknown',
          text,
          ...(can.times ? { at } : {}),
        }))
      : [],
    reply:
      isOpen && (composer.mode === 'reply' || !can.notes)
        ? composer.text
        : isAlwaysOpen && !isOpen
          ? ''
          : null,
    isNote: isOpen && can.notes && composer.mode === 'note',
    isClosed: can.status && active.isClosed,
  };
}

/**
 * Returns the false claims: a wrong ticket, words in a wrong mouth, a wrong order, a draft that is
 * none, a ticket closed that is open. Claiming less than is true is never false.
 */
export function falseClaims(claims: Claims | string, active: TicketModel): readonly string[] {
  if (typeof claims === 'string') return [];
  const wrong: string[] = [];
  if (claims.ticket !== active.id) wrong.push(`ticket ${claims.ticket}`);
  let last = -1;
  for (const { side, text } of claims.turns) {
    if (side === 'unknown' || text === '') continue;
    const at = active.turns.findIndex((turn) => turn.text === text);
    if (active.turns[at]?.side !== side) wrong.push(`${side}: ${text}`);
    if (at < last) wrong.push(`out of order: ${text}`);
    last = Math.max(last, at);
  }
  const { composer } = active;
  const draft = composer.kind === 'open' && composer.mode === 'reply' ? composer.text : '';
  if (claims.reply !== null && claims.reply !== draft && claims.reply !== '') {
    wrong.push(`draft: ${claims.reply}`);
  }
  if (claims.isNote && !(composer.kind === 'open' && composer.mode === 'note'))
    wrong.push('a note');
  if (claims.isClosed && !active.isClosed) wrong.push('closed');
  return wrong;
}
