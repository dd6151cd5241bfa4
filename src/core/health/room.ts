/** The room for records on this machine, in bytes. */
export interface Room {
  readonly used: number;
  /** What the browser allows; 0 when it does not say. */
  readonly allowed: number;
}

/** Some years of records fit into it; a browser that has less left is short of it altogether. */
const littleBytes = 50_000_000;

/**
 * Returns how many bytes are left when that is little: less than a fifth, or less than 50 MB; `null`
 * while there is enough, and when nobody knows. So the agent is told while a backup can be written.
 */
export function littleRoomLeft({ used, allowed }: Room): number | null {
  if (allowed <= 0) return null;
  const left = Math.max(0, allowed - used);
  return left < littleBytes || left < 0.2 * allowed ? left : null;
}
