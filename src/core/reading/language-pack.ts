import type { PromptId } from '../cycle/playbook';
import type { Stage } from '../cycle/stage';
import type { CommitmentFinding, Finding, Hedge, WordingFinding } from './reading';

/** One sentence of a message, in lower case with straight apostrophes; same length as the text. */
export interface Sentence {
  readonly text: string;
  /** Offset of `text` in the message. */
  readonly start: number;
  /** Ends in a question mark. */
  readonly asks: boolean;
}

/** A part of a sentence that does one thing, such as greeting or asking. */
export interface Clause extends Sentence {
  /** `text` without opening words like "okay" and "sure", which say nothing by themselves. */
  readonly body: string;
  /** Nothing but handles and salutations stands before it. */
  readonly atHead: boolean;
  readonly hasLink: boolean;
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

/** The message around a clause. */
export interface Scene {
  readonly past: Past;
  readonly clauses: readonly Clause[];
  /** Place of the clause among them. */
  readonly at: number;
  /** Acts found in the clauses before this one. */
  readonly earlier: ReadonlySet<PromptId>;
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

/** Part of a clause or sentence, with the rule that saw it. Offsets count from the whole message. */
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
  wording(sentences: readonly Sentence[]): readonly WordingFinding[];
  feeling(sentences: readonly Sentence[]): Feeling | undefined;
  expectation(sentences: readonly Sentence[]): Found | undefined;
  satisfied(sentences: readonly Sentence[], past: Past): Found | undefined;
  matter(sentences: readonly Sentence[], past: Past): Found | undefined;
}

/** `tail` words count only when nothing of substance stands in the message. */
export type ClauseStage = { readonly stage: Stage; readonly tail?: boolean } | undefined;
