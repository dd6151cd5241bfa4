import { i18n } from '#i18n';
import type { Side } from '@/core/reading/turn';
import { make } from './make';
import type { LessonView, Question } from './question';
import { problemWords, questionWords, sideWords } from './teach-words';

/** What the agent can do in the panel. */
export interface PanelActs {
  readonly move: () => void;
  readonly leave: () => void;
  readonly confirm: () => void;
  readonly reject: () => void;
  readonly skip: () => void;
  readonly nameNote: () => void;
  readonly chooseTicket: (index: number) => void;
  readonly key: (event: KeyboardEvent) => void;
}

export interface TeachPanel {
  readonly element: HTMLElement;
  /** Asks the next question and takes the focus to its answer: a keyboard is never left behind. */
  ask(view: LessonView): void;
  /** Says what the outline is around. */
  aim(words: string): void;
  /** Goes to the next corner of the window, or to the one opposite. */
  moveAside(byCorners: 1 | 2): void;
}

const corners = ['end-end', 'end-start', 'start-start', 'start-end'] as const;
const sides: readonly Side[] = ['customer', 'agent', 'note', 'system', 'unknown'];

/**
 * Builds the floating panel that asks for the parts of a site, one after the other. Built by hand:
 * a page that nobody knows has no Preact of ours yet, and this is all that would be drawn by it.
 */
export function createPanel(page: Document, dir: 'ltr' | 'rtl', acts: PanelActs): TeachPanel {
  let corner = 0;
  const step = make(page, 'small');
  const question = make(page, 'p', { id: 'teach-question', class: 'question' });
  const aimed = make(page, 'bdi', { id: 'teach-aimed', 'aria-live': 'polite' });
  const answer = make(page, 'div', { class: 'answer' });
  const element = make(
    page,
    'section',
    {
      class: 'panel',
      dir,
      role: 'dialog',
      'aria-labelledby': 'teach-title',
      'data-corner': corners[0],
    },
    make(
      page,
      'header',
      {},
      make(page, 'h2', { id: 'teach-title' }, i18n.t('teach.title')),
      step,
      button(page, 'teach.move', acts.move, 'quiet'),
    ),
    make(page, 'div', { 'aria-live': 'polite' }, question),
    answer,
    make(
      page,
      'footer',
      {},
      make(page, 'small', {}, i18n.t('teach.stays')),
      button(page, 'teach.leave', acts.leave, 'quiet'),
    ),
  );
  element.addEventListener('keydown', acts.key);

  return {
    element,
    ask: (view) => {
      step.textContent = i18n.t('teach.step', [String(view.step), String(view.steps)]);
      question.textContent = questionWords(view.question);
      const [focused, parts] =
        view.question.kind === 'point'
          ? pointing(page, view.question, aimed, acts)
          : checking(page, view.question, acts);
      answer.replaceChildren(...parts);
      focused.focus({ preventScroll: true });
    },
    aim: (words) => {
      if (aimed.textContent !== words) aimed.textContent = words;
    },
    moveAside: (byCorners) => {
      corner = (corner + byCorners) % corners.length;
      element.dataset['corner'] = corners[corner];
    },
  };
}

/** What gets the focus, and all that is shown. */
type Answer = readonly [focused: HTMLElement, parts: readonly HTMLElement[]];

function pointing(
  page: Document,
  { problem, canSkip, at }: Extract<Question, { kind: 'point' }>,
  aimed: HTMLElement,
  acts: PanelActs,
): Answer {
  const field = make(
    page,
    'div',
    {
      class: 'aim',
      role: 'application',
      tabindex: '0',
      'aria-label': i18n.t('teach.pointer'),
      'aria-describedby': 'teach-question teach-how',
    },
    aimed,
  );
  const skip = () =>
    button(page, at === 'agent' || at === 'note' ? 'teach.noneHere' : 'teach.skip', acts.skip);
  const parts = [
    ...(problem
      ? [make(page, 'p', { class: 'problem', role: 'alert' }, problemWords(problem))]
      : []),
    field,
    make(page, 'p', { id: 'teach-how', class: 'how' }, i18n.t('teach.how')),
    ...(canSkip ? [make(page, 'div', { class: 'row' }, skip())] : []),
  ];
  return [field, parts];
}

function checking(
  page: Document,
  question: Exclude<Question, { kind: 'point' }>,
  acts: PanelActs,
): Answer {
  const yes = button(page, 'teach.yes', acts.confirm, 'main');
  yes.setAttribute('aria-describedby', 'teach-question');
  const isTicket = question.kind === 'ticket';
  const row = [yes, button(page, isTicket ? 'teach.noTicket' : 'teach.no', acts.reject)];
  const parts: HTMLElement[] = [];
  if (question.kind === 'turns') {
    const { counts } = question;
    const rows = sides
      .filter((side) => counts[side] > 0)
      .map((side) =>
        make(
          page,
          'li',
          { 'data-as': side },
          make(page, 'b', {}, String(counts[side])),
          ` ${sideWords(side)}`,
        ),
      );
    parts.push(make(page, 'ul', { class: 'counts' }, ...rows));
    if (question.canNameNote) row.push(button(page, 'teach.isNote', acts.nameNote, 'quiet'));
  }
  if (isTicket && question.ids.length > 1) parts.push(ticketChoice(page, question, acts));
  return [yes, [...parts, make(page, 'div', { class: 'row' }, ...row)]];
}

function ticketChoice(
  page: Document,
  { ids, chosen }: Extract<Question, { kind: 'ticket' }>,
  { chooseTicket }: PanelActs,
): HTMLElement {
  const choices = ids.map((id, index) => {
    const input = make(page, 'input', { type: 'radio', name: 'ticket' });
    input.checked = index === chosen;
    input.addEventListener('change', () => chooseTicket(index));
    return make(page, 'label', {}, input, make(page, 'bdi', {}, id));
  });
  return make(page, 'div', { role: 'radiogroup', 'aria-labelledby': 'teach-question' }, ...choices);
}

type ButtonWords =
  | 'teach.move'
  | 'teach.leave'
  | 'teach.noneHere'
  | 'teach.skip'
  | 'teach.yes'
  | 'teach.no'
  | 'teach.noTicket'
  | 'teach.isNote';

function button(page: Document, words: ButtonWords, onClick: () => void, kind = '') {
  const element = make(page, 'button', { type: 'button', class: kind }, i18n.t(words));
  element.addEventListener('click', onClick);
  return element;
}
