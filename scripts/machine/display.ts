import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { blueness, brightness, fingerprint, readScreen, writePng, type Area } from './screen.ts';

const size = { width: 1400, height: 900 };

/** An X display in memory, with a window manager, and a keyboard and mouse that we hold. */
export interface Display {
  size: { width: number; height: number };
  /** The environment of programs that shall appear on it. */
  env: Record<string, string>;
  /** Presses a key in the focused window, such as `alt+shift+k` or `Return`. */
  press(key: string): void;
  /** Clicks the first mouse button at a place of the screen, in pixels. */
  click(x: number, y: number): void;
  /** Moves the mouse to a place of the screen, in pixels. */
  move(x: number, y: number): void;
  /** How bright a pixel of the screen is, 0 to 255. */
  brightness(x: number, y: number): number;
  /** How much bluer than red a pixel is; zero for every grey. */
  blueness(x: number, y: number): number;
  /** A fingerprint of a part of the screen: the same as long as nothing in it changes. */
  look(area: Area): string;
  /** Writes what the screen shows as a PNG file. */
  save(file: string): void;
  close(): Promise<void>;
}

/**
 * Starts Xvfb and openbox on a free display number. Needs `Xvfb`, `openbox` and `xdotool`; ends
 * what it started by `close`.
 */
export async function startDisplay(): Promise<Display> {
  const folder = mkdtempSync(join(tmpdir(), 'cuecycle-display-'));
  const server = spawn(
    'Xvfb',
    // prettier-ignore
    ['-displayfd', '3', '-screen', '0', `${size.width}x${size.height}x24`, '-fbdir', folder, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await firstLine(server);
  // No session of a desktop may be found: programs would try to talk to it.
  const env = { ...ownEnvironment(), DISPLAY: `:${number}` };
  delete (env as Record<string, string | undefined>)['WAYLAND_DISPLAY'];
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  const screen = join(folder, 'Xvfb_screen0');
  const xdotool = (...args: string[]) => execFileSync('xdotool', args, { env, stdio: 'pipe' });

  return {
    size,
    env,
    press: (key) => void xdotool('key', '--clearmodifiers', key),
    click: (x, y) => void xdotool('mousemove', String(x), String(y), 'click', '1'),
    move: (x, y) => void xdotool('mousemove', String(x), String(y)),
    brightness: (x, y) => brightness(readScreen(screen), x, y),
    blueness: (x, y) => blueness(readScreen(screen), x, y),
    look: (area) => fingerprint(readScreen(screen), area),
    save: (file) => writePng(file, readScreen(screen)),
    async close() {
      await end(manager);
      await end(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Our environment without the holes in its type. */
function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}

async function firstLine(server: ChildProcess): Promise<string> {
  const output = server.stdio[3] as Readable;
  const failed = Promise.race([once(server, 'exit'), once(server, 'error')]).then(() => {
    throw new Error('Xvfb did not start.');
  });
  const [data] = (await Promise.race([once(output, 'data'), failed])) as [Buffer];
  return data.toString().trim();
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
