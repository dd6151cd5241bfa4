import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages of a helpdesk in the markup of the practice desk, bare of all scripts but their probes. */
export interface BenchDesk {
  readonly port: number;
  close(): void;
}

const words =
  'Thank you for the picture of the lamp. The shade leaves our workshop on Thursday, and the number of the parcel follows with it.';

/** What a page measures of itself: typing, shifts of its layout, and changes made on purpose. */
function probes(): void {
  const shifts: number[] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      shifts.push((entry as unknown as { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
  const latencies: number[] = [];
  document.addEventListener('keydown', ({ timeStamp }) => {
    requestAnimationFrame(() => setTimeout(() => latencies.push(performance.now() - timeStamp)));
  });
  Object.assign(globalThis, {
    shifts,
    latencies,
    /** 1,000 changes a second in the conversation, for a while; resolves at its end. */
    change: (forMs: number) =>
      new Promise<void>((resolve) => {
        const last = document.querySelector('[data-conversation] > :last-child header');
        const end = performance.now() + forMs;
        const step = () => {
          for (let n = 0; n < 10; n += 1) {
            const dot = document.createElement('i');
            dot.textContent = '.';
            last?.append(dot);
            if (n % 2) last?.lastChild?.remove();
          }
          while ((last?.childNodes.length ?? 0) > 20) last?.lastChild?.remove();
          if (performance.now() < end) setTimeout(step, 10);
          else resolve();
        };
        step();
      }),
  });
}

function page(path: string): string {
  const [, ticket, count] = /^\/tickets\/(\d+)(?:\?turns=(\d+))?/.exec(path) ?? [];
  const turns = Array.from(
    { length: Number(count ?? 20) },
    (_, n) =>
      `<article data-turn-id="${n}" data-author="${n % 2 ? 'agent' : 'customer'}"><header>Somebody</header><div data-turn-body><p>${words}</p></div></article>`,
  ).join('');
  const body = ticket
    ? `<section data-ticket-id="${ticket}" data-active="true"><select data-status><option value="open">Open</option></select><div data-composer data-mode="reply"><div contenteditable="true" role="textbox" aria-label="Reply" style="min-height:40px"></div><button type="button" data-send>Send</button></div><div data-conversation>${turns}</div></section>`
    : `<ul>${'<li><a href="/tickets/7">A ticket of many</a></li>'.repeat(400)}</ul>`;
  return `<!doctype html><html lang="en"><head><title>Bench</title><script>(${probes.toString()})()</script></head><body><main data-desk>${body}</main></body></html>`;
}

/** Serves the pages on every name of this machine; the port is any free one. */
export async function serveBenchDesk(): Promise<BenchDesk> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/favicon.ico' ? '' : page(request.url ?? '/'));
  });
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}
