import { findTicketSeed } from './data/tickets';

export type Route =
  | { readonly kind: 'inbox' }
  | { readonly kind: 'ticket'; readonly ids: readonly [string] }
  | { readonly kind: 'split'; readonly ids: readonly [string, string] }
  | { readonly kind: 'about' }
  | { readonly kind: 'lost' };

/** What a path of the desk shows; unknown tickets and unknown paths are `lost`. */
export function routeOf(pathname: string): Route {
  const parts = pathname.split('/').filter((part) => part !== '');
  const [place, first, second, ...rest] = parts;
  if (place === undefined) return { kind: 'inbox' };
  if (place === 'about' && first === undefined) return { kind: 'about' };
  if (place === 'tickets' && isTicket(first) && second === undefined) {
    return { kind: 'ticket', ids: [first] };
  }
  if (
    place === 'split' &&
    isTicket(first) &&
    isTicket(second) &&
    first !== second &&
    !rest.length
  ) {
    return { kind: 'split', ids: [first, second] };
  }
  return { kind: 'lost' };
}

/** The tickets that a route shows, first side first. */
export function shownTickets(route: Route): readonly string[] {
  return route.kind === 'ticket' || route.kind === 'split' ? route.ids : [];
}

export const pathOfTicket = (id: string): string => `/tickets/${id}`;
export const pathOfSplit = (first: string, second: string): string => `/split/${first}/${second}`;

function isTicket(id: string | undefined): id is string {
  return id !== undefined && findTicketSeed(id) !== undefined;
}
