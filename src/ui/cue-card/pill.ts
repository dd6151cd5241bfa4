import { i18n } from '#i18n';
import { type Stage, stages } from '@/core/cycle/stage';
import type { NowView } from '@/session/view';
import { promptLabel } from '../now/prompt-words';
import { arcClass, arcTransform, inRing, stageShapes } from '../stage-shapes';
import { callOf } from './call';
import type { PlaceKeeper } from './place-keeper';

export interface Pill {
  readonly element: HTMLElement;
  update(view: NowView): void;
}

interface PillOptions {
  readonly keeper: PlaceKeeper;
  readonly open: () => void;
}

/** The small form of the card: ring, stage, and what is next or asked. */
export function createPill({ keeper, open }: PillOptions): Pill {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'pill';
  element.addEventListener('pointerdown', keeper.drag);
  element.addEventListener('keydown', keeper.moveByKey);
  element.addEventListener('click', open);
  let drawn = '';
  return {
    element,
    update: (view) => {
      const ticket = view.kind === 'ticket' && !view.isReading ? view : null;
      const next = ticket?.prompts.find(({ id }) => id === ticket.next);
      const call = ticket && callOf(ticket);
      const noStage = view.kind === 'ticket' ? 'panel.reading' : 'noTicket.title';
      const name = i18n.t(ticket ? `stages.${ticket.stage}` : noStage);
      const second = call ?? (next && promptLabel(next)) ?? '';
      // Drawn again only when it says something else, or a screen reader would hear it again.
      const words = [name, second, call].join('\n');
      if (words === drawn) return;
      drawn = words;
      const texts = span(ticket ? 'pill-words' : 'vh', '');
      texts.append(Object.assign(document.createElement('b'), { textContent: name }));
      if (second) texts.append(span(call ? 'call' : '', second, call ? 'status' : null));
      element.replaceChildren(
        ringOf(ticket?.stage ?? null),
        texts,
        span('vh', `. ${i18n.t('card.expand')}`),
      );
    },
  };
}

function span(className: string, textContent: string, role: string | null = null): HTMLElement {
  return Object.assign(document.createElement('span'), { className, textContent, role });
}

/** The ring of `CycleRing`, without what draws the open card. */
function ringOf(stage: Stage | null): SVGElement {
  const at = stage ? stages.indexOf(stage) : -1;
  const ring = drawing('svg', { class: 'ring', viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  for (const [index, each] of stages.entries()) {
    ring.append(
      drawing('circle', {
        cx: '12',
        cy: '12',
        r: '10',
        pathLength: '100',
        'stroke-dasharray': '17 83',
        transform: arcTransform(index),
        class: arcClass(index, at),
        'data-stage': each,
      }),
    );
  }
  if (stage) {
    ring.append(drawing('path', { d: stageShapes[stage], 'data-stage': stage, transform: inRing }));
  }
  return ring;
}

function drawing(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
