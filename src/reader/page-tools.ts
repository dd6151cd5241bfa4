import { agentRequests } from '@/messaging';
import type { PageParts } from '@/helpdesks/read-page';
import type { PageTools } from '@/session/session-ports';
import type { LoadedPageTools } from './offer-page-tools';

declare global {
  /** Set by the script that the background puts beside this one; never in the page's own world. */
  // oxlint-disable-next-line no-var -- Only `var` declares a property of `globalThis`.
  var cuecyclePageTools: LoadedPageTools | undefined;
}

/** How long words are waited for in a page that is loading, and how often it is looked at, in ms. */
const patienceMs = 10_000;
const lookAgainMs = 300;

/** What can be done in the page by an explicit act; the tools are loaded at the first use. */
export function pageTools(parts: () => PageParts | undefined): PageTools & {
  /** Marks words of the conversation and brings them into view, as soon as they stand there. */
  show(words: string): void;
} {
  const load = async () => {
    if (!globalThis.cuecyclePageTools) await agentRequests.send('loadPageTools', {});
    return globalThis.cuecyclePageTools;
  };
  let wish: object | null = null;
  return {
    insert: async (words) => {
      const tools = await load();
      const editor = parts()?.editor;
      return Boolean(tools && editor && (await tools.insert(editor, words)));
    },
    show: (words) => {
      const lookFrom = Date.now();
      const look = (tools: LoadedPageTools | undefined) => {
        const isShown = tools?.show(parts()?.container ?? null, words);
        // A page that was just opened may still be loading its conversation.
        if (isShown || Date.now() - lookFrom > patienceMs) return;
        setTimeout(() => look(tools), lookAgainMs);
      };
      load().then(look, () => undefined);
    },
    point: (evidence) => {
      wish = evidence;
      if (!evidence) {
        globalThis.cuecyclePageTools?.point(null, '');
        return;
      }
      const { words, where } = evidence;
      const showWords = (tools: LoadedPageTools | undefined) => {
        // The pointer may have gone on while the tools were loaded.
        if (wish !== evidence) return;
        const found = parts();
        const root = where === 'draft' ? found?.editor?.root : found?.container;
        tools?.point(root ?? null, words);
      };
      load().then(showWords, () => undefined);
    },
  };
}
