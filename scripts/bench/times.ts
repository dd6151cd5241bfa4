export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Times in ms of one call, after a warm-up of a tenth of the calls. */
export function timesOf(calls: number, work: () => void): Times {
  for (let call = 0; call < Math.ceil(calls / 10); call += 1) work();
  const times = Array.from({ length: calls }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return summarise(times);
}

/** Median, 95th and 99th percentile of a list of times, which need not be in order. */
export function summarise(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

export function printTimes(what: string, { p50, p99 }: Times): void {
  console.log(`  ${what}: p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`);
}
