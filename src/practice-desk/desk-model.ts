import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { routeOf, shownTickets, type Route } from './route';
import {
  findTicket,
  nextDueAt,
  startDesk,
  withArrivals,
  withDraft,
  withFilter,
  withHaste,
  withMode,
  withRead,
  withSent,
  withAssignee,
  withStatus,
  type DeskState,
} from './store/desk-state';
import { parseDesk, savedDeskKey } from './store/saved-desk';
import { typingMs } from './store/scripted-customer';
import type { Assignee, ComposerMode, Status } from './ticket';

/** What the components see of the desk. */
export interface DeskModel {
  readonly state: ReadonlySignal<DeskState>;
  readonly route: ReadonlySignal<Route>;
  /** The side that has the agent's attention; `undefined` where no ticket is shown. */
  readonly active: ReadonlySignal<string | undefined>;
  /** Tickets whose customer is typing. */
  readonly typing: ReadonlySignal<readonly string[]>;
  /** Rises when the desk starts over, so that editors empty themselves. */
  readonly round: ReadonlySignal<number>;
  /** The address of a path, with the query of this visit. */
  href(path: string): string;
  go(path: string): void;
  attend(id: string): void;
  filter(status: Status): void;
  draft(id: string, text: string): void;
  mode(id: string, mode: ComposerMode): void;
  assign(id: string, assignee: Assignee): void;
  status(id: string, status: Status): void;
  send(id: string, text: string): void;
  startOver(): void;
}

const now = (): number => Date.now();

/** Opens the desk in this page: reads what was saved, follows the address, lets customers write. */
export function openDesk(page: Window): DeskModel {
  const isInstant = new URLSearchParams(page.location.search).has('instant');
  const fresh = (): DeskState => startDesk(now(), isInstant ? 1 : now() % 100_000);
  const state = signal(parseDesk(page.localStorage.getItem(savedDeskKey)) ?? fresh());
  const route = signal(routeOf(page.location.pathname));
  const attended = signal<string | undefined>(undefined);
  const clock = signal(now());
  const round = signal(0);

  const active = computed(() => {
    const shown = shownTickets(route.value);
    return attended.value && shown.includes(attended.value) ? attended.value : shown[0];
  });
  const typing = computed(() =>
    state.value.tickets
      .filter(({ pending }) =>
        pending.some(({ dueAt }) => dueAt > clock.value && dueAt - typingMs <= clock.value),
      )
      .map(({ id }) => id),
  );
  const look = (next: DeskState): DeskState => withRead(next, shownTickets(route.value));
  const set = (next: DeskState): void => {
    state.value = look(next);
  };
  const follow = (): void => {
    route.value = routeOf(page.location.pathname);
    set(state.value);
  };

  set(state.value);
  let saved: string | null = null;
  effect(() => {
    const text = JSON.stringify(state.value);
    // What another tab has written is not written back: it may have gone on meanwhile.
    if (text !== saved) page.localStorage.setItem(savedDeskKey, text);
    saved = text;
  });
  page.addEventListener('popstate', follow);
  page.addEventListener('storage', (event) => {
    const other = event.key === savedDeskKey ? parseDesk(event.newValue) : undefined;
    if (!other) return;
    saved = event.newValue;
    state.value = other;
  });

  let timer = 0;
  const wake = (): void => {
    clock.value = now();
    set(withArrivals(state.value, clock.value, shownTickets(route.value)));
  };
  effect(() => {
    page.clearTimeout(timer);
    // In instant mode nothing happens by itself, so that a test sees the same thing each time.
    if (isInstant) return;
    const dueAt = nextDueAt(state.value);
    if (dueAt === Infinity) return;
    // Reading the clock here runs this again after each waking: typing first, then the words.
    const at = Math.max(clock.value, now());
    const beforeMs = dueAt - typingMs - at;
    const waitMs = beforeMs > 0 ? beforeMs : dueAt - at;
    timer = page.setTimeout(wake, Math.max(waitMs, 0) + 10);
  });

  return {
    state,
    route,
    active,
    typing,
    round,
    href: (path) => path + page.location.search,
    go: (path) => {
      page.history.pushState(null, '', path + page.location.search);
      follow();
    },
    attend: (id) => {
      attended.value = id;
    },
    filter: (status) => set(withFilter(state.value, status)),
    draft: (id, text) => set(withDraft(state.value, id, text)),
    mode: (id, mode) => set(withMode(state.value, id, mode)),
    assign: (id, assignee) => set(withAssignee(state.value, id, assignee, now())),
    status: (id, status) => set(withStatus(state.value, id, status, now())),
    send: (id, text) => {
      const at = now();
      clock.value = at;
      const sent = withSent(state.value, id, text, at);
      const isReply = sent !== state.value && findTicket(sent, id)?.mode === 'reply';
      if (!isInstant || !isReply) return set(sent);
      set(withArrivals(withHaste(sent, id, at), at, shownTickets(route.value)));
    },
    startOver: () => {
      set(fresh());
      round.value += 1;
    },
  };
}
