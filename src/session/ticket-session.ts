import {
  currentRound,
  nextPrompt,
  overlayDraft,
  startCycle,
  type AgentMove,
  type CycleState,
} from '@/core/cycle/cycle';
import type { Playbook } from '@/core/cycle/playbook';
import { stages } from '@/core/cycle/stage';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import type {
  Interaction,
  PromptRecord,
  StageSpan,
  StoredMove,
} from '@/core/interaction/interaction';
import { mergeSpans } from '@/core/interaction/spans';
import { createStageClock } from '@/core/interaction/stage-clock';
import type { Turn } from '@/core/reading/turn';
import type { Breakpoint } from '@/core/nudges/policy';
import type { RememberedTurn } from '@/core/reading/remembered-turn';
import { createConversationReader, type ConversationReading } from './conversation-reader';
import { createNudging } from './nudging';
import { promptRecords, replay, unionMoves, type TurnEvent } from './replay';
import { customerFacts, hintsOf } from './spoken';
import type { SessionPorts } from './session-ports';
import type { PageHealth, StageView, TicketActions, TicketView } from './view';

/** What is known of a ticket before anything was read. */
export interface SessionStart {
  readonly mode: 'page' | 'manual';
  readonly helpdeskName: string;
  readonly ticket: string;
  readonly playbook: Playbook;
  /** The agent wants no nudges. */
  readonly isQuiet: boolean;
}

/** What the page shows of the ticket now. */
export interface PageState {
  readonly turns: readonly Turn[];
  readonly conversation: 'here' | 'elsewhere' | 'missing';
  /** The agent's words in a reply that is not sent; `null` without a composer or in a note. */
  readonly draft: string | null;
  /** `null` without a page. */
  readonly health: PageHealth | null;
  readonly isClosed: boolean;
}

/**
 * One agent's work on one ticket in one panel or page: reads what the page shows, keeps the cycle
 * and the time, obeys the agent, and reports checkpoints. It knows neither page nor browser; all
 * effects go through the ports.
 */
export interface TicketSession {
  readonly actions: TicketActions;
  view(): TicketView;
  show(page: PageState): void;
  /** A moment at which the agent can be spoken to. */
  breakpoint(kind: Breakpoint): void;
  setQuiet(isQuiet: boolean): void;
  /** Whether the agent attends to this ticket: only then does active time accrue. */
  attend(isAttended: boolean): void;
  /** To be called every ten seconds: saves the time so far. */
  beat(): void;
  /** Ends the session, not the interaction: the time so far is saved and nothing follows. */
  stop(): void;
}

/** Browsers call back a hidden page once a minute; a longer silence is the machine's sleep, in ms. */
const longestGapMs = 90_000;

export function startTicketSession(
  start: SessionStart,
  ports: SessionPorts,
  onView: (view: TicketView) => void,
): TicketSession {
  const ownId = ports.makeId();
  const clock = createStageClock({ makeId: ports.makeId, longestGapMs });
  let page: PageState | undefined;
  let read: ConversationReading | undefined;
  let remembered: readonly RememberedTurn[] = [];
  let stored: Interaction | undefined;
  let moves: readonly StoredMove[] = [];
  let followUps: readonly FollowUp[] = [];
  /** Without the draft. */
  let sent: CycleState = startCycle();
  let state = sent;
  let savedPrompts = '[]';
  let savedTurn: RememberedTurn | undefined;
  let isFinished = false;
  let isOpening = false;
  let isStopped = false;
  let { isQuiet } = start;

  const nudging = createNudging(ports, () => publish());

  /** The page with the composer shows no turns: those of the ticket's other page count. */
  const isRemembering = () => page?.turns.length === 0 && remembered.length > 0;

  const turnEvents = (): readonly TurnEvent[] =>
    isRemembering()
      ? remembered
      : (read?.turns ?? []).map(({ turn, reading }) => ({ ...turn, reading }));

  const reader = createConversationReader(
    ports.read,
    (reading) => {
      read = reading;
      recompute();
      // Ticks are saved as they are earned; the answer may even come after the ticket was closed.
      if (JSON.stringify(knownPrompts()) !== savedPrompts) save();
    },
    ports.onTrouble,
  );

  /** Has the reader understand what is in view; `recompute` follows when it has. */
  const readPage = () => {
    if (!page) return;
    const past = isRemembering() ? remembered.at(-1)?.past : undefined;
    reader.update({ turns: page.turns, past, draft: page.draft });
  };

  const recompute = () => {
    sent = replay(turnEvents(), moves);
    state = read?.draft ? overlayDraft(sent, read.draft) : sent;
    nudging.seeDraft(read?.draft ?? null, stored?.id);
    if (stored && read && !isFinished) enterStage();
    publish();
  };

  const enterStage = () => {
    const { stage } = currentRound(state);
    if (clock.enter(stage, state.rounds.length, ports.now())) save();
  };

  const ownSpans = (): readonly StageSpan[] => mergeSpans(stored?.spans ?? [], clock.spans());

  const view = (): TicketView => {
    const round = currentRound(state);
    return {
      kind: 'ticket',
      interactionId: ownId,
      mode: start.mode,
      helpdeskName: start.helpdeskName,
      ticket: start.ticket,
      health: page?.health ? { ...page.health, conversation: conversationHealth() } : null,
      isReading: !read,
      stage: round.stage,
      round: state.rounds.length,
      pinned: state.pinned,
      stages: stageViews(),
      prompts: start.playbook.prompts.map((prompt) => ({
        ...prompt,
        mark: round.marks[prompt.id] ?? null,
      })),
      next: nextPrompt(state, start.playbook),
      hasDraft: Object.values(round.marks).some((mark) => mark.kind === 'draft'),
      isFinished,
      canUndo: moves.length > 0,
      canInsert: page !== undefined && page.draft !== null && ports.page !== undefined,
      isQuiet,
      ...nudging.view(),
      customer: customerFacts(read?.turns ?? []),
      hints: read?.draft ? hintsOf(read.draft) : [],
      followUps,
    };
  };

  const conversationHealth = (): PageHealth['conversation'] => {
    if (page?.conversation === 'here') return 'here';
    return remembered.length > 0 ? 'remembered' : 'missing';
  };

  const stageViews = (): readonly StageView[] => {
    const spans = ownSpans();
    const current = stages.indexOf(currentRound(state).stage);
    const running = clock.running();
    return stages.map((stage, index) => ({
      stage,
      // The running span is left out: whoever shows it adds the time since it began.
      ms: spans
        .filter((span) => span.stage === stage && span.id !== running?.id)
        .reduce((sum, span) => sum + span.endedAt - span.startedAt, 0),
      runningSince: running?.stage === stage ? running.startedAt : null,
      position: index < current ? 'before' : index === current ? 'current' : 'after',
    }));
  };

  const publish = () => {
    if (!isStopped) onView(view());
  };

  const save = () => {
    const id = stored?.id;
    // Until the interaction is opened there is nothing to add to; the next checkpoint has it all.
    if (!id) return;
    const prompts = knownPrompts();
    savedPrompts = JSON.stringify(prompts);
    ports.recordCheckpoint({
      id,
      updatedAt: ports.now(),
      spans: clock.spans(),
      prompts,
      moves,
      isClosed: isFinished,
    });
    const lastTurn = page?.conversation === 'here' && read?.turns.at(-1)?.remembered;
    // A change of an earlier turn has all later ones read anew: the last tells for all.
    if (read && lastTurn && lastTurn !== savedTurn) {
      savedTurn = lastTurn;
      const turns = read.turns.map(({ remembered: each }) => each);
      ports.rememberTurns({ interactionId: id, turns });
    }
  };

  /**
   * A closed ticket that somebody only looks at leaves no record: an interaction is started when
   * the ticket is open, or as soon as the agent does something.
   */
  const mayStart = () => !page?.isClosed || moves.length > 0 || Boolean(page.draft?.trim());

  /** A page that knows nothing of the conversation must not unsay what another page has seen. */
  const knownPrompts = (): readonly PromptRecord[] => {
    const own = promptRecords(state);
    if (page?.conversation === 'here' || remembered.length > 0) return own;
    const isOwn = ({ prompt, round }: PromptRecord) =>
      own.some((record) => record.prompt === prompt && record.round === round);
    return [...own, ...(stored?.prompts ?? []).filter((earlier) => !isOwn(earlier))];
  };

  const open = async () => {
    if (isOpening || stored) return;
    isOpening = true;
    const opened = await ports.openInteraction(ownId, mayStart()).finally(() => {
      isOpening = false;
    });
    if (!opened) return;
    stored = opened.interaction;
    remembered = opened.rememberedTurns;
    followUps = opened.followUps;
    // Moves made while the answer was on its way come after those of earlier pages.
    moves = unionMoves(opened.interaction.moves, moves);
    readPage();
    recompute();
    // Closed on another page since. One that the agent has just started on a closed ticket goes on.
    if (page?.isClosed && stored.id !== ownId) finish();
    else save();
  };

  const finish = () => {
    isFinished = true;
    clock.stop(ports.now());
    publish();
    save();
  };

  const lastTurnKey = () => turnEvents().at(-1)?.key ?? null;

  const make = (move: AgentMove) => {
    moves = [...moves, { id: ports.makeId(), at: ports.now(), afterTurn: lastTurnKey(), move }];
    recompute();
    if (stored) save();
    else open().catch(ports.onTrouble);
  };

  const refreshFollowUps = async () => {
    if (!stored) return;
    followUps = await ports.listFollowUps(stored.id);
    publish();
  };

  const actions: TicketActions = {
    move: make,
    undo: () => {
      if (moves.length === 0) return;
      moves = moves.slice(0, -1);
      recompute();
      save();
    },
    addFollowUp: async (text, dueWords) => {
      const interactionId = stored?.id;
      if (!interactionId) throw new Error('The interaction is not open yet');
      const madeAt = ports.now();
      const due = await ports.parseDueTime(dueWords, madeAt);
      if (!due) return { ok: false };
      await ports.addFollowUp({
        id: ports.makeId(),
        interactionId,
        text,
        dueWords,
        dueAt: due.dueAt,
        madeAt,
      });
      await refreshFollowUps();
      return { ok: true, dueAt: due.dueAt };
    },
    completeFollowUp: async (id) => {
      await ports.completeFollowUp({ id, at: ports.now() });
      await refreshFollowUps();
    },
    reopenFollowUp: async (id) => {
      await ports.reopenFollowUp({ id, at: ports.now() });
      await refreshFollowUps();
    },
    finish,
    dismissNudge: () => nudging.dismiss(),
    setQuiet: ports.setQuiet,
    insert: async (words) => (await ports.page?.insert(words)) ?? false,
    point: (evidence) => ports.page?.point(evidence),
  };

  return {
    actions,
    view,
    show: (next) => {
      const wasClosed = page?.isClosed ?? false;
      page = next;
      readPage();
      recompute();
      if (!stored) open().catch(ports.onTrouble);
      else if (next.isClosed && !wasClosed) finish();
    },
    breakpoint: (kind) => nudging.breakpoint(kind, currentRound(sent)),
    setQuiet: (next) => {
      isQuiet = next;
      if (isQuiet) nudging.dismiss();
      publish();
    },
    attend: (isAttended) => {
      if (isFinished) return;
      clock.attend(isAttended, ports.now());
      // Memory has room for the latest tickets only: this one is among them again.
      savedTurn = undefined;
      save();
    },
    beat: () => {
      if (isFinished) return;
      clock.beat(ports.now());
      save();
    },
    stop: () => {
      if (isStopped) return;
      reader.stop();
      clock.stop(ports.now());
      save();
      isStopped = true;
    },
  };
}
