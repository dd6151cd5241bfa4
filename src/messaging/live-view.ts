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

interface Call {
  readonly call: number;
  readonly action: keyof NowActions;
  readonly args: readonly unknown[];
}

type FromPanel =
  | Call
  /** The panel has the focus of the keyboard, or has lost it. */
  | { readonly isFocused: boolean };

const actionNames = [
  'move',
  'undo',
  'keep',
  'countAbsence',
  'correctTime',
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

export interface LiveViewEvents {
  /** How many panels follow, so that the card can make room for the panel. */
  followed(count: number): void;
  /** Whether one of them has the focus: the agent is still at this ticket then. */
  focused(isFocused: boolean): void;
}

/** Serves this page's view. */
export function serveLiveView(
  actions: NowActions,
  { followed, focused }: LiveViewEvents,
): LiveViewServer {
  const ports = new Set<Runtime.Port>();
  let focusedPort: Runtime.Port | undefined;
  let latest: NowView | undefined;

  const connected = (port: Runtime.Port) => {
    if (port.name !== portName || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onMessage.addListener((raw) => {
      const message = raw as FromPanel;
      if ('isFocused' in message) focus(port, message.isFocused);
      else void answer(port, message);
    });
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      followed(ports.size);
      focus(port, false);
    });
    if (latest) post(port, { kind: 'view', view: latest });
    followed(ports.size);
  };

  const focus = (port: Runtime.Port, isFocused: boolean) => {
    if (!isFocused && focusedPort !== port) return;
    focusedPort = isFocused ? port : undefined;
    focused(isFocused);
  };

  const answer = async (port: Runtime.Port, { call, action, args }: Call) => {
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
  /** Tells the page whether this panel has the focus. */
  focus(isFocused: boolean): void;
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
      keep: (wish) => call('keep', wish),
      countAbsence: (ms) => void call('countAbsence', ms).catch(ignoreClosedPage),
      correctTime: (stage, activeMs) =>
        void call('correctTime', stage, activeMs).catch(ignoreClosedPage),
      finish: () => void call('finish').catch(ignoreClosedPage),
      dismissNudge: () => void call('dismissNudge').catch(ignoreClosedPage),
      setQuiet: (isQuiet) => void call('setQuiet', isQuiet).catch(ignoreClosedPage),
      insert: (words) => call('insert', words),
      point: (evidence) => void call('point', evidence).catch(ignoreClosedPage),
      healthReport: () => call('healthReport'),
      acceptLoss: () => void call('acceptLoss').catch(ignoreClosedPage),
      teach: () => call('teach'),
    },
    focus: (isFocused) => {
      try {
        port.postMessage({ isFocused } satisfies FromPanel);
      } catch {
        // The page has gone in this moment; `onLost` tells of it.
      }
    },
    stop: () => port.disconnect(),
  };
}

/** A wish to a page that has gone is void; the panel is told by `onLost`. */
function ignoreClosedPage(): void {}
