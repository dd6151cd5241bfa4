import { readdirSync, readFileSync } from 'node:fs';

/** Looks at memory so often, in ms; what is larger for a shorter time is not seen. */
const everyMs = 200;

/**
 * Watches the memory of a browser with all of its processes, pages shared between them counted once
 * (proportional set size; Linux only). `stop` returns the largest and the first that were seen, in bytes.
 */
export function watchMemory(pid: number): {
  stop(): { readonly peak: number; readonly first: number };
} {
  const first = memoryOf(pid);
  let peak = first;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(pid));
  }, everyMs);
  return {
    stop: () => {
      clearInterval(timer);
      return { peak: Math.max(peak, memoryOf(pid)), first };
    },
  };
}

function memoryOf(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const stat = read(`/proc/${name}/stat`);
    // The name of a program may hold spaces and brackets; what follows its last bracket does not.
    const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    parents.set(Number(name), Number(parent));
  }
  const isInside = (pid: number): boolean => {
    if (pid === root) return true;
    const parent = parents.get(pid);
    return parent !== undefined && parent > 1 && isInside(parent);
  };
  return [...parents.keys()]
    .filter(isInside)
    .map((pid) => /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? '0')
    .reduce((sum, kilobytes) => sum + Number(kilobytes) * 1024, 0);
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
