import type { CDPSession } from 'playwright-core';

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/**
 * What the extension's scripts had of a page's main thread while something was done, in ms: the page
 * is sampled, and what the browser does for a call counts as the call's.
 */
export async function ownTimeOf(cdp: CDPSession, work: () => Promise<unknown>): Promise<number> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 400 });
  await cdp.send('Profiler.start');
  await work();
  const { profile } = await cdp.send('Profiler.stop');
  return ownTimeIn(profile);
}

function ownTimeIn({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((to) => [to, id])));
  const isOwn = (id: number | undefined): boolean =>
    id !== undefined &&
    ((urls.get(id) ?? '').startsWith('chrome-extension://') || isOwn(parents.get(id)));
  // A sample's time reaches to the next one.
  return samples.reduce(
    (sum, id, index) => sum + (isOwn(id) ? (timeDeltas[index + 1] ?? 0) / 1000 : 0),
    0,
  );
}
