import type { StageClock } from '../interaction/stage-clock';

/**
 * What happens to time in which the agent is not at the ticket: it does not count, it counts for a
 * while and is marked, or the agent is asked on return.
 */
export const awayModes = ['stop', 'keep', 'ask'] as const;
export type AwayMode = (typeof awayModes)[number];

export interface AttentionRules {
  readonly away: AwayMode;
  /** For so long time away counts with `keep`, in minutes. */
  readonly keepMinutes: number;
  /** Without key or mouse for so long the agent is taken to have left, in seconds. */
  readonly idleSeconds: number;
}

export const defaultAttentionRules: AttentionRules = {
  away: 'keep',
  keepMinutes: 3,
  idleSeconds: 120,
};

/** What the machine knows of its user. */
export const userStates = ['active', 'idle', 'locked'] as const;
export type UserState = (typeof userStates)[number];

/** Time that nobody has counted yet, and that the agent may. */
export interface Absence {
  /** Epoch ms. */
  readonly from: number;
  readonly to: number;
  /** How much of it passed while the machine was awake. */
  readonly ms: number;
}

/** Whether time counts, and why not: away from the page, gone from the machine, at another ticket. */
export type AttentionState = 'here' | 'away' | 'gone' | 'other';

export interface Attention {
  /** The ticket, or the panel that shows it, is visible and has the focus. */
  here(isHere: boolean, at: number): void;
  user(state: UserState, at: number): void;
  /** Another ticket has the agent's attention. */
  other(at: number): void;
  rules(next: AttentionRules, at: number): void;
  state(): AttentionState;
  /** Whether time counts at this moment: here, or away for not too long. */
  isCounting(at: number): boolean;
  /** What the agent is to be asked; `null` for nothing. */
  question(): Absence | null;
  /** The agent says how many ms of the time asked about were for this ticket; 0: none. */
  answer(ms: number): void;
}

/** Shorter times are not worth a question, in ms. */
const worthAskingMs = 60_000;
const minuteMs = 60_000;

export interface AttentionStart {
  readonly rules: AttentionRules;
  readonly user: UserState;
}

/** Tells a ticket's clock how time counts, from what is known of the agent's whereabouts. */
export function createAttention(
  clock: Pick<StageClock, 'count' | 'credit' | 'passedIn'>,
  start: AttentionStart,
): Attention {
  let { rules, user } = start;
  let isHere = false;
  let wasHere = false;
  /** Another ticket has taken over; what follows is not for this one until the agent is back. */
  let isOther = false;
  let leftAt = 0;
  let countsUntil = -Infinity;
  let absentSince: number | null = null;
  let asked: Absence | null = null;

  const state = (): AttentionState => {
    if (user !== 'active' && !isOther) return 'gone';
    if (isHere) return 'here';
    return isOther || !wasHere ? 'other' : 'away';
  };

  const recount = (at: number) => {
    const now = state();
    countsUntil = -Infinity;
    if (now === 'here') clock.count('here', at);
    else if (now === 'away' && rules.away === 'keep') {
      countsUntil = leftAt + rules.keepMinutes * minuteMs;
      clock.count('away', at, countsUntil);
    } else clock.count('none', at);
    noteAbsence(now, at);
  };

  const noteAbsence = (now: AttentionState, at: number) => {
    if (rules.away !== 'ask') {
      absentSince = null;
      asked = null;
      return;
    }
    if (now === 'away' || now === 'gone') {
      if (wasHere) absentSince ??= at;
      return;
    }
    if (absentSince === null) return;
    const ms = clock.passedIn(absentSince, at);
    // One question at a time: an answer to the former is not owed any more.
    if (ms >= worthAskingMs) asked = { from: absentSince, to: at, ms };
    absentSince = null;
  };

  return {
    here(next, at) {
      if (next) {
        wasHere = true;
        isOther = false;
      } else if (isHere) leftAt = at;
      isHere = next;
      recount(at);
    },
    user(next, at) {
      user = next;
      recount(at);
    },
    other(at) {
      isOther = true;
      isHere = false;
      recount(at);
    },
    rules(next, at) {
      rules = next;
      recount(at);
    },
    state,
    isCounting: (at) => state() === 'here' || at < countsUntil,
    question: () => (state() === 'here' ? asked : null),
    answer(ms) {
      if (asked && ms > 0) clock.credit(asked.from, asked.to, ms);
      asked = null;
    },
  };
}
