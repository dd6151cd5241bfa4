import browser, { type Runtime } from 'webextension-polyfill';
import type { NowActions, NowView } from '@/session/view';

/**
 * The side panel follows the ticket of a tab through a port: views come from the page as they
 * change, actions go back. A closed port tells either side that the other one is gone.
 */
const portName = 'live-view';

type FromPage =
  | { readonly kind: 'view'; readonly view: NowView }
  | { readonly kind: 'answer'; readonly call: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly call: number; readonly error: string };

interface FromPanel {
  readonly call: number;
  readonly action: keyof NowActions;
  readonly args: readonly unknown[];
}

const actionNames = [
  'move',
  'undo',
  'addFollowUp',
  'completeFollowUp',
  'reopenFollowUp',
  'finish',
  'dismissNudge',
  'setQuiet',
  'insert',
  'point',
  'healthReport',
  'acceptLoss',
  'teach',
] as const satisfies readonly (keyof NowActions)[];

export interface LiveViewServer {
  /** Sends the view to every panel that follows. */
  publish(view: NowView): void;
  stop(): void;
}

/**
 * Serves this page's view. `onFollowers` is told how many panels follow, so that the card can make
 * room for the panel.
 */
export function serveLiveView(
  actions: NowActions,
  onFollowers: (count: number) => void,
): LiveViewServer {
  const ports = new Set<Runtime.Port>();
  let latest: NowView | undefined;

  const connected = (port: Runtime.Port) => {
    if (port.name !== portName || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onMessage.addListener((message) => void answer(port, message as FromPanel));
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      onFollowers(ports.size);
    });
    if (latest) post(port, { kind: 'view', view: latest });
    onFollowers(ports.size);
  };

  const answer = async (port: Runtime.Port, { call, action, args }: FromPanel) => {
    if (!actionNames.includes(action)) return;
    try {
      // The panel is our own page and the tuple comes from the same interface.
      const value: unknown = await (actions[action] as (...args: readonly unknown[]) => unknown)(
        ...args,
      );
      post(port, { kind: 'answer', call, value });
    } catch (error) {
      post(port, { kind: 'failed', call, error: String(error) });
    }
  };

  browser.runtime.onConnect.addListener(connected);
  return {
    publish: (view) => {
      latest = view;
      for (const port of ports) post(port, { kind: 'view', view });
    },
    stop: () => {
      browser.runtime.onConnect.removeListener(connected);
      for (const port of ports) port.disconnect();
      ports.clear();
    },
  };
}

function post(port: Runtime.Port, message: FromPage): void {
  try {
    port.postMessage(message);
  } catch {
    // The panel was closed in this moment; its port reports that by itself.
  }
}

export interface LiveViewConnection {
  readonly actions: NowActions;
  stop(): void;
}

/** Follows the view of a tab; `onLost` comes when the page is gone or has no content script. */
export function connectLiveView(
  tabId: number,
  onView: (view: NowView) => void,
  onLost: () => void,
): LiveViewConnection {
  const port = browser.tabs.connect(tabId, { name: portName, frameId: 0 });
  const waiting = new Map<number, { resolve(value: never): void; reject(error: Error): void }>();
  let calls = 0;

  port.onMessage.addListener((raw) => {
    const message = raw as FromPage;
    if (message.kind === 'view') {
      onView(message.view);
      return;
    }
    const caller = waiting.get(message.call);
    waiting.delete(message.call);
    if (message.kind === 'answer') caller?.resolve(message.value as never);
    else caller?.reject(new Error(message.error));
  });
  port.onDisconnect.addListener(() => {
    // Reading it keeps the browser from logging an unchecked error for a tab without our script.
    void browser.runtime.lastError;
    for (const { reject } of waiting.values()) reject(new Error('The page was closed'));
    waiting.clear();
    onLost();
  });

  const call = <T>(action: keyof NowActions, ...args: readonly unknown[]): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      calls += 1;
      waiting.set(calls, { resolve, reject });
      port.postMessage({ call: calls, action, args } satisfies FromPanel);
    });

  return {
    actions: {
      move: (move) => void call('move', move).catch(ignoreClosedPage),
      undo: () => void call('undo').catch(ignoreClosedPage),
      addFollowUp: (text, dueWords) => call('addFollowUp', text, dueWords),
      completeFollowUp: (id) => call('completeFollowUp', id),
      reopenFollowUp: (id) => call('reopenFollowUp', id),
      finish: () => void call('finish').catch(ignoreClosedPage),
      dismissNudge: () => void call('dismissNudge').catch(ignoreClosedPage),
      setQuiet: (isQuiet) => void call('setQuiet', isQuiet).catch(ignoreClosedPage),
      insert: (words) => call('insert', words),
      point: (evidence) => void call('point', evidence).catch(ignoreClosedPage),
      healthReport: () => call('healthReport'),
      acceptLoss: () => void call('acceptLoss').catch(ignoreClosedPage),
      teach: () => call('teach'),
    },
    stop: () => port.disconnect(),
  };
}

/** A wish to a page that has gone is void; the panel is told by `onLost`. */
function ignoreClosedPage(): void {}
