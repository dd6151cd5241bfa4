import { readingDirection } from '@/browser/reading-direction';
import type { HelpdeskDefinition } from '@/helpdesks/definition';
import { controlAt, editorAt, editorsIn, sendBeside } from '@/helpdesks/derive/composer';
import { createLesson, type LessonStart } from './lesson';
import { createOutlines, type Outline } from './outlines';
import { elementAt, firstElement, moved, scrollUnder, type Move } from './pointing';
import type { PointStep, Question } from './question';
import style from './teach.css?inline';
import { createPanel } from './teach-panel';
import { elementWords, sideWords } from './teach-words';

export interface TeachingStart extends LessonStart {
  /** The agent has confirmed every part. It was read off this page by the reader itself. */
  readonly onTaught: (definition: HelpdeskDefinition) => void;
  readonly onCancelled: () => void;
}

export interface Teaching {
  /** Takes everything off the page; calls nothing back. */
  stop(): void;
}

const gestures = ['click', 'pointerdown', 'pointerup', 'keydown', 'change'] as const;

/**
 * Lets the agent point out the parts of this page, by mouse or keyboard, and shows at each step what
 * was found. While it runs a layer of ours lies over the page: no click or key reaches it. Gives the
 * focus back at the end. One at a time: starting it again is for the caller to avoid.
 */
export function startTeaching(page: Document, start: TeachingStart): Teaching {
  const lesson = createLesson(page, start);
  const former = page.activeElement;
  const host = page.createElement('cuecycle-teaching');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  shadow.adoptedStyleSheets = [sheet];
  // A script of the page can reach into the shadow root; what it clicks is not the agent's wish.
  for (const gesture of gestures) {
    shadow.addEventListener(gesture, stopUntrusted, { capture: true });
  }
  const shield = shadow.appendChild(page.createElement('div'));
  shield.className = 'shield';
  const layer = shadow.appendChild(page.createElement('div'));
  page.documentElement.append(host);

  const outlines = createOutlines(layer);
  const ending = new AbortController();
  const { signal } = ending;
  let aimed: Element | undefined;
  let asked: Question | undefined;

  const stop = () => {
    ending.abort();
    outlines.stop();
    host.remove();
    if (former instanceof HTMLElement) former.focus({ preventScroll: true });
  };
  const leave = () => {
    stop();
    start.onCancelled();
  };
  const end = (definition: HelpdeskDefinition | undefined) => {
    if (!definition) {
      suggest();
      return draw();
    }
    stop();
    start.onTaught(definition);
  };
  /** Outlines beforehand what is likely meant; what was refused stays outlined. */
  const suggest = () => {
    const { question, marked } = lesson.view();
    if (question.kind !== 'point') aimed = undefined;
    else if (!question.problem) aimed = likely(page, question.at) ?? marked[0]?.element;
  };
  const step = (act: () => void) => () => {
    act();
    suggest();
    draw();
  };
  const take = (element: Element | undefined) => {
    if (!element) return;
    lesson.take(element);
    suggest();
    draw();
  };
  const back = () => {
    if (!lesson.back()) return leave();
    suggest();
    draw();
  };

  const draw = () => {
    const view = lesson.view();
    const { question } = view;
    const isPointing = question.kind === 'point';
    shield.dataset['pointing'] = String(isPointing);
    const marked: Outline[] = view.marked.map(({ element, as }) => ({
      element,
      as,
      label: sideWords(as),
    }));
    const target = isPointing && aimed ? [{ element: aimed, as: 'aimed', label: '' } as const] : [];
    outlines.show([...marked, ...target]);
    if (question !== asked) panel.ask(view);
    asked = question;
    panel.aim(elementWords(aimed));
  };

  const aim = (element: Element | undefined) => {
    const { question } = lesson.view();
    const next = element && question.kind === 'point' ? fitting(element, question.at) : undefined;
    if (next === aimed) return;
    aimed = next;
    draw();
  };
  const pointAt = ({ clientX, clientY }: MouseEvent) => elementAt(page, host, clientX, clientY);
  const quietly = { signal } as const;
  shield.addEventListener('pointermove', (event) => aim(pointAt(event)), quietly);
  // The keyboard stays in the panel while the mouse points.
  shield.addEventListener('pointerdown', (event) => event.preventDefault(), quietly);
  shield.addEventListener('mousedown', (event) => event.preventDefault(), quietly);
  shield.addEventListener('click', (event) => take(pointAt(event)), quietly);
  shield.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      scrollUnder(pointAt(event), event);
    },
    { passive: false, signal },
  );

  const onKey = (event: KeyboardEvent) => {
    const isAiming = (event.target as Element | null)?.matches('[role="application"]') ?? false;
    const move = isAiming ? moveOf(event.key) : undefined;
    if (event.key === 'Escape') back();
    else if (isAiming && event.key === 'Enter') take(aimed);
    else if (move) aimByKey(move);
    else return;
    event.preventDefault();
  };
  const aimByKey = (move: Move) => {
    const from = aimed ?? editorNear(page, lesson.view().question);
    const next = from ? moved(from, move, host) : firstElement(page, host);
    if (!next || next === aimed) return;
    aimed = next;
    next.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    if (isUnderPanel(next)) panel.moveAside(2);
    draw();
  };
  const isUnderPanel = (element: Element) => {
    const box = panel.element.getBoundingClientRect();
    const own = element.getBoundingClientRect();
    const [x, y] = [own.left + own.width / 2, own.top + own.height / 2];
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  };
  // Helpdesks have one-key shortcuts: nothing that is typed here may reach them.
  for (const kind of ['keydown', 'keyup', 'keypress'] as const) {
    host.addEventListener(kind, (event) => event.stopPropagation(), quietly);
  }
  // Pages take the focus away now and then; leaving must always be possible.
  page.defaultView?.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.composedPath().includes(host)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      back();
    },
    { capture: true, signal },
  );
  const panel = createPanel(page, readingDirection(), {
    move: () => panel.moveAside(1),
    leave,
    confirm: () => end(lesson.confirm()),
    reject: step(lesson.reject),
    skip: () => end(lesson.skip()),
    nameNote: step(lesson.nameNote),
    chooseTicket: lesson.chooseTicket,
    key: onKey,
  });
  shadow.append(panel.element);
  suggest();
  draw();
  return { stop };
}

/** What an element stands for in a step: the editor around it, the button that it lies on. */
function fitting(element: Element, step: PointStep): Element {
  if (step === 'composer') return editorAt(element)?.element ?? element;
  if (step === 'send') return controlAt(element) ?? element;
  return element;
}

/** Where the way to the button begins. */
function editorNear(page: Document, question: Question): Element | undefined {
  const editors = editorsIn(page);
  const isSend = question.kind === 'point' && question.at === 'send';
  return isSend && editors.length === 1 ? editors[0]?.element : undefined;
}

function likely(page: Document, step: PointStep): Element | undefined {
  const editors = editorsIn(page);
  const [only] = editors.length === 1 ? editors : [];
  if (step === 'composer') return only?.element;
  return step === 'send' && only ? sendBeside(only.element) : undefined;
}

function moveOf(key: string): Move | undefined {
  switch (key) {
    case 'ArrowUp':
      return 'parent';
    case 'ArrowDown':
      return 'child';
    case 'ArrowLeft':
      return 'previous';
    case 'ArrowRight':
      return 'next';
    default:
      return undefined;
  }
}

function stopUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}
