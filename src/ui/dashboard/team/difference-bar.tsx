import type { Comparison } from '@/core/team/compare';

const width = 120;
const middle = width / 2;

/** The interval of a difference as a line across zero; its numbers stand beside it. */
export function DifferenceBar({ comparison: { difference, before } }: { comparison: Comparison }) {
  if (!difference) return null;
  const { value, low, high } = difference;
  // Scaled by what it was before, so that a small change of a small number is as visible.
  const reach = Math.max(Math.abs(low), Math.abs(high), Math.abs(before ?? 0) / 2) || 1;
  const x = (at: number) => middle + (at / reach) * (middle - 4);
  return (
    <svg
      class="difference"
      viewBox={`0 0 ${width} 16`}
      width={width}
      height={16}
      aria-hidden="true"
    >
      <line class="zero" x1={middle} x2={middle} y1={1} y2={15} />
      <line class="interval" x1={x(low)} x2={x(high)} y1={8} y2={8} />
      <circle cx={x(value)} cy={8} r={3.5} />
    </svg>
  );
}
