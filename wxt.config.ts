import { preact } from '@preact/preset-vite';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeConfig, type BuildOptions } from 'vite';
import { defineConfig } from 'wxt';
import { helpdeskFiles, knownHelpdesks } from './build/helpdesk-files';

/**
 * No part of Cuecycle talks to the network; the browser enforces it for our own pages. WXT widens
 * this policy by itself while `npm run dev` serves them from a local server.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** What is loaded with pages and tickets, and therefore weighed. */
const pageScripts = new Set(['watcher', 'cue-card', 'open-card', 'site-tools']);

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'src/public',
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [
      knownHelpdesks() as never,
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
    ],
    // The build for the browsers we support; the package's default one carries code for old ones.
    resolve: {
      alias: [
        { find: /^dexie$/, replacement: inProject('node_modules/dexie/dist/modern/dexie.mjs') },
      ],
    },
    // Pages start their workers as modules.
    worker: { format: 'es' },
    // The oldest browsers of the manifest, so that nothing is written for older ones.
    build: {
      target: 'es2023',
      cssTarget: ['chrome141', 'firefox140'],
      // It would fetch scripts by itself for browsers that know no preloading; ours do.
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    // WXT runs our entrypoints to read their options before the module has written what they import.
    // In a fresh clone this stands in for it until then.
    'config:resolved': ({ config }) => {
      const file = join(config.wxtDir, 'i18n', 'index.ts');
      if (existsSync(file)) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, 'export const i18n = {};');
    },
    // Both browsers give content scripts promises of their own; the polyfill's 10 kB stay out of
    // the bundles that pages load. Its types are used everywhere.
    'build:publicAssets': (_wxt, files) => {
      files.push(...helpdeskFiles());
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ name }) => pageScripts.has(name))) {
        const native = inProject('src/browser/native-browser.ts');
        const alias = [{ find: /^webextension-polyfill$/, replacement: native }];
        // Terser writes these bundles 2 % smaller than the minifier that Vite has by default.
        const build: BuildOptions = {
          minify: 'terser',
          terserOptions: {
            ecma: 2020,
            compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
          },
        };
        Object.assign(config, mergeConfig(config, { resolve: { alias }, build }));
      }
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'idle',
      'notifications',
      'scripting',
      'storage',
      // Without it Firefox asks before it keeps records for good, and Chromium may clear them.
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_action_title__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'confirm-commitment': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_command_confirm__',
      },
      'add-follow-up': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_command_add__',
      },
    },
    ...(command === 'build' && {
      content_security_policy: { extension_pages: contentSecurityPolicy },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'cuecycle@cuecycle.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '141' }),
  }),
});
