import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createChannel } from './channel';

interface Example {
  double(data: { n: number }): number;
  fail(data: Record<string, never>): void;
}

const ownSender = { id: 'test-extension-id', url: 'https://desk.example/t/1' };

/** The fake browser sends with an empty sender, so the listeners are driven by hand. */
async function ask(channel: string, type: string, data: unknown, sender: object = ownSender) {
  const answers = await fakeBrowser.runtime.onMessage.trigger(
    { channel, type, data },
    sender,
    () => {},
  );
  return answers[0] as unknown;
}

describe('channel', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    fakeBrowser.runtime.id = ownSender.id;
  });

  it('answers a request with the result of its handler', async () => {
    createChannel<Example>('example').handle({ double: ({ n }) => 2 * n, fail: () => {} });
    expect(await ask('example', 'double', { n: 21 })).toEqual({ ok: true, value: 42 });
  });

  it('carries the message of an error, and the name of its cause, to the caller', async () => {
    createChannel<Example>('example').handle({
      double: () => 0,
      fail: () => {
        const inner = new DOMException('no room', 'QuotaExceededError');
        throw Object.assign(new Error('the disk is full'), { inner });
      },
    });
    expect(await ask('example', 'fail', {})).toEqual({
      ok: false,
      error: 'the disk is full',
      name: 'QuotaExceededError',
    });
  });

  it('leaves requests of other channels to other listeners', async () => {
    createChannel<Example>('example').handle({ double: () => 0, fail: () => {} });
    expect(await ask('other', 'double', { n: 1 })).toBeUndefined();
  });

  it('refuses other extensions, senders that it does not accept, and inherited names', async () => {
    createChannel<Example>('example', { accept: (s) => s.url === 'own' }).handle({
      double: () => 1,
      fail: () => {},
    });
    const refused = { ok: false };
    expect(await ask('example', 'double', { n: 1 })).toMatchObject(refused);
    expect(await ask('example', 'double', { n: 1 }, { id: 'x', url: 'own' })).toMatchObject(
      refused,
    );
    expect(await ask('example', 'toString', {}, { ...ownSender, url: 'own' })).toMatchObject(
      refused,
    );
    expect(await ask('example', 'double', {}, { ...ownSender, url: 'own' })).toMatchObject({
      ok: true,
    });
  });

  it('rejects when nobody answers and types every call', async () => {
    const channel = createChannel<Example>('example');
    fakeBrowser.runtime.onMessage.addListener(() => undefined);
    await expect(channel.send('double', { n: 1 })).rejects.toThrow('Nobody answered');
    expectTypeOf<ReturnType<typeof channel.send<'double'>>>().resolves.toBeNumber();
    // @ts-expect-error: an incomplete handler object does not compile.
    const incomplete: Parameters<typeof channel.handle>[0] = { double: () => 1 };
    expect(incomplete).toBeDefined();
  });
});
