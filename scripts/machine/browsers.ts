import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A browser on this machine. */
export interface InstalledBrowser {
  path: string;
  /** Branded Chrome ignores --load-extension since version 137. */
  loadsExtensions: boolean;
}

const linuxNames = {
  loading: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'],
  branded: ['google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

const macPaths = {
  loading: [
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  branded: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const windowsPaths = {
  loading: ['Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  branded: ['Google/Chrome/Application/chrome.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

type Kind = keyof typeof linuxNames;

/** The browser named by CHROME_PATH, or the best one that is installed; `undefined` if none is. */
export function findChromium(): InstalledBrowser | undefined {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
    return { path: named, loadsExtensions: true };
  }
  const loading = find('loading');
  if (loading) return { path: loading, loadsExtensions: true };
  const branded = find('branded');
  return branded ? { path: branded, loadsExtensions: false } : undefined;
}

/** The Firefox named by FIREFOX_PATH, or the one that is installed; `undefined` if none is. */
export function findFirefox(): string | undefined {
  return process.env['FIREFOX_PATH'] ?? find('firefox');
}

/** Where a program of the search path is; `undefined` if it is not installed. */
export function findProgram(name: string): string | undefined {
  try {
    const finder = process.platform === 'win32' ? 'where' : 'which';
    return execFileSync(finder, [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')[0]
      ?.trim();
  } catch {
    return undefined;
  }
}

function find(kind: Kind): string | undefined {
  if (process.platform === 'darwin') return macPaths[kind].find((path) => existsSync(path));
  if (process.platform !== 'win32') {
    return linuxNames[kind].map((name) => findProgram(name)).find((path) => path !== undefined);
  }
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((path) => path !== undefined);
  return roots
    .flatMap((folder) => windowsPaths[kind].map((path) => join(folder, path)))
    .find((path) => existsSync(path));
}
