import { describe, expect, test } from 'vitest';
import { browsers, manifestOf } from './built-extension.ts';

const permissions = {
  chrome: [
    'activeTab',
    'alarms',
    'contextMenus',
    'idle',
    'notifications',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ],
  firefox: [
    'activeTab',
    'alarms',
    'contextMenus',
    'idle',
    'notifications',
    'scripting',
    'storage',
    'unlimitedStorage',
  ],
};

describe.each(browsers)('the manifest for %s', (browser) => {
  test('asks for these permissions and no others', () => {
    const asked = manifestOf(browser)['permissions'] as string[];
    expect(asked.toSorted()).toEqual(permissions[browser]);
  });

  test('installs without access to any site', () => {
    const manifest = manifestOf(browser);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest['optional_host_permissions']).toEqual(['http://*/*', 'https://*/*']);
  });

  test('opens none of its files to web pages', () => {
    expect(manifestOf(browser)).not.toHaveProperty('web_accessible_resources');
    expect(manifestOf(browser)).not.toHaveProperty('externally_connectable');
  });

  test('forbids its own pages every connection', () => {
    const policy = manifestOf(browser)['content_security_policy'] as { extension_pages: string };
    expect(policy.extension_pages).toContain("default-src 'none'");
    expect(policy.extension_pages).toContain("connect-src 'none'");
    expect(policy.extension_pages).not.toMatch(/unsafe|https?:|\*/);
  });
});
