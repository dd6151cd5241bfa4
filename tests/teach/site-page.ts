import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { build } from 'vite';
import type { HelpdeskDefinition } from '@/helpdesks/definition';
import type { TeachField } from '@/teach/question';
import { point } from './pointing.ts';
import type { TicketOnSite, UnknownSite } from './sites.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Bundles the tools, with the words that the browser would give them. */
export async function buildTools(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: {
        '@': inProject('src'),
        '#i18n': inProject('.wxt/i18n/index.ts'),
        'webextension-polyfill': inProject('src/browser/native-browser.ts'),
      },
    },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: inProject('tests/teach/page-entry.ts'), formats: ['iife'], name: 'tools' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The tools were not built');
  const words = generateChromeMessages(
    parseMessagesText(await readFile(inProject('src/locales/en.yml'), 'utf8'), 'YAML'),
  );
  const browser = `globalThis.chrome = { i18n: { getMessage: (key, subs = []) => key === '@@bidi_dir'
    ? (globalThis.isRightToLeft ? 'rtl' : 'ltr')
    : (${JSON.stringify(words)})[key]?.message.replace(/\\$(\\d)/g, (_, n) => subs[n - 1] ?? '') ?? '' } };`;
  return `${browser}\n${output.output[0].code}`;
}

/** A page of an unknown site with the tools beside it, under a policy that allows nothing else. */
export class SitePage {
  readonly page: Page;
  readonly panel: Locator;
  private readonly site: UnknownSite;
  private readonly tools: string;

  constructor(page: Page, site: UnknownSite, tools: string) {
    this.page = page;
    this.site = site;
    this.tools = tools;
    this.panel = page.getByRole('dialog', { name: 'Show Cuecycle this site' });
  }

  async open(ticket: TicketOnSite = this.site.tickets[0]): Promise<void> {
    await this.page.unrouteAll();
    await this.page.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
            body: this.site.render(ticket),
          })
        : route.abort(),
    );
    await this.page.goto('about:blank');
    await this.page.goto(this.site.address(ticket.id));
    await this.page.evaluate(this.tools);
  }

  async teach(options: { fields?: TeachField[]; base?: HelpdeskDefinition } = {}): Promise<void> {
    await this.page.evaluate((given) => {
      window.taught = undefined;
      window.startTeaching(document, {
        ...given,
        onTaught: (definition) => (window.taught = definition),
        onCancelled: () => (window.taught = 'cancelled'),
      });
    }, options);
  }

  pointAt(locator: Locator): Promise<void> {
    return point(this.page, locator);
  }

  async answer(name: string): Promise<void> {
    await this.panel.getByRole('button', { name }).click();
  }

  question(): Locator {
    return this.panel.locator('#teach-question');
  }

  taught(): Promise<HelpdeskDefinition | 'cancelled' | undefined> {
    return this.page.evaluate(() => window.taught);
  }

  async definition(): Promise<HelpdeskDefinition> {
    const taught = await this.taught();
    if (typeof taught !== 'object') throw new Error(`Nothing was taught: ${taught}`);
    return taught;
  }

  /** What is made of the page without anybody pointing. */
  derived(): Promise<HelpdeskDefinition | undefined> {
    return this.page.evaluate(() => window.deriveDefinition(document));
  }

  /** What the reader claims of this page: ticket, and who said what. */
  async read(definition: HelpdeskDefinition): Promise<unknown> {
    const snapshot = await this.page.evaluate((given) => window.readBy(given), definition);
    if (snapshot?.kind !== 'ticket') return snapshot?.reason;
    return {
      ticket: snapshot.ticket,
      composer: snapshot.composer.kind,
      turns: snapshot.turns.map(({ side, text }) => `${side}: ${text}`),
    };
  }
}
