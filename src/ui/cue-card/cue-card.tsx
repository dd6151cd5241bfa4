import { i18n } from '#i18n';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardPlace } from '@/messaging/requests';
import type { NowActions, NowView } from '@/session/view';
import { CycleRing } from '../icons';
import { nudgeKeyOf } from '../now/nudge-words';
import { promptLabel } from '../now/prompt-words';
import { SquareButton } from '../square-button';
import { keepKeysInside } from './keep-keys-inside';
import type { CardBody } from './card-body';
import { createPlaceKeeper, type PlaceKeeper } from './place-keeper';

export interface CueCardProps {
  /** Nothing is shown while it is `null`. */
  readonly view: NowView | null;
  readonly actions: NowActions;
  /** Where the agent left it; `null` before it was ever moved or opened. */
  readonly place: CardPlace | null;
  readonly onPlace: (place: CardPlace) => void;
  /** What must stay free: the composer, its Send button. */
  readonly obstacles: () => readonly DOMRect[];
  readonly dir: 'ltr' | 'rtl';
  readonly onOpenPanel?: () => void;
  /** Comes when it is asked for: see `needBody`. */
  readonly body: typeof CardBody | undefined;
  /** Asks for the body; called whenever an open card has none. */
  readonly needBody: () => void;
}

/** The card in the page: a small pill, or a 300 px card. */
export function CueCard({ view, ...props }: CueCardProps) {
  const place = useRef(props.place);
  return view && <ShownCard {...props} shown={view} lastPlace={place} />;
}

interface ShownCardProps extends Omit<CueCardProps, 'view' | 'place'> {
  readonly shown: NowView;
  /** Outlives the card, which goes away between tickets. */
  readonly lastPlace: { current: CardPlace | null };
}

function ShownCard(props: ShownCardProps) {
  const { shown, lastPlace, actions, dir, onPlace, obstacles, onOpenPanel, needBody } = props;
  const { body: Body } = props;
  const root = useRef<HTMLDivElement>(null);
  const keeper = useRef<PlaceKeeper>(null);
  const [isOpen, setOpen] = useState(lastPlace.current?.isExpanded ?? false);
  const isExpanded = useRef(isOpen);

  useLayoutEffect(() => {
    if (!root.current) return undefined;
    const mounted = new AbortController();
    keeper.current = createPlaceKeeper(root.current, {
      signal: mounted.signal,
      dir,
      wish: lastPlace.current,
      obstacles,
      // For want of room, not by the agent's wish: nothing is remembered.
      onNoRoom: () => setOpen(false),
      onPlace: (wish) => {
        lastPlace.current = { ...wish, isExpanded: isExpanded.current };
        onPlace(lastPlace.current);
      },
    });
    keepKeysInside(root.current, mounted.signal);
    return () => mounted.abort();
  }, [dir, lastPlace, obstacles, onPlace]);
  useLayoutEffect(() => keeper.current?.lay(), [isOpen, shown, Body]);
  useLayoutEffect(() => {
    if (isOpen && !Body) needBody();
  }, [isOpen, Body, needBody]);

  const setExpanded = (value: boolean) => {
    const card = root.current;
    const focused = (card?.getRootNode() as Document | undefined)?.activeElement ?? null;
    const hadFocus = card?.contains(focused);
    isExpanded.current = value;
    setOpen(value);
    keeper.current?.save();
    // The control that was pressed is gone: its counterpart takes over a focus that was here.
    if (hadFocus) {
      requestAnimationFrame(() => card?.querySelector<HTMLElement>('.grip, .pill')?.focus());
    }
  };
  const drag = (event: PointerEvent) => keeper.current?.drag(event);
  const moveByKey = (event: KeyboardEvent) => keeper.current?.moveByKey(event);

  const ticket = shown.kind === 'ticket' && !shown.isReading ? shown : null;
  const stage = ticket && ticket.stage;
  const next = ticket?.prompts.find(({ id }) => id === ticket.next);
  const nudge = ticket?.nudge && i18n.t(`nudge.${nudgeKeyOf(ticket.nudge.id)}`);
  const noStage = shown.kind === 'ticket' ? 'panel.reading' : 'noTicket.title';
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc makes the card small from any control inside.
    <div
      ref={root}
      dir={dir}
      class={`card ${isOpen ? 'open' : 'small'}${stage ? '' : ' idle'}${nudge ? ' nudging' : ''}`}
      role="region"
      aria-label={i18n.t('card.label')}
      onKeyDown={(event) => event.key === 'Escape' && isOpen && setExpanded(false)}
      onMouseDown={keepFocusInPage}
    >
      {isOpen ? (
        <>
          <div class="bar" onPointerDown={drag}>
            <SquareButton
              icon="grip"
              name={i18n.t('card.move')}
              class="grip"
              onKeyDown={moveByKey}
            />
            <CycleRing stage={stage} />
            <b>{i18n.t('extension.name')}</b>
            {onOpenPanel && (
              <SquareButton icon="panel" name={i18n.t('card.panel')} onClick={onOpenPanel} />
            )}
            <SquareButton
              icon="small"
              name={i18n.t('card.collapse')}
              onClick={() => setExpanded(false)}
            />
          </div>
          <div class="body">
            <div>{Body && <Body view={shown} actions={actions} />}</div>
          </div>
        </>
      ) : (
        <button
          type="button"
          class="pill"
          onPointerDown={drag}
          onKeyDown={moveByKey}
          onClick={() => setExpanded(true)}
        >
          <CycleRing stage={stage} />
          <span class={stage ? 'pill-words' : 'vh'}>
            <b>{i18n.t(stage ? `stages.${stage}` : noStage)}</b>
            {nudge ? (
              <span class="call" role="status">
                {nudge}
              </span>
            ) : (
              next && <span>{promptLabel(next)}</span>
            )}
          </span>
          <span class="vh">. {i18n.t('card.expand')}</span>
        </button>
      )}
    </div>
  );
}

/** A press with the mouse leaves the agent's cursor in the reply; text fields may take it. */
function keepFocusInPage(event: MouseEvent) {
  if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
}
