import browser, { type Runtime } from 'webextension-polyfill';
import { causeNameOf } from '@/core/health/save-fault';

/**
 * A protocol is an interface of functions: the name of a member is the name of a request, its only
 * argument is what travels, its result is what comes back.
 */
// `any` keeps the constraint open for every argument type; calls stay fully typed.
// oxlint-disable-next-line typescript/no-explicit-any
type Protocol<P> = { [K in keyof P]: (data: any) => unknown };

type Data<F> = F extends (data: infer D) => unknown ? D : never;
type Result<F> = F extends (data: never) => infer R ? Awaited<R> : never;

/** One handler for every request of the protocol: leaving one out does not compile. */
export type Handlers<P extends Protocol<P>> = {
  [K in keyof P]: (
    data: Data<P[K]>,
    sender: Runtime.MessageSender,
  ) => Result<P[K]> | Promise<Result<P[K]>>;
};

interface Envelope {
  readonly channel: string;
  readonly type: string;
  readonly data: unknown;
}

type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly name: string };

export interface Channel<P extends Protocol<P>> {
  /** Asks the background. Rejects with the handler's error (message, name of its cause), or when nobody answers. */
  send<K extends keyof P & string>(type: K, data: Data<P[K]>): Promise<Result<P[K]>>;
  /** Asks the content script of one tab; rejects when it has none. */
  sendTo<K extends keyof P & string>(
    tabId: number,
    type: K,
    data: Data<P[K]>,
  ): Promise<Result<P[K]>>;
  /**
   * Starts answering; returns a function that stops it. `nameOf` says what a handler's error is called
   * to who asked; by itself the name of its cause.
   */
  handle(handlers: Handlers<P>, nameOf?: (error: unknown) => string | Promise<string>): () => void;
}

export interface ChannelOptions {
  /** Whom to answer, beyond senders of this extension; everybody else gets an error. */
  readonly accept?: (sender: Runtime.MessageSender) => boolean;
}

export function createChannel<P extends Protocol<P>>(
  name: string,
  { accept = () => true }: ChannelOptions = {},
): Channel<P> {
  const valueOf = (reply: Reply | undefined, type: string): never => {
    if (!reply) throw new Error(`Nobody answered ${name}.${type}`);
    if (!reply.ok) throw Object.assign(new Error(reply.error), { name: reply.name });
    return reply.value as never;
  };
  return {
    async send(type, data) {
      const envelope: Envelope = { channel: name, type, data };
      return valueOf(await browser.runtime.sendMessage(envelope), type);
    },
    async sendTo(tabId, type, data) {
      const envelope: Envelope = { channel: name, type, data };
      return valueOf(await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }), type);
    },
    handle(handlers, nameOf = causeNameOf) {
      const listener = (message: unknown, sender: Runtime.MessageSender) => {
        // `undefined` tells the browser at once that another listener may answer.
        if (!isEnvelope(message) || message.channel !== name) return undefined;
        return answer(message, sender);
      };
      // `async` on purpose: both browsers drop the reply when a Dexie promise is returned directly.
      const answer = async (envelope: Envelope, sender: Runtime.MessageSender): Promise<Reply> => {
        try {
          if (sender.id !== browser.runtime.id || !accept(sender)) {
            throw new Error(`${name}.${envelope.type} is not open to this page`);
          }
          if (!Object.hasOwn(handlers, envelope.type)) {
            throw new Error(`Nobody answers ${name}.${envelope.type}`);
          }
          const handler = handlers[envelope.type as keyof P];
          return { ok: true, value: await handler(envelope.data as never, sender) };
        } catch (error) {
          const words = error instanceof Error ? error.message : String(error);
          return { ok: false, error: words, name: await nameOf(error) };
        }
      };
      browser.runtime.onMessage.addListener(listener);
      return () => browser.runtime.onMessage.removeListener(listener);
    },
  };
}

function isEnvelope(value: unknown): value is Envelope {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Envelope).channel === 'string' &&
    typeof (value as Envelope).type === 'string'
  );
}
