/**
 * Why something is not stored, as far as the agent can do something about it: the disk is full, the
 * records were written by a newer version, nobody has answered for long, or anything else.
 */
export const saveFaults = ['full', 'newer', 'waiting', 'failed'] as const;
export type SaveFault = (typeof saveFaults)[number];

/** Names of errors as IndexedDB gives them; they survive the way between contexts. */
const byName: Readonly<Record<string, SaveFault>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
};

/** Returns what an error means for what was to be stored. */
export function saveFaultOf(error: unknown): SaveFault {
  return byName[causeNameOf(error)] ?? 'failed';
}

/** Returns the name of the innermost error: an aborted transaction tells its reason inside. */
export function causeNameOf(error: unknown): string {
  let cause = error;
  // A chain that leads back to itself must not be followed for ever.
  for (let depth = 0; depth < 10; depth += 1) {
    const { inner } = (cause ?? {}) as { readonly inner?: unknown };
    if (inner === undefined || inner === null) break;
    cause = inner;
  }
  const { name } = (cause ?? {}) as { readonly name?: unknown };
  return typeof name === 'string' ? name : '';
}
