import type { PromptId } from '../cycle/playbook';
import type { Stage } from '../cycle/stage';
import type { CommitmentFinding, Finding, Hedge, WordingFinding } from './reading';

/** One sentence of a message, in lower case with straight apostrophes; same length as the text. */
export interface Sentence {
  readonly text: string;
  /** Offset of `text` in what is read: a message, or the sentence by itself. */
  readonly start: number;
  /** Ends in a question mark. */
  readonly asks: boolean;
}

/**
 * A part of a sentence that does one thing, such as greeting or asking. It knows nothing of what
 * stands around its sentence, so that it is the same one wherever the sentence stands.
 */
export interface Clause {
  readonly text: string;
  /** Offset of `text` in the sentence. */
  readonly start: number;
  /** Ends in a question mark. */
  readonly asks: boolean;
  /** `text` without opening words like "okay" and "sure", which say nothing by themselves. */
  readonly body: string;
  readonly hasLink: boolean;
  /** Something is undertaken here that outlives the exchange. */
  readonly isUndertaking: boolean;
}

/** What the turns before tell about this one. */
export interface Past {
  readonly agentSpoke: boolean;
  readonly matterStated: boolean;
  /** Help has begun on the matter under way. */
  readonly helped: boolean;
  /** The customer's last words raised a matter. */
  readonly freshMatter: boolean;
  /** The agent offered an action, and its details are being settled. */
  readonly acting: boolean;
  /** The agent's last turn asked for a fact. */
  readonly asked: boolean;
  readonly lastStage?: Stage | undefined;
  /** The customer showed a bad feeling, and no agent has taken it up since. */
  readonly upset: boolean;
  /** The customer said that the need is met. */
  readonly satisfied: boolean;
  /** The agent's last turn asked whether it worked. */
  readonly justChecked: boolean;
  /** The agent asked whether it worked. */
  readonly checked: boolean;
  /** The agent offered help beyond the matter. */
  readonly bridged: boolean;
}

/** A question about a clause alone. */
export type ClauseTest = (clause: Clause) => boolean;

/** What stands around a clause in its message. */
export interface Surroundings {
  readonly past: Past;
  /** Place of the clause in the message, from 0. */
  readonly at: number;
  readonly previous: Clause | undefined;
  readonly next: Clause | undefined;
  /** The message has no more than two clauses. */
  readonly isShort: boolean;
  /** This clause or a later one asks. */
  readonly asksFromHere: boolean;
  /** Whether one of so many clauses before this one passes. */
  someBefore(count: number, test: ClauseTest): boolean;
  /** Whether some clause of the message passes. */
  some(test: ClauseTest): boolean;
  /** Whether an act was found in the clauses before this one. */
  hadEarlier(prompt: PromptId): boolean;
}

/** What a rule may look at beside the clause. */
export interface Scene extends Surroundings {
  /** Acts found in this clause by the rules before this one. */
  readonly here: ReadonlySet<PromptId>;
}

/** Sees one prompt's act in a clause. */
export interface ActRule {
  readonly prompt: PromptId;
  finds(clause: Clause, scene: Scene): boolean;
  /** Whether what was found makes the customer weigh, compare, imagine or say how they feel. */
  isHighGain?(clause: Clause): boolean;
}

/** Part of a clause or sentence, with the rule that saw it. Offsets count as the sentence's do. */
export type Found = Finding;

/** A feeling, with the words that show it. */
export interface Feeling extends Found {
  readonly feeling: 'negative' | 'positive';
}

/** Everything that reading needs to know of one language. */
export interface LanguagePack {
  /** Cuts a sentence into clauses; offsets of the cuts inside the sentence. */
  cuts(sentence: string): readonly number[];
  /** Length of the opening words that say nothing by themselves. */
  openingLength(clause: string): number;
  /** In the order in which they are asked; later rules may look at what earlier ones found. */
  readonly acts: readonly ActRule[];
  stageOf(clause: Clause, scene: Scene): ClauseStage;
  commitments(sentence: Sentence): readonly CommitmentFinding[];
  /** `sets` tells whether the sentence undertakes something or says what will happen. */
  hedges(sentence: Sentence, sets: boolean): readonly Hedge[];
  /** `next` is the sentence after it, which may show another way. */
  wording(sentence: Sentence, next: Sentence | undefined): readonly WordingFinding[];
  feeling(sentences: readonly Sentence[]): Feeling | undefined;
  expectation(sentences: readonly Sentence[]): Found | undefined;
  satisfied(sentences: readonly Sentence[], past: Past): Found | undefined;
  matter(sentences: readonly Sentence[], past: Past): Found | undefined;
}

/** `tail` words count only when nothing of substance stands in the message. */
export type ClauseStage = { readonly stage: Stage; readonly tail?: boolean } | undefined;
