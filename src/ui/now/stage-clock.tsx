import type { StageView } from '@/session/view';
import { clockWords } from '../models/time-words';
import { useNow } from './use-now';

const secondMs = 1000;

/** Time of some stages together; the only part that is drawn again every second. */
export function StageClock({ stages }: { stages: readonly StageView[] }) {
  const isRunning = stages.some(({ runningSince }) => runningSince !== null);
  const now = useNow(isRunning ? secondMs : null);
  let ms = 0;
  for (const each of stages) {
    ms += each.ms + Math.max(0, now - (each.runningSince ?? now));
  }
  return <time>{clockWords(ms)}</time>;
}
