/** The four stages of the customer interaction cycle, in order (METHOD of the product: M1). */
export const stages = ['receiving', 'understanding', 'helping', 'keeping'] as const;

export type Stage = (typeof stages)[number];

/** Negative when `a` comes before `b` in the cycle, zero when they are the same stage. */
export function compareStages(a: Stage, b: Stage): number {
  return stages.indexOf(a) - stages.indexOf(b);
}
