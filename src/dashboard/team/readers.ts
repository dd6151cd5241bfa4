/** Workers that read files for the desk, each by a port of its own. */
export interface Readers {
  readonly ports: readonly MessagePort[];
  end(): void;
}

const mostReaders = 4;

/**
 * Starts readers, one for each core at most, and calls back when one cannot be started or breaks. The
 * page starts them and not the desk: in Firefox (153) a worker that starts another one may stand still
 * for ever, about once in ten times.
 */
export function startReaders(fileCount: number, onBreak: (message: string) => void): Readers {
  const count = Math.max(1, Math.min(mostReaders, navigator.hardwareConcurrency, fileCount));
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' }),
  );
  return {
    ports: workers.map((worker) => {
      const { port1, port2 } = new MessageChannel();
      worker.addEventListener('error', ({ message }) => onBreak(message));
      worker.postMessage(port1, [port1]);
      return port2;
    }),
    end: () => {
      for (const worker of workers) worker.terminate();
    },
  };
}
