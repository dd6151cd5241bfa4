declare module 'virtual:known-helpdesks' {
  import type { KnownHelpdesk } from '@/helpdesks/known-helpdesk';

  /** All products that ship with Cuecycle; written when the bundle is made. */
  export const knownHelpdesks: readonly KnownHelpdesk[];
}
