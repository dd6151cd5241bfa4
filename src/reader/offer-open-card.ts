import { mountOpenCard } from '@/ui/cue-card/open-card';

/** Leaves the open card where the reader of the same page finds it. */
export function offerOpenCard(): void {
  globalThis.cuecycleOpenCard = mountOpenCard;
}
