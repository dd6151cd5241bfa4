/** What one folder of the source may import. */
export interface Wall {
  /** Folders of src whose code may be used. */
  use: readonly string[];
  /** Folders of src of which only types may be used. */
  useTypes?: readonly string[];
  /** Folders of src of which only style sheets may be used. */
  useStyles?: readonly string[];
}

/** The folders of src (and the entrypoints), and who may use whom. A folder may use itself. */
export const walls: Readonly<Record<string, Wall>> = {
  core: { use: [] },
  session: { use: ['core'] },
  messaging: { use: ['core'], useTypes: ['session', 'helpdesks'] },
  helpdesks: { use: ['core'] },
  browser: { use: [] },
  ui: { use: ['core', 'session'], useTypes: ['messaging'] },
  storage: { use: ['core'], useTypes: ['messaging', 'session'] },
  watcher: { use: ['session', 'helpdesks', 'messaging'], useTypes: ['reader'] },
  reader: {
    use: ['core', 'session', 'helpdesks', 'teach', 'messaging', 'ui', 'browser'],
    useTypes: ['watcher'],
  },
  background: {
    use: ['core', 'storage', 'messaging', 'browser', 'helpdesks'],
    useTypes: ['session'],
    // Sent to the page with the first card: no script there carries it.
    useStyles: ['ui'],
  },
  panel: { use: ['core', 'session', 'ui', 'storage', 'messaging', 'browser'] },
  dashboard: { use: ['core', 'ui', 'storage', 'messaging', 'browser'] },
  teach: { use: ['core', 'helpdesks', 'browser'], useStyles: ['ui'] },
  'practice-desk': { use: [] },
  entrypoints: { use: ['background', 'watcher', 'reader', 'panel', 'dashboard'] },
};

/** Packages that only some folders may name. Packages that are not listed are free for all. */
export const guardedPackages: Readonly<Record<string, readonly string[]>> = {
  'webextension-polyfill': [
    'browser',
    'messaging',
    'storage',
    'background',
    'panel',
    'dashboard',
    'watcher',
    'reader',
  ],
  'wxt/browser': [],
  dexie: ['storage'],
};

/** Folders whose outside world is a list of packages, beginnings of names included. */
export const onlyPackages: Readonly<Record<string, readonly string[]>> = {
  browser: ['webextension-polyfill'],
  'practice-desk': ['preact', '@preact/signals'],
};
