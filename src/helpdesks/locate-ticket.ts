import type { HelpdeskDefinition } from './definition';
import { readValue } from './locate';

/** Tells whether the address or the page names a ticket; whether both agree is the reader's to see. */
export function hasTicket(
  { ticket }: Pick<HelpdeskDefinition, 'ticket'>,
  page: Document,
  url: string,
): boolean {
  return ticket.id.some((source) => readValue(source, page, url) !== undefined);
}
