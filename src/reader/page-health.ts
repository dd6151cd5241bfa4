import { lostCapabilities, readable } from '@/core/health/lost';
import type { Capability, PageCheck } from '@/core/health/page-check';

/** A page that is being built misses parts for a while; only after this calm are they missed, in ms. */
const calmMs = 2500;

export interface PageHealthWatch {
  /** To be called with every reading of a ticket; `undefined` while no ticket is read. */
  see(check: PageCheck | undefined): void;
  /** What was lost is not expected any more. */
  accept(): void;
  stop(): void;
}

/**
 * Compares what is read with what was read on this site before. `onLost` is called when what is lost
 * changes, `onReadable` when the site turns out to be readable in more or, once accepted, fewer parts.
 */
export function watchPageHealth(
  before: readonly Capability[],
  onLost: (lost: readonly Capability[]) => void,
  onReadable: (readable: readonly Capability[]) => void,
): PageHealthWatch {
  let known = before;
  let lost: readonly Capability[] = [];
  let latest = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const setLost = (next: readonly Capability[]) => {
    if (next.join() === lost.join()) return;
    lost = next;
    onLost(lost);
  };
  const judge = (check: PageCheck) => {
    const more = readable(check).filter((each) => !known.includes(each));
    if (more.length > 0) {
      known = [...known, ...more];
      onReadable(known);
    }
    setLost(lostCapabilities(known, check));
  };
  return {
    see: (check) => {
      const text = JSON.stringify(check ?? null);
      if (text === latest) return;
      latest = text;
      clearTimeout(timer);
      // What is found again is good news and needs no calm.
      const still = check ? lostCapabilities(lost, check) : [];
      setLost(still);
      if (check) timer = setTimeout(() => judge(check), calmMs);
    },
    accept: () => {
      known = known.filter((each) => !lost.includes(each));
      onReadable(known);
      setLost([]);
    },
    stop: () => clearTimeout(timer),
  };
}
