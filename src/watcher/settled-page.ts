/** Quiet time after which a page is taken to be built, in ms. */
const quietMs = 600;
/** Longest wait while the page never becomes quiet, in ms. */
const latestMs = 2400;
/** A page that did not answer this often at one address will not. */
const mostAttempts = 3;

export interface SettledPage {
  /** The address has changed: the page is asked anew, unless it has said yes. */
  renew(): void;
  stop(): void;
}

/** Asks a page each time that it has come to rest, until the answer is yes; a few times at most. */
export function whenSettled(page: Document, attempt: () => Promise<boolean>): SettledPage {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  let left = mostAttempts;
  let isOver = false;

  const observer = new MutationObserver(() => wait());
  const ask = async () => {
    since = undefined;
    left -= 1;
    observer.disconnect();
    const isYes = await attempt().catch(() => false);
    isOver ||= isYes;
    if (left > 0) watch();
  };
  const wait = () => {
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), Math.min(quietMs, Math.max(0, since + latestMs - now)));
  };
  const watch = () => {
    if (!isOver) observer.observe(page, { childList: true, subtree: true });
  };
  const renew = () => {
    left = mostAttempts;
    watch();
    if (!isOver) wait();
  };
  renew();
  return {
    renew,
    stop: () => {
      isOver = true;
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}
