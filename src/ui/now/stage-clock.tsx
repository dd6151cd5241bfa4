import type { StageView } from '@/session/view';
import { clockWords } from '../models/time-words';
import { useNow } from './use-now';

const secondMs = 1000;

/** Time that counts, of some stages together; the only part that is drawn again every second. */
export function StageClock({ stages }: { stages: readonly StageView[] }) {
  const isCounting = stages.some(({ countsSince }) => countsSince !== null);
  const now = useNow(isCounting ? secondMs : null);
  let ms = 0;
  for (const { activeMs, countsSince } of stages) {
    ms += activeMs + Math.max(0, now - (countsSince ?? now));
  }
  return <time>{clockWords(ms)}</time>;
}
