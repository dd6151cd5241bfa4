import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findProgram } from './browsers.ts';

/** A Debian package and the program by which we know that it is there. */
interface Package {
  name: string;
  program: string;
  /** The oldest version of use to us, the first number of it. */
  oldest?: number;
}

export const browserPackages: Package[] = [{ name: 'chromium', program: 'chromium' }];
export const displayPackages: Package[] = [
  { name: 'xvfb', program: 'Xvfb' },
  { name: 'openbox', program: 'openbox' },
  { name: 'xdotool', program: 'xdotool' },
];
/** 140 lets no test see its own window, where sidebar and doorhanger are; 153 does. */
export const oldestFirefox = 153;
export const firefoxPackages: Package[] = [
  { name: 'firefox-esr', program: 'firefox-esr', oldest: oldestFirefox },
];

/** Whether programs can be installed without asking anybody: Debian or Ubuntu, as root. */
export function canInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/**
 * Installs the packages whose programs are missing or too old, and returns the names of those that are still
 * missing. Does nothing but look where programs cannot be installed.
 */
export function installMissing(packages: Package[]): string[] {
  const missing = () =>
    packages.filter(({ program, oldest = 0 }) => {
      const path = findProgram(program);
      return path === undefined || (oldest > 0 && majorVersion(path) < oldest);
    });
  const names = missing().map(({ name }) => name);
  if (names.length === 0 || !canInstall()) return names;
  console.log(`Installing ${names.join(', ')} …`);
  apt(['update']);
  // Fonts: without any, a page on a bare machine is drawn as boxes.
  apt(['install', '-y', '--no-install-recommends', ...names, 'fonts-noto-core']);
  return missing().map(({ name }) => name);
}

/** The first number of a program's version, 0 when it does not say one. */
export function majorVersion(program: string): number {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return Number(/\d+/.exec(stdout ?? '')?.[0] ?? 0);
}

function apt(args: string[]): void {
  const options = ['-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=300'];
  const { status, stderr } = spawnSync('apt-get', [...options, ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) console.error(`apt-get ${args[0]} did not succeed: ${stderr.trim()}`);
}
