import { i18n } from '#i18n';
import type { CardPlace } from '@/messaging/requests';
import type { NowActions, NowView } from '@/session/view';
import { keepKeysInside } from './keep-keys-inside';
import type { mountOpenCard, OpenCard } from './open-card';
import { createPill, type Pill } from './pill';
import { createPlaceKeeper, type PlaceKeeper } from './place-keeper';
import { callOf } from './call';

export interface CueCardOptions {
  readonly actions: NowActions;
  /** Where the agent left it; `null` before it was ever moved or opened. */
  readonly place: CardPlace | null;
  readonly onPlace: (place: CardPlace) => void;
  /** What must stay free: the composer, its Send button. */
  readonly obstacles: () => readonly DOMRect[];
  readonly dir: 'ltr' | 'rtl';
  readonly onOpenPanel?: () => void;
  /** Comes with the first opening: most pages never need it. */
  readonly loadOpenCard: () => Promise<typeof mountOpenCard>;
  readonly onTrouble: () => void;
}

export interface CueCard {
  /** Shows another view; nothing while it is `null`. */
  update(view: NowView | null): void;
  stop(): void;
}

/** The card as it stands in the page. */
interface Shown {
  readonly root: HTMLElement;
  readonly keeper: PlaceKeeper;
  readonly pill: Pill;
  open: OpenCard | undefined;
  isOpen: boolean;
  end(): void;
}

/**
 * The card in the page: a small pill, or a 300 px card. The frame and the pill are drawn by hand,
 * because every ticket has them; what draws the rest is loaded when it is opened.
 */
export function createCueCard(parent: ShadowRoot, options: CueCardOptions): CueCard {
  const { dir, onPlace, onTrouble } = options;
  let { place } = options;
  let shown: Shown | undefined;
  let latest: NowView | null = null;
  let mountOpen: typeof mountOpenCard | undefined;
  let isBroken = false;
  let isLoading = false;

  const show = (): Shown => {
    const mounted = new AbortController();
    const { signal } = mounted;
    const root = document.createElement('div');
    root.dir = dir;
    root.role = 'region';
    root.ariaLabel = i18n.t('card.label');
    const keeper = createPlaceKeeper(root, {
      signal,
      dir,
      wish: place,
      obstacles: options.obstacles,
      // For want of room, not by the agent's wish: nothing is remembered.
      onNoRoom: () => {
        if (!shown) return;
        shown.isOpen = false;
        draw();
      },
      onPlace: (wish) => {
        place = { ...wish, isExpanded: shown?.isOpen ?? false };
        onPlace(place);
      },
    });
    keepKeysInside(root, signal);
    root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && shown?.isOpen) setOpen(false);
    });
    root.addEventListener('mousedown', keepFocusInPage);
    const pill = createPill({ keeper, open: () => setOpen(true) });
    parent.append(root);
    const end = () => {
      mounted.abort();
      root.remove();
    };
    return { root, keeper, pill, open: undefined, isOpen: place?.isExpanded ?? false, end };
  };

  const hide = () => {
    shown?.open?.unmount();
    shown?.end();
    shown = undefined;
  };

  const setOpen = (isOpen: boolean) => {
    if (!shown) return;
    const { root, keeper } = shown;
    const hadFocus = parent.activeElement !== null && root.contains(parent.activeElement);
    shown.isOpen = isOpen;
    keeper.save();
    draw();
    // The control that was pressed is gone: its counterpart takes over a focus that was here.
    if (hadFocus) focusControl();
  };

  const focusControl = () =>
    requestAnimationFrame(() => shown?.root.querySelector<HTMLElement>('.grip, .pill')?.focus());

  const load = async () => {
    if (isLoading) return;
    isLoading = true;
    try {
      mountOpen = await options.loadOpenCard();
      const hadFocus = parent.activeElement !== null;
      draw();
      if (hadFocus) focusControl();
    } catch {
      // Asked for again with the next view.
      onTrouble();
    } finally {
      isLoading = false;
    }
  };

  /** The open card, once it has come; the pill stands in for it meanwhile. */
  const drawOpen = (card: Shown, view: NowView): boolean => {
    if (!card.isOpen) return false;
    if (!mountOpen) {
      void load();
      return false;
    }
    if (!card.open) {
      card.pill.element.remove();
      const { keeper } = card;
      const { actions, onOpenPanel } = options;
      const controls = {
        actions,
        keeper,
        onOpenPanel,
        collapse: () => setOpen(false),
        onTrouble,
      };
      card.open = mountOpen(card.root, controls);
    }
    card.open.update(view);
    return true;
  };

  const drawPill = (card: Shown, view: NowView) => {
    card.open?.unmount();
    card.open = undefined;
    card.pill.update(view);
    if (!card.pill.element.isConnected) card.root.replaceChildren(card.pill.element);
  };

  const draw = () => {
    if (!latest || isBroken) {
      hide();
      return;
    }
    try {
      shown ??= show();
      const isOpen = drawOpen(shown, latest);
      if (!isOpen) drawPill(shown, latest);
      const isIdle = latest.kind !== 'ticket' || latest.isReading;
      const isCalling = !isIdle && latest.kind === 'ticket' && callOf(latest) !== null;
      shown.root.className = `card ${isOpen ? 'open' : 'small'}${isIdle ? ' idle' : ''}${isCalling ? ' nudging' : ''}`;
      shown.keeper.lay();
    } catch {
      // After an update of the extension the browser refuses an old script even the words of the
      // card; the page must not see that as an error of its own.
      isBroken = true;
      hide();
      onTrouble();
    }
  };

  return {
    update: (view) => {
      latest = view;
      draw();
    },
    stop: hide,
  };
}

/** A press with the mouse leaves the agent's cursor in the reply; text fields may take it. */
function keepFocusInPage(event: MouseEvent) {
  if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
}
