import type { CardPlace } from '@/messaging/requests';
import { type Box, findFreePlace, insideWindow, type Size } from './find-place';

const stepPx = 16;
const dragFromPx = 4;
const minCardHeightPx = 180;
const firstPlacePx = 16;
const lookAgainMs = 1000;

/** Where the card should stand, in CSS pixels from the window's end. */
export type Wish = Pick<CardPlace, 'inlineEnd' | 'blockEnd'>;

export interface PlaceKeeperOptions {
  /** Ends the keeping. */
  readonly signal: AbortSignal;
  readonly dir: 'ltr' | 'rtl';
  readonly wish: Wish | null;
  /** There is no room for the card. */
  readonly onNoRoom: () => void;
  readonly obstacles: () => readonly Box[];
  /** The agent has put it somewhere. */
  readonly onPlace: (wish: Wish) => void;
}

export type PlaceKeeper = ReturnType<typeof createPlaceKeeper>;

const swallow = (event: Event) => event.stopImmediatePropagation();

function viewport(): Size {
  return {
    // Without the scroll bar; in quirks mode the root may be wider than the window.
    width: Math.min(innerWidth, document.documentElement.clientWidth || innerWidth),
    height: innerHeight,
  };
}

/**
 * Keeps the card where the agent wants it, inside the window and off the obstacles. The wish is
 * remembered; the place shown differs from it for as long as something is in the way. With no room
 * for the card it becomes the pill, with no room for the pill it is hidden.
 */
export function createPlaceKeeper(card: HTMLElement, options: PlaceKeeperOptions) {
  const { signal, dir, obstacles, onNoRoom, onPlace } = options;
  let wish = options.wish ?? { inlineEnd: firstPlacePx, blockEnd: firstPlacePx };
  let shown: Box | undefined;
  let isDragged = false;

  const fromWindowEnd = (box: Box) => {
    const { width, height } = viewport();
    return {
      inlineEnd: Math.round(dir === 'rtl' ? box.left : width - box.left - box.width),
      blockEnd: Math.round(height - box.top - box.height),
    };
  };

  const lay = () => {
    const room = viewport();
    const body = card.querySelector('.body');
    const content = body?.firstElementChild;
    if (content) sizes.observe(content);
    const width = card.offsetWidth;
    // Its natural height, whatever it is limited to at present.
    const height =
      card.offsetHeight + (body && content ? content.scrollHeight - body.clientHeight : 0);
    const wished: Box = {
      width,
      height,
      left: dir === 'rtl' ? wish.inlineEnd : room.width - wish.inlineEnd - width,
      top: room.height - wish.blockEnd - height,
    };
    const box = isDragged
      ? insideWindow(wished, room)
      : findFreePlace(wished, room, obstacles(), content ? minCardHeightPx : height);
    if (!box && content) {
      onNoRoom();
      return;
    }
    card.style.visibility = box ? '' : 'hidden';
    if (!box) return;
    shown = box;
    const end = fromWindowEnd(box);
    card.style.insetInlineEnd = `${end.inlineEnd}px`;
    card.style.insetBlockEnd = `${end.blockEnd}px`;
    card.style.maxBlockSize = content ? `${Math.ceil(box.height)}px` : '';
  };
  const sizes = new ResizeObserver(lay);

  const moveTo = (left: number, top: number) => {
    if (!shown) return;
    wish = fromWindowEnd(insideWindow({ ...shown, left, top }, viewport()));
    lay();
  };
  const save = () => onPlace(wish);

  sizes.observe(card);
  addEventListener('resize', lay, { signal });
  // Scrolling moves the reply in most helpdesks; capturing, because scroll events do not bubble.
  addEventListener('scroll', lay, { capture: true, signal });
  // The reply box opens, grows and moves without telling.
  const looking = setInterval(lay, lookAgainMs);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    clearInterval(looking);
  });

  return {
    /** Looks again where the obstacles are. */
    lay,
    save,
    /** Follows the pointer until it is let go; a press without a way is left to be a click. */
    drag: (down: PointerEvent) => {
      const handle = down.currentTarget as HTMLElement;
      const button = (down.target as Element).closest('button');
      const from = shown;
      if (!from || down.button !== 0 || (button && !button.matches('.grip, .pill'))) return;
      const listening = new AbortController();
      const move = (event: PointerEvent) => {
        const x = event.clientX - down.clientX;
        const y = event.clientY - down.clientY;
        if (!isDragged && Math.hypot(x, y) < dragFromPx) return;
        isDragged = true;
        moveTo(from.left + x, from.top + y);
      };
      const drop = () => {
        listening.abort();
        if (!isDragged) return;
        isDragged = false;
        // The click that ends a drag is no press of the pill; a later one is.
        handle.addEventListener('click', swallow, true);
        requestAnimationFrame(() => handle.removeEventListener('click', swallow, true));
        lay();
        if (shown) wish = fromWindowEnd(shown);
        save();
      };
      // From the start: the first move may already be outside the pill.
      handle.setPointerCapture(down.pointerId);
      const whileHeld = { signal: listening.signal };
      handle.addEventListener('pointermove', move, whileHeld);
      handle.addEventListener('pointerup', drop, whileHeld);
      handle.addEventListener('pointercancel', drop, whileHeld);
    },
    moveByKey: (event: KeyboardEvent) => {
      const [x = 0, y = 0] =
        { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[
          event.key
        ] ?? [];
      if (!shown || (!x && !y)) return;
      event.preventDefault();
      const step = event.shiftKey ? 4 * stepPx : stepPx;
      moveTo(shown.left + x * step, shown.top + y * step);
      save();
    },
  };
}
