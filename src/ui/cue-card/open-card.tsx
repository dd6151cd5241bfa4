import { i18n } from '#i18n';
import { Component, render, type ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { NowActions, NowView } from '@/session/view';
import { CycleRing } from '../icons';
import { SquareButton } from '../square-button';
import { CardBody } from './card-body';
import type { PlaceKeeper } from './place-keeper';

export interface OpenCardControls {
  readonly actions: NowActions;
  readonly keeper: PlaceKeeper;
  readonly onOpenPanel: (() => void) | undefined;
  readonly collapse: () => void;
  readonly onTrouble: () => void;
}

export interface OpenCard {
  update(view: NowView): void;
  unmount(): void;
}

/** Draws the open card into its frame in the page. */
export function mountOpenCard(frame: HTMLElement, controls: OpenCardControls): OpenCard {
  return {
    update: (view) =>
      render(
        <Guard onTrouble={controls.onTrouble}>
          <Opened {...controls} view={view} />
        </Guard>,
        frame,
      ),
    unmount: () => render(null, frame),
  };
}

function Opened(props: OpenCardControls & { readonly view: NowView }) {
  const { view, actions, keeper, onOpenPanel, collapse } = props;
  useLayoutEffect(() => keeper.lay());
  const stage = view.kind === 'ticket' && !view.isReading ? view.stage : null;
  return (
    <>
      <div class="bar" onPointerDown={keeper.drag}>
        <SquareButton
          icon="grip"
          name={i18n.t('card.move')}
          class="grip"
          onKeyDown={keeper.moveByKey}
        />
        <CycleRing stage={stage} />
        <b>{i18n.t('extension.name')}</b>
        {onOpenPanel && (
          <SquareButton icon="panel" name={i18n.t('card.panel')} onClick={onOpenPanel} />
        )}
        <SquareButton icon="small" name={i18n.t('card.collapse')} onClick={collapse} />
      </div>
      <div class="body">
        <div>
          <CardBody view={view} actions={actions} />
        </div>
      </div>
    </>
  );
}

/** Draws nothing after an error; see `createCueCard`. */
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
