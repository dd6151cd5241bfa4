import type { NowView } from '@/session/view';
import { createCueCard, type CueCardOptions } from '@/ui/cue-card/cue-card';
import { loadOpenCard } from './open-card';

export interface CardHost {
  /** Draws the card anew for another view. */
  update(view: NowView | null): void;
  stop(): void;
}

/** Gestures by which the agent's wish is told. */
const gestures = ['click', 'pointerdown', 'keydown', 'input', 'submit', 'change'] as const;

/**
 * Puts the card beside the page, in a shadow root of its own: the page's styles stay out, ours stay
 * in. The style sheet is constructed, because the page's content security policy may forbid others.
 */
export function mountCard(
  page: Document,
  style: string,
  view: NowView | null,
  options: Omit<CueCardOptions, 'loadOpenCard'>,
): CardHost {
  const host = page.createElement('cuecycle-card');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  shadow.adoptedStyleSheets = [sheet];
  // A script of the page can reach into the shadow root; what it clicks is not the agent's wish.
  for (const gesture of gestures) {
    shadow.addEventListener(gesture, stopUntrusted, { capture: true });
  }
  const card = createCueCard(shadow, { ...options, loadOpenCard });

  // Beside the body, where no framework of the page keeps house; some pages still clear everything.
  const stay = () => {
    if (!host.isConnected) page.documentElement.append(host);
  };
  const observer = new MutationObserver(stay);
  observer.observe(page.documentElement, { childList: true });
  stay();
  card.update(view);
  return {
    update: card.update,
    stop: () => {
      observer.disconnect();
      card.stop();
      host.remove();
    },
  };
}

function stopUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}
