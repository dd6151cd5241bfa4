import type { AttentionRules, AttentionStart, UserState } from '@/core/attention/attention';
import {
  currentRound,
  nextPrompt,
  overlayDraft,
  startCycle,
  type AgentMove,
  type CycleState,
} from '@/core/cycle/cycle';
import type { Playbook } from '@/core/cycle/playbook';
import type { Interaction, PromptRecord, StoredMove } from '@/core/interaction/interaction';
import { saveFaultOf, type SaveFault } from '@/core/health/save-fault';
import type { Turn } from '@/core/reading/turn';
import type { Breakpoint } from '@/core/nudges/policy';
import type { RememberedTurn } from '@/core/reading/remembered-turn';
import { createConversationReader, type ConversationReading } from './conversation-reader';
import { createNudging } from './nudging';
import { createSaving, patienceMs } from './saving';
import { createCommitments } from './commitments';
import { promptRecords, replay, unionMoves, type TurnEvent } from './replay';
import { customerFacts, hintsOf } from './spoken';
import type { SessionPorts } from './session-ports';
import { createTicketTime } from './ticket-time';
import type { PageHealth, TicketActions, TicketView } from './view';

/** What is known of a ticket before anything was read. */
export interface SessionStart {
  readonly mode: 'page' | 'manual';
  readonly helpdeskName: string;
  readonly ticket: string;
  readonly playbook: Playbook;
  /** The agent wants no nudges. */
  readonly isQuiet: boolean;
  /** How time counts that the agent spends elsewhere, and whether somebody is at the machine. */
  readonly attention: AttentionStart;
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
  /** Who has the ticket, in whatever words the page says it; absent or `null`: it does not say. */
  readonly assignee?: string | null;
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
  /** Follow-ups were changed elsewhere. */
  refreshLedger(): void;
  /** Says yes to the promise that is proposed first. */
  confirmCommitment(): void;
  /** Whether the agent is at this ticket, and whether its page is out of sight. */
  attend(isHere: boolean, isHidden?: boolean): void;
  /** Whether somebody is at the machine. */
  setUser(state: UserState): void;
  /** Another ticket has the agent's attention. */
  leaveToOther(): void;
  setAttentionRules(rules: AttentionRules): void;
  /**
   * To be called every `beatMs`: time goes on, and is saved before ten seconds have passed. After the
   * end it only has what is not stored yet sent again.
   */
  beat(): void;
  /** Saves the time so far, for a page that may not come back. */
  flush(): void;
  /** Ends the session, not the interaction: the time so far is saved and no other follows. */
  stop(): void;
  /** Whether all of it is stored, or will never be. */
  isSettled(): boolean;
  /** Why it is not stored; `null` while it is, or will be in a moment. */
  fault(): SaveFault | null;
}

/** How often time goes on, in ms. */
export const beatMs = 4500;
/** Ten seconds may be lost when the browser is killed; half of one is for writing, in ms. */
const saveWithinMs = 9500;

export function startTicketSession(
  start: SessionStart,
  ports: SessionPorts,
  onView: (view: TicketView) => void,
): TicketSession {
  const ownId = ports.makeId();
  const time = createTicketTime(ports, start.attention);
  let savedAt = 0;
  let page: PageState | undefined;
  let read: ConversationReading | undefined;
  let remembered: readonly RememberedTurn[] = [];
  let stored: Interaction | undefined;
  let moves: readonly StoredMove[] = [];
  /** Without the draft. */
  let sent: CycleState = startCycle();
  let state = sent;
  let savedPrompts = '[]';
  let savedTurn: RememberedTurn | undefined;
  /** The last breakpoint, until the draft that it was reached with is understood. */
  let reached: { readonly kind: Breakpoint; readonly draft: string | null } | undefined;
  let isFinished = false;
  /** Set while an answer is waited for. */
  let openingSince: number | null = null;
  let isStopped = false;
  let { isQuiet } = start;

  let openFault: SaveFault | null = null;
  let shownFault: SaveFault | null = null;
  const unsaved = (): SaveFault | null => {
    if (openFault) return openFault;
    const isLate = openingSince !== null && ports.now() - openingSince > patienceMs;
    return isLate ? 'waiting' : saving.fault();
  };

  const saving = createSaving(ports, () => publish());
  const nudging = createNudging(ports, () => publish());
  const commitments = createCommitments(ports, () => publish());

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
      speak();
      seeCommitments();
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
    if (stored && read && !isFinished && !isStopped) enterStage();
    publish();
  };

  /** Who is quick reaches the breakpoint before the draft is understood: the nudge comes then. */
  const speak = () => {
    if (!reached || (page?.draft?.trim() || null) !== reached.draft) return;
    if ((read?.draft?.text ?? null) !== reached.draft) return;
    const { kind } = reached;
    reached = undefined;
    nudging.breakpoint(kind, currentRound(sent));
  };

  const enterStage = () => {
    const { stage } = currentRound(state);
    if (time.enter(stage, state.rounds.length)) save();
  };

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
      stages: time.stages(round.stage),
      prompts: start.playbook.prompts.map((prompt) => ({
        ...prompt,
        mark: round.marks[prompt.id] ?? null,
      })),
      next: nextPrompt(state, start.playbook),
      hasDraft: Object.values(round.marks).some((mark) => mark.kind === 'draft'),
      attention: time.state(),
      absence: time.question(),
      isFinished,
      unsaved: unsaved(),
      canUndo: moves.length > 0,
      canInsert: page !== undefined && page.draft !== null && ports.page !== undefined,
      isQuiet,
      ...nudging.view(),
      customer: customerFacts(read?.turns ?? []),
      hints: read?.draft ? hintsOf(read.draft) : [],
      draftCommitments: read?.draft?.commitments ?? [],
      ledger: commitments.ledger(),
    };
  };

  const conversationHealth = (): PageHealth['conversation'] => {
    if (page?.conversation === 'here') return 'here';
    return remembered.length > 0 ? 'remembered' : 'missing';
  };

  const publish = () => {
    if (isStopped) return;
    const next = view();
    shownFault = next.unsaved;
    onView(next);
  };

  const save = () => {
    const id = stored?.id;
    // Until the interaction is opened there is nothing to add to; the next checkpoint has it all.
    if (!id) return;
    savedAt = ports.now();
    const prompts = knownPrompts();
    savedPrompts = JSON.stringify(prompts);
    saving.send({
      id,
      updatedAt: time.stamp(),
      spans: time.spans(),
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
    if (openingSince !== null || stored) return;
    openingSince = ports.now();
    const opened = await ports.openInteraction(ownId, mayStart()).finally(() => {
      openingSince = null;
    });
    openFault = null;
    if (!opened) return;
    stored = opened.interaction;
    time.join(stored);
    remembered = opened.rememberedTurns;
    const keys = remembered.map(({ key }) => key);
    commitments.open(stored.id, opened.ledger, keys);
    // Moves made while the answer was on its way come after those of earlier pages.
    moves = unionMoves(opened.interaction.moves, moves);
    readPage();
    recompute();
    seeCommitments();
    // Closed on another page since. One that the agent has just started on a closed ticket goes on.
    if (page?.isClosed && stored.id !== ownId) finish();
    else save();
  };

  /** What cannot be opened is tried again with the next beat. */
  const tryToOpen = () => {
    open().catch((error: unknown) => {
      openFault = saveFaultOf(error);
      publish();
      ports.onTrouble(error);
    });
  };

  const finish = () => {
    isFinished = true;
    time.stop();
    publish();
    save();
  };

  const lastTurnKey = () => turnEvents().at(-1)?.key ?? null;

  const make = (move: AgentMove) => {
    moves = [...moves, { id: ports.makeId(), at: ports.now(), afterTurn: lastTurnKey(), move }];
    recompute();
    if (stored) save();
    else tryToOpen();
  };

  const seeCommitments = () => {
    if (read && page?.conversation === 'here') commitments.see(read.turns, page.assignee ?? null);
  };

  const changeTime = (change: () => void) => {
    change();
    publish();
    save();
  };

  const actions: TicketActions = {
    move: make,
    undo: () => {
      if (moves.length === 0) return;
      moves = moves.slice(0, -1);
      recompute();
      save();
    },
    keep: (wish) => commitments.fulfil(wish),
    finish,
    dismissNudge: () => nudging.dismiss(),
    setQuiet: ports.setQuiet,
    countAbsence: (ms) => changeTime(() => time.answer(ms)),
    correctTime: (stage, activeMs) => changeTime(() => time.correct(stage, activeMs)),
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
      if (!stored) tryToOpen();
      else if (next.isClosed && !wasClosed) finish();
    },
    breakpoint: (kind) => {
      commitments.noteDraft(page?.draft ?? null);
      reached = { kind, draft: page?.draft?.trim() || null };
      speak();
    },
    setQuiet: (next) => {
      isQuiet = next;
      if (isQuiet) nudging.dismiss();
      publish();
    },
    confirmCommitment: () => {
      const [proposal] = commitments.ledger().proposals;
      if (proposal) commitments.fulfil({ kind: 'track', proposal }).catch(ports.onTrouble);
    },
    refreshLedger: () => {
      commitments.refresh().catch(ports.onTrouble);
    },
    attend: (isHere, isHidden = false) => {
      if (isFinished || !time.attend(isHere, isHidden)) return;
      // Memory has room for the latest tickets only: this one is among them again.
      savedTurn = undefined;
      publish();
      save();
    },
    setUser: (user) => {
      if (!isFinished) changeTime(() => time.setUser(user));
    },
    leaveToOther: () => {
      if (!isFinished) changeTime(() => time.leaveToOther());
    },
    setAttentionRules: (rules) => changeTime(() => time.setRules(rules)),
    beat: () => {
      if (openFault) tryToOpen();
      if (isStopped) {
        saving.repeat();
        return;
      }
      if (isFinished) {
        if (saving.isOwed()) save();
      } else {
        commitments.noteDraft(page?.draft ?? null);
        time.beat();
        // With the next beat it would be too late.
        if (saving.isOwed() || ports.now() + beatMs - savedAt > saveWithinMs) save();
      }
      if (unsaved() !== shownFault) publish();
    },
    flush: () => {
      if (isFinished && !saving.isOwed()) return;
      time.beat();
      save();
    },
    stop: () => {
      if (isStopped) return;
      reader.stop();
      time.stop();
      save();
      isStopped = true;
    },
    isSettled: () => openFault === null && openingSince === null && saving.isSettled(),
    fault: unsaved,
  };
}
