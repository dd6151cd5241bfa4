import { Component, render, type ComponentChildren, type ComponentProps } from 'preact';
import type { NowView } from '@/session/view';
import type { CardBody } from '@/ui/cue-card/card-body';
import { CueCard } from '@/ui/cue-card/cue-card';
import { loadCardBody } from './card-body';

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
  props: Omit<ComponentProps<typeof CueCard>, 'view' | 'body' | 'needBody'>,
  onTrouble: () => void,
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
  const root = shadow.appendChild(page.createElement('div'));
  let latest = view;
  let body: typeof CardBody | undefined;
  const needBody = () => {
    const show = (loaded: typeof CardBody) => {
      body = loaded;
      if (host.isConnected) draw();
    };
    loadCardBody().then(show, onTrouble);
  };
  const draw = () =>
    render(
      <Guard onTrouble={onTrouble}>
        <CueCard {...props} view={latest} body={body} needBody={needBody} />
      </Guard>,
      root,
    );
  draw();

  // Beside the body, where no framework of the page keeps house; some pages still clear everything.
  const stay = () => {
    if (!host.isConnected) page.documentElement.append(host);
  };
  const observer = new MutationObserver(stay);
  observer.observe(page.documentElement, { childList: true });
  stay();
  return {
    update: (next) => {
      latest = next;
      draw();
    },
    stop: () => {
      observer.disconnect();
      render(null, root);
      host.remove();
    },
  };
}

/**
 * Draws nothing after an error. After an update of the extension the browser refuses an old script
 * even the words of the card; the page must not see that as an error of its own.
 */
class Guard extends Component<{ children: ComponentChildren; onTrouble: () => void }> {
  override state = { isBroken: false };

  override componentDidCatch(): void {
    this.setState({ isBroken: true });
    this.props.onTrouble();
  }

  override render() {
    return this.state.isBroken ? null : this.props.children;
  }
}

function stopUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}
