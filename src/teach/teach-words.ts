import { i18n } from '#i18n';
import type { Marked, PointStep, Problem, Question } from './question';

/** What is asked, as a sentence. */
export function questionWords(question: Question): string {
  switch (question.kind) {
    case 'point':
      return pointWords(question.at);
    case 'turns':
      return i18n.t('teach.foundTurns', question.all);
    case 'composer':
      return i18n.t('teach.foundComposer');
    case 'send':
      return question.name
        ? i18n.t('teach.foundSend', [question.name])
        : i18n.t('teach.foundSendUnnamed');
    case 'ticket':
      return question.ids.length === 1
        ? i18n.t('teach.foundTicket', [question.ids[0] ?? ''])
        : i18n.t('teach.whichTicket');
  }
}

function pointWords(step: PointStep): string {
  switch (step) {
    case 'customer':
      return i18n.t('teach.point.customer');
    case 'agent':
      return i18n.t('teach.point.agent');
    case 'moreCustomer':
      return i18n.t('teach.point.moreCustomer');
    case 'moreAgent':
      return i18n.t('teach.point.moreAgent');
    case 'note':
      return i18n.t('teach.point.note');
    case 'requester':
      return i18n.t('teach.point.requester');
    case 'composer':
      return i18n.t('teach.point.composer');
    case 'send':
      return i18n.t('teach.point.send');
    case 'ticketPlace':
      return i18n.t('teach.point.ticketPlace');
  }
}

/** Why what was pointed at does not do, and what to do about it. */
export function problemWords(problem: Problem): string {
  return i18n.t(`teach.problem.${problem}`);
}

/** Whose turn an outline marks; other outlines have no words. */
export function sideWords(as: Marked['as'] | 'aimed'): string {
  return as === 'found' || as === 'aimed' ? '' : i18n.t(`teach.side.${as}`);
}

const shortest = 70;

/** An element in words, for those who do not see its outline. */
export function elementWords(element: Element | undefined): string {
  if (!element) return i18n.t('teach.nothingAimed');
  const kind = element.getAttribute('role') ?? element.localName;
  const said = element.getAttribute('aria-label') ?? element.textContent ?? '';
  const words = said.replace(/\s+/g, ' ').trim();
  const short = words.length > shortest ? `${words.slice(0, shortest - 1)}…` : words;
  return short ? i18n.t('teach.aimed', [kind, short]) : kind;
}
