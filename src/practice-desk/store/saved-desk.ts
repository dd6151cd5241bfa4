import { ticketSeeds } from '../data/tickets';
import type { DeskState } from './desk-state';

/** Versioned: a desk saved by another version is not read, it starts over. */
export const savedDeskKey = 'practice-desk/1';

/** The desk in this text, or `undefined` when it is none, or not one of this version. */
export function parseDesk(text: string | null): DeskState | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isDesk(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Looks only as deep as is needed to render: the desk itself is the only writer of its key. */
function isDesk(value: unknown): value is DeskState {
  if (typeof value !== 'object' || value === null) return false;
  const { version, tickets } = value as Partial<DeskState>;
  if (version !== 1 || !Array.isArray(tickets)) return false;
  const isWhole = tickets.every(
    (ticket) => Array.isArray(ticket?.turns) && Array.isArray(ticket.pending),
  );
  return isWhole && ticketSeeds.every(({ id }) => tickets.some((ticket) => ticket.id === id));
}
