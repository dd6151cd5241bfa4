/** What can be read of a ticket's page. Each is found or lost by itself. */
export const capabilities = [
  'ticket',
  'turns',
  'sides',
  'times',
  'composer',
  'send',
  'status',
] as const;
export type Capability = (typeof capabilities)[number];

/**
 * `read`: found. `partly`: some of it. `absent`: not in the page now, which is no fault for a composer
 * that is opened by a click. `unread`: the agent writes in a field that is not read. `ambiguous`:
 * several places claim it, so none is believed. `undefined`: the definition knows no place for it.
 */
export type CapabilityState = 'read' | 'partly' | 'absent' | 'unread' | 'ambiguous' | 'undefined';

/** The result of testing a page against its definition. */
export type PageCheck = Readonly<Record<Capability, CapabilityState>>;
