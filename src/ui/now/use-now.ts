import { useEffect, useState } from 'preact/hooks';

/** The time in epoch ms; whoever asks is drawn again every so many ms, never with `null`. */
export function useNow(everyMs: number | null): number {
  const [, draw] = useState(0);
  useEffect(() => {
    if (everyMs === null) return undefined;
    const timer = setInterval(() => draw((count) => count + 1), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  // oxlint-disable-next-line react/purity -- Drawn anew for no other reason than the time.
  return Date.now();
}
