import browser from 'webextension-polyfill';
import { capabilities } from '@/core/health/page-check';
import { skeletonOf } from '@/helpdesks/skeleton';
import type { ReadHealth } from './start-reader';

/**
 * Returns what a developer needs to mend the reading of a page: what of it is read, by which
 * definition, and how the page is built. It holds no word of the page and no address; it goes nowhere
 * unless the agent pastes it. Not translated: its reader is whoever mends the definition.
 */
export function healthReport(page: Document, health: ReadHealth | undefined): string {
  const { version } = browser.runtime.getManifest();
  const { definition, check } = health ?? {};
  return [
    `Cuecycle ${version}, health report`,
    `helpdesk: ${definition ? `${definition.id} (${definition.evidence})` : 'unknown'}`,
    ...capabilities.map((each) => `${each}: ${check?.[each] ?? 'not read'}`),
    `address: ${shapeOf(page.location.pathname)}`,
    '',
    skeletonOf(page.documentElement),
    '',
  ].join('\n');
}

/** The form of a path: short plain words stay, numbers become 0, anything else becomes a dot. */
function shapeOf(path: string): string {
  return path
    .split('/')
    .map((part) => (/^[a-z-]{0,16}$/i.test(part) ? part : /^\d+$/.test(part) ? '0' : '·'))
    .join('/');
}
