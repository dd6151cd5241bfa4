import type { PromptId } from '../cycle/playbook';
import type { Stage } from '../cycle/stage';

/** Half-open range of UTF-16 offsets into the text that was read. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Something the text shows, with the words that show it and the rule that saw them. */
export interface Finding {
  readonly span: TextSpan;
  /** Names the rule, so that every tick can be explained. */
  readonly rule: string;
}

export interface Act extends Finding {
  readonly prompt: PromptId;
  /** An open question that makes the customer weigh, compare, imagine or say how they feel. */
  readonly highGain?: true;
}

export interface CommitmentFinding extends Finding {
  /** `later` outlives the exchange and belongs on the follow-up list; `now` is done at once. */
  readonly kind: 'later' | 'now';
  /** Words that say by when, or the event that triggers it. */
  readonly due?: TextSpan;
}

/** Words that make a promise smaller than it reads. */
export interface Hedge extends Finding {
  /** A time that nobody can check, or a duty that nobody has quite taken on. */
  readonly kind: 'vague-time' | 'vague-duty';
}

/** Words that look at the matter from the desk's side instead of the customer's. */
export interface WordingFinding extends Finding {
  readonly kind: 'policy' | 'must' | 'cannot' | 'repeat' | 'blame';
}

/** What was understood of an agent's turn or draft. */
export interface AgentReading {
  readonly side: 'agent';
  /** The highest stage that a substantive part reaches; `undefined` when nothing was recognised. */
  readonly stage?: Stage | undefined;
  readonly acts: readonly Act[];
  readonly commitments: readonly CommitmentFinding[];
  readonly hedges: readonly Hedge[];
  readonly wording: readonly WordingFinding[];
}

/** What was understood of a customer's turn. */
export interface CustomerReading {
  readonly side: 'customer';
  readonly feeling: 'negative' | 'positive' | 'none';
  /** Words that show the feeling. */
  readonly feelingShown?: Finding | undefined;
  /** A time wish, a standard or a wanted outcome. */
  readonly expectation?: Finding | undefined;
  /** Words that say the need is met. */
  readonly satisfied?: Finding | undefined;
  /** Words that state a matter (a problem, request or question), if the turn holds one. */
  readonly matter?: Finding | undefined;
}

/** Notes, system lines and turns without a known side are not read. */
export interface NoReading {
  readonly side: 'none';
}

export type Reading = AgentReading | CustomerReading | NoReading;
