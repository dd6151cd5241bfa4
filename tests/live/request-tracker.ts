import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('helpdesks/rt.sh', import.meta.url));
const run = promisify(execFile);

/** A running Request Tracker with the seeded tickets. */
export interface RequestTracker {
  /** Origin, such as `http://127.0.0.1:8701`. */
  origin: string;
  /** People who can log in: the administrator, and an agent. */
  administrator: Login;
  agent: Login;
  /** Ends the server if it was started here. */
  stop(): Promise<void>;
}

export interface Login {
  name: string;
  password: string;
}

/**
 * The Request Tracker that already runs on this machine, or one started now; the first start on a
 * bare machine installs it and takes one to two minutes. Its tickets are as they were seeded. Needs Debian and root.
 */
export async function startRequestTracker(): Promise<RequestTracker> {
  const running = await run('bash', [script, 'status']).then(
    ({ stdout }) => stdout.trim().split(' ')[0],
    () => undefined,
  );
  const url = running ?? (await run('bash', [script, 'start'])).stdout.trim();
  // A former run has written replies.
  await run('bash', [script, 'reset']);
  return {
    origin: new URL(url).origin,
    administrator: { name: 'root', password: 'cuecycle-rt' },
    agent: { name: 'nadia', password: 'cuecycle-agent' },
    async stop() {
      if (!running) await run('bash', [script, 'stop']);
    },
  };
}
