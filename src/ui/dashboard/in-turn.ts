const waiting = new Set<() => void>();
const channel = new MessageChannel();
channel.port1.addEventListener('message', () => {
  const [work] = waiting;
  if (!work) return;
  waiting.delete(work);
  try {
    work();
  } finally {
    next();
  }
});
channel.port1.start();

/** A message, because timers wait for seconds while a page is hidden. */
function next(): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A port, no window.
  if (waiting.size > 0) channel.port2.postMessage(null);
}

/**
 * Does what is asked for after what was asked for before, each in a task of its own: so keys and
 * clicks come in between, however much there is to draw. Returns what takes the wish back.
 */
export function inTurn(work: () => void): () => void {
  // The same function may be asked for twice.
  const wish = () => work();
  waiting.add(wish);
  if (waiting.size === 1) next();
  return () => void waiting.delete(wish);
}
