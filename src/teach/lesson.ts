import type { HelpdeskDefinition } from '@/helpdesks/definition';
import { anchorsOf } from '@/helpdesks/derive/anchors';
import { sidesByAuthor } from '@/helpdesks/derive/author-sides';
import { composerOf, controlAt, editorAt } from '@/helpdesks/derive/composer';
import { conversationOf, type ConversationFound } from '@/helpdesks/derive/conversation';
import {
  monthOf,
  repairedDefinition,
  siteDefinition,
  type SiteParts,
} from '@/helpdesks/derive/site-definition';
import { idsInAddress } from '@/helpdesks/derive/ticket-address';
import { idsInPage, idsInText } from '@/helpdesks/derive/ticket-in-page';
import { tryDefinition, type Trial } from '@/helpdesks/derive/try-definition';
import { readValue } from '@/helpdesks/locate';
import {
  teachFields,
  type LessonView,
  type PointStep,
  type Problem,
  type Question,
  type Marked,
  type TeachField,
} from './question';

export interface LessonStart {
  /** Taught parts are put before what this knows. */
  readonly base?: HelpdeskDefinition | undefined;
  readonly fields?: readonly TeachField[] | undefined;
}

type Picks = Partial<Record<PointStep, Element>>;

/** Everything learned so far; a step back is a former one of these. */
interface State {
  readonly field: TeachField;
  readonly question: Question;
  readonly picks: Picks;
  readonly parts: SiteParts;
  readonly marked: readonly Marked[];
}

export interface Lesson {
  view(): LessonView;
  /** The agent points at an element. */
  take(element: Element): void;
  /** What was shown is right. Gives the definition after the last question. */
  confirm(): HelpdeskDefinition | undefined;
  /** What was shown is wrong: the step is repeated. */
  reject(): void;
  skip(): HelpdeskDefinition | undefined;
  nameNote(): void;
  chooseTicket(index: number): void;
  /** False where there is nothing to go back to. */
  back(): boolean;
}

/** Leads through pointing out a site's parts, without showing anything. Reads the page, never changes it. */
export function createLesson(page: Document, { base, fields = teachFields }: LessonStart): Lesson {
  const seen = monthOf(Date.now());
  const url = () => page.location.href;
  const order = teachFields.filter((field) => fields.includes(field));
  const past: State[] = [];
  let state: State = start(order[0] ?? 'turns', {}, {});

  function start(field: TeachField, picks: Picks, parts: SiteParts): State {
    const at = { field, picks, parts, marked: [] };
    if (field === 'ticket') return { ...at, question: askTicket() };
    return { ...at, question: point(field === 'turns' ? 'customer' : field) };
  }

  function point(at: PointStep, problem?: Problem): Question {
    const canSkip = at !== 'customer' && at !== 'moreCustomer' && at !== 'moreAgent';
    return { kind: 'point', at, canSkip: canSkip && at !== 'ticketPlace', problem };
  }

  function go(next: State): void {
    past.push(state);
    state = next;
  }

  function refuse(problem: Problem): void {
    if (state.question.kind === 'point') {
      state = { ...state, question: point(state.question.at, problem) };
    }
  }

  function define(parts: SiteParts, isTrial: boolean): HelpdeskDefinition {
    const { hostname } = page.location;
    const isBaseRead = base?.ticket.id.some((source) => readValue(source, page, url()));
    // Until the ticket is taught, the whole address stands for it.
    const anyAddress = {
      id: [{ from: 'url', pattern: '^(.+)$', why: 'while teaching', seen }],
      navigation: 'loads',
    } satisfies HelpdeskDefinition['ticket'];
    const ticket = parts.ticket ?? (isBaseRead && base ? base.ticket : anyAddress);
    if (base) {
      return repairedDefinition(base, hostname, isTrial ? { ...parts, ticket } : parts, page);
    }
    return siteDefinition('pointed', hostname, { ...parts, ticket });
  }

  function tryParts(parts: SiteParts): Trial | undefined {
    return tryDefinition(define(parts, true), page, url());
  }

  function askTicket(): Question {
    const ids = idsInAddress(url(), seen).map(({ id }) => id);
    return ids.length > 0 ? { kind: 'ticket', ids, chosen: 0 } : point('ticketPlace');
  }

  /** Reads the conversation by what was pointed at, and asks what follows from it. */
  function tryTurns(picks: Picks): void {
    const { customer, agent, note, moreCustomer, moreAgent, requester } = picks;
    const given = (...each: (Element | undefined)[]) => each.flatMap((element) => element ?? []);
    const known = {
      customer: given(customer, moreCustomer),
      agent: given(agent, moreAgent),
      note: given(note),
    };
    const found = conversationOf(known, undefined, seen);
    if (!found) return refuse(isSameTurn(picks) ? 'sameTurn' : 'notRepeated');
    if (found.sides === 'contested' && !moreCustomer) {
      return go({ ...state, picks, question: point('moreCustomer') });
    }
    if (found.sides === 'alike' && note) return refuse('noteAlike');
    if (found.sides === 'alike' && !requester) {
      return go({ ...state, picks, question: point('requester') });
    }
    showTurns(found, picks);
  }

  function isSameTurn({ customer, agent }: Picks): boolean {
    const units = customer && conversationOf({ customer: [customer], agent: [] }, undefined, seen);
    const turn = units?.units.turns.find((each) => each.contains(customer ?? null));
    return Boolean(agent && turn?.contains(agent));
  }

  function showTurns({ conversation, units }: ConversationFound, picks: Picks): void {
    const parts = { ...state.parts, conversation };
    const trial = tryParts(parts);
    if (!trial || trial.turns.length !== units.turns.length) return refuse('notFoundAgain');
    if (trial.snapshot.turns.every(({ text }) => text === '')) return refuse('noWords');
    const counts = { customer: 0, agent: 0, note: 0, system: 0, unknown: 0 };
    for (const { side } of trial.turns) counts[side] += 1;
    const marked = trial.turns.map(({ element, side }) => ({ element, as: side }));
    const canNameNote = counts.agent > 0 && !picks.note;
    const question = { kind: 'turns', all: trial.turns.length, counts, canNameNote } as const;
    go({ ...state, picks, parts, marked, question });
  }

  function takeRequester(picks: Picks, requester: Element): void {
    const { customer, agent } = picks;
    if (!customer || !agent) return;
    const found = conversationOf({ customer: [customer], agent: [agent] }, undefined, seen);
    const turnOf = (pick: Element) => found?.units.turns.find((turn) => turn.contains(pick));
    const [theirs, ours] = [turnOf(customer), turnOf(agent)];
    if (!found || !theirs || !ours) return refuse('notRepeated');
    const sides = sidesByAuthor(theirs, ours, found.units.turns, requester, seen);
    if (sides.length === 0) return refuse('notTheName');
    showTurns(
      { ...found, conversation: { ...found.conversation, sides: [...sides] } },
      { ...picks, requester },
    );
  }

  function takeComposer(element: Element): void {
    const editor = editorAt(element);
    const composer = editor && composerOf(editor, seen);
    if (!editor || !composer) return refuse('noEditor');
    const picks = { ...state.picks, composer: editor.element };
    const { customer, agent, note } = picks;
    let { conversation } = state.parts;
    if (conversation && customer) {
      // Where the editor stands tells the order of a conversation without times.
      const known = { customer: [customer], agent: agent ? [agent] : [], note: note ? [note] : [] };
      const again = conversationOf(known, editor.element, seen);
      if (again) conversation = { ...conversation, order: again.conversation.order };
    }
    const parts = { ...state.parts, composer, ...(conversation ? { conversation } : {}) };
    const trial = tryParts(parts);
    if (trial?.editor !== editor.element) return refuse('notFoundAgain');
    const marked = [{ element: editor.element, as: 'found' }] as const;
    go({ ...state, picks, parts, marked, question: { kind: 'composer' } });
  }

  function takeSend(element: Element): void {
    const control = controlAt(element);
    if (!control) return refuse('noControl');
    // What sends is looked for from the element that an event names, which lies in one tree.
    const send = anchorsOf(control, seen).filter(({ selector }) => !selector.includes('>>>'));
    if (send.length === 0) return refuse('notFoundAgain');
    const said = control.getAttribute('aria-label') ?? control.getAttribute('value');
    const name = (said ?? control.textContent ?? '').trim().slice(0, 40);
    const parts = { ...state.parts, send: [...send] };
    const marked = [{ element: control, as: 'found' }] as const;
    go({ ...state, parts, marked, question: { kind: 'send', name } });
  }

  function takeTicketPlace(element: Element): void {
    const ids = idsInText(element, seen);
    const [first] = ids;
    if (!first) return refuse('noNumber');
    const picks = { ...state.picks, ticketPlace: element };
    const question = { kind: 'ticket', ids: ids.map(({ id }) => id), chosen: 0 } as const;
    go({ ...state, picks, marked: [{ element, as: 'found' }], question });
  }

  /** The sources of the id that was confirmed; the page's own agree with the address. */
  function ticketOf(index: number): HelpdeskDefinition['ticket'] | undefined {
    const { ticketPlace, customer } = state.picks;
    if (ticketPlace) {
      const chosen = idsInText(ticketPlace, seen)[index];
      return chosen && { id: [chosen.source], navigation: 'loads' };
    }
    const chosen = idsInAddress(url(), seen)[index];
    if (!chosen) return undefined;
    const trial = state.parts.conversation && tryParts(state.parts);
    const turn = trial?.turns[0]?.element ?? customer;
    const places = idsInPage(page, chosen.id, turn?.parentElement ?? undefined, seen);
    const navigation = places.length > 0 ? 'in-page' : 'loads';
    return { id: [chosen.source, ...places], navigation };
  }

  /** Goes on to the next field, or gives what was learned. */
  function next(parts: SiteParts): HelpdeskDefinition | undefined {
    const following = order[order.indexOf(state.field) + 1];
    if (!following) return define(parts, false);
    go(start(following, state.picks, parts));
    return undefined;
  }

  return {
    view: () => ({
      question: state.question,
      marked: state.marked,
      step: order.indexOf(state.field) + 1,
      steps: order.length,
    }),
    take: (element) => {
      if (state.question.kind !== 'point') return;
      const { at } = state.question;
      const picks = { ...state.picks, [at]: element };
      if (at === 'customer') {
        const found = conversationOf({ customer: [element], agent: [] }, undefined, seen);
        const turn = found?.units.turns.find((each) => each.contains(element));
        // Without a second message the repeated piece is a guess, so it is only outlined.
        const marked = turn ? [{ element: turn, as: 'customer' } as const] : [];
        go({ ...state, picks, marked, question: point('agent') });
      } else if (at === 'moreCustomer') go({ ...state, picks, question: point('moreAgent') });
      else if (at === 'requester') takeRequester(picks, element);
      else if (at === 'composer') takeComposer(element);
      else if (at === 'send') takeSend(element);
      else if (at === 'ticketPlace') takeTicketPlace(element);
      else tryTurns(picks);
    },
    confirm: () => {
      if (state.question.kind !== 'ticket') return next(state.parts);
      const ticket = ticketOf(state.question.chosen);
      return ticket && next({ ...state.parts, ticket });
    },
    reject: () => {
      if (state.question.kind === 'ticket') {
        go({ ...state, marked: [], question: point('ticketPlace') });
        return;
      }
      // Turns are pointed at together, so all of them are asked for again.
      const picks = state.field === 'turns' ? {} : state.picks;
      go(start(state.field, picks, state.parts));
    },
    skip: () => {
      if (state.question.kind !== 'point') return undefined;
      const { at } = state.question;
      if (at === 'composer' || at === 'send') return next(state.parts);
      const { customer, agent } = state.picks;
      const known = { customer: customer ? [customer] : [], agent: agent ? [agent] : [] };
      const found = conversationOf(known, undefined, seen);
      if (found) showTurns(found, state.picks);
      else refuse('notRepeated');
      return undefined;
    },
    nameNote: () => go({ ...state, question: point('note') }),
    chooseTicket: (index) => {
      if (state.question.kind === 'ticket') {
        state = { ...state, question: { ...state.question, chosen: index } };
      }
    },
    back: () => {
      const former = past.pop();
      if (former) state = former;
      return former !== undefined;
    },
  };
}
