import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = (path: string) => fileURLToPath(new URL(`helpdesks/${path}`, import.meta.url));
const run = promisify(execFile);

/** A helpdesk that runs on this machine, with the seeded tickets. */
export interface LiveHelpdesk {
  /** Origin, such as `http://127.0.0.1:8701`. */
  readonly origin: string;
  readonly agent: Login;
  /** Ends the server if it was started here. */
  stop(): Promise<void>;
}

export interface Login {
  readonly name: string;
  readonly password: string;
}

/** What was said on a seeded ticket, oldest first. */
export interface SeededMessage {
  readonly from: 'customer' | 'agent' | 'note';
  readonly text: string;
}

/** The conversations that every live helpdesk is seeded with; the first is ticket 1. */
export async function seededTickets(): Promise<readonly (readonly SeededMessage[])[]> {
  const seed = JSON.parse(await readFile(here('seed/tickets.json'), 'utf8')) as {
    tickets: { messages: SeededMessage[] }[];
  };
  return seed.tickets.map(({ messages }) => messages);
}

/**
 * The Request Tracker that already runs on this machine, or one started now; the first start on a
 * bare machine installs it and takes one to two minutes. Its tickets are as they were seeded. Needs
 * Debian and root.
 */
export async function startRequestTracker(): Promise<LiveHelpdesk> {
  const script = here('rt.sh');
  const running = await urlOf(script);
  const url = running ?? (await run('bash', [script, 'start'])).stdout.trim();
  // A former run has written replies.
  await run('bash', [script, 'reset']);
  return live(script, url, running);
}

/** The same for Redmine, whose database is put back while it stands still. */
export async function startRedmine(): Promise<LiveHelpdesk> {
  const script = here('redmine.sh');
  const running = await urlOf(script);
  await run('bash', [script, 'seed']);
  await run('bash', [script, 'stop']);
  await run('bash', [script, 'reset']);
  const url = (await run('bash', [script, 'start'])).stdout.trim();
  return live(script, url, running);
}

async function urlOf(script: string): Promise<string | undefined> {
  return run('bash', [script, 'status']).then(
    ({ stdout }) => stdout.trim().split(' ')[0],
    () => undefined,
  );
}

function live(script: string, url: string, running: string | undefined): LiveHelpdesk {
  return {
    origin: new URL(url).origin,
    agent: { name: 'nadia', password: 'cuecycle-agent' },
    async stop() {
      if (!running) await run('bash', [script, 'stop']);
    },
  };
}
