import {
  createAttention,
  type Attention,
  type AttentionRules,
  type AttentionStart,
  type UserState,
} from '@/core/attention/attention';
import { stages, type Stage } from '@/core/cycle/stage';
import { correctActive } from '@/core/interaction/correction';
import type { Interaction, StageSpan } from '@/core/interaction/interaction';
import { mergeSpans, stageTotals } from '@/core/interaction/spans';
import { createStageClock } from '@/core/interaction/stage-clock';
import type { SessionPorts } from './session-ports';
import type { StageView } from './view';

/** The time of one ticket on one page: where the agent is, the clock that this moves, and corrections. */
export interface TicketTime extends Pick<Attention, 'state' | 'question'> {
  /** Goes on behind what other pages have recorded of the interaction. */
  join(interaction: Interaction): void;
  /** Time counts for this stage from now on; returns whether that is a change. */
  enter(stage: Stage, round: number): boolean;
  /**
   * Whether the agent is at this ticket; returns whether that is a change. Browsers call a page back
   * less often once it is hidden for long: what is then taken for the machine's sleep is longer.
   */
  attend(isHere: boolean, isHidden: boolean): boolean;
  /** Whether somebody is at the machine. */
  setUser(state: UserState): void;
  /** Another ticket has the agent's attention. */
  leaveToOther(): void;
  setRules(rules: AttentionRules): void;
  /** The agent says how many ms of the time asked about were for this ticket. */
  answer(ms: number): void;
  /** Gives a stage this much active time, in ms, marked as corrected. */
  correct(stage: Stage, activeMs: number): void;
  /** To be called regularly: time goes on. */
  beat(): void;
  /** Ends the running span. */
  stop(): void;
  /** What this page records: its own spans, and those of others that were corrected here. */
  spans(): readonly StageSpan[];
  /** When a checkpoint of now was made, in epoch ms, by the clock that recorded the ones before. */
  stamp(): number;
  /** The stages with all time of the interaction, seen from the current one. */
  stages(current: Stage): readonly StageView[];
}

/** Three beats: a longer silence of a page in view is the machine's sleep, in ms. */
const longestGapMs = 15_000;
/** A page that is hidden for five minutes is called back once a minute only. */
const longestThrottledGapMs = 90_000;
const throttledAfterMs = 4 * 60_000;

/** Starts the time of a ticket; no stage is entered yet. */
export function createTicketTime(
  { now, makeId, takeAttention }: Pick<SessionPorts, 'now' | 'makeId' | 'takeAttention'>,
  start: AttentionStart,
): TicketTime {
  let gapMs = longestGapMs;
  let hiddenSince: number | null = null;
  const clock = createStageClock({ makeId, longestGapMs: () => gapMs });
  const attention = createAttention(clock, start);
  /** Spans of the interaction as they were stored when this page opened it. */
  let earlier: readonly StageSpan[] = [];
  /** Of those, the ones that the agent has corrected here. */
  let corrected: readonly StageSpan[] = [];
  /** By how much the clock of earlier pages is ahead of this one's: it was set back since. */
  let behindMs = 0;

  /** After the time until now was counted by the former pace. */
  const setPace = () => {
    const isThrottled = hiddenSince !== null && now() - hiddenSince > throttledAfterMs;
    gapMs = isThrottled ? longestThrottledGapMs : longestGapMs;
  };

  const spans = () => mergeSpans(clock.spans(), corrected);
  const allSpans = () => mergeSpans(earlier, spans());

  /** Whoever comes to this ticket takes it from all others: by a look, a key, or another rule. */
  const change = (whereabouts: () => void): boolean => {
    const wasHere = attention.state() === 'here';
    whereabouts();
    const isNowHere = attention.state() === 'here';
    if (isNowHere && !wasHere) takeAttention();
    return isNowHere !== wasHere;
  };

  return {
    state: attention.state,
    question: attention.question,
    join: (interaction) => {
      earlier = interaction.spans;
      // The machine's clock may have been set back since another page recorded these.
      clock.continueAfter(earlier.at(-1)?.endedAt ?? 0, now());
      behindMs = Math.max(0, interaction.updatedAt - now());
    },
    enter: (stage, round) => clock.enter(stage, round, now()),
    attend: (isHere, isHidden) => {
      const isChanged = change(() => attention.here(isHere, now()));
      hiddenSince = isHidden ? (hiddenSince ?? now()) : null;
      setPace();
      return isChanged;
    },
    setUser: (user) => void change(() => attention.user(user, now())),
    leaveToOther: () => void change(() => attention.other(now())),
    setRules: (rules) => void change(() => attention.rules(rules, now())),
    answer: attention.answer,
    correct: (stage, activeMs) => {
      // What is running cannot be corrected: it ends here, and goes on in a span of its own.
      clock.cut(now());
      corrected = mergeSpans(corrected, correctActive(allSpans(), stage, activeMs));
    },
    beat: () => {
      clock.beat(now());
      setPace();
    },
    stop: () => clock.stop(now()),
    spans,
    stamp: () => now() + behindMs,
    stages: (current) => {
      const all = allSpans();
      const totals = stageTotals(all);
      const place = stages.indexOf(current);
      const running = clock.running()?.stage;
      const countsSince = attention.isCounting(now()) ? clock.countsSince() : null;
      return stages.map((stage, index) => ({
        stage,
        ...totals[stage],
        countsSince: running === stage ? countsSince : null,
        isCorrected: all.some((span) => span.stage === stage && span.isCorrected),
        position: index < place ? 'before' : index === place ? 'current' : 'after',
      }));
    },
  };
}
