/** Two clocks of one machine, in ms: one can be set, the other only counts. */
export interface MachineClocks {
  /** Epoch ms; somebody may set it. */
  wall(): number;
  /** From an arbitrary start; never goes back. */
  monotonic(): number;
}

/** What the clocks may differ in between two looks without anybody having set one, in ms. */
const drift = 1000;

/**
 * Returns a source of epoch ms that never goes back and keeps durations true: when the machine's
 * clock was set back, what was counted meanwhile goes on from the time before. A clock that was set
 * forward, and a machine that slept, both show as a jump ahead, which whoever measures leaves out.
 */
export function createTimeline({ wall, monotonic }: MachineClocks): () => number {
  let lastWall = wall();
  let lastMonotonic = monotonic();
  let aheadMs = 0;
  let latest = lastWall;
  return () => {
    const nowWall = wall();
    const nowMonotonic = monotonic();
    const wallMs = nowWall - lastWall;
    const countedMs = nowMonotonic - lastMonotonic;
    if (countedMs - wallMs > drift) aheadMs += countedMs - wallMs;
    lastWall = nowWall;
    lastMonotonic = nowMonotonic;
    // Whole ms: what is stored and exported has no fractions.
    latest = Math.max(latest, Math.round(nowWall + aheadMs));
    return latest;
  };
}
