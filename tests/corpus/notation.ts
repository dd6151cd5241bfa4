import type { PromptId } from '../../src/core/cycle/playbook';
import type { Stage } from '../../src/core/cycle/stage';
import type {
  Channel,
  CommitmentLookAlike,
  ExampleAgentTurn,
  ExampleCommitment,
  ExampleConversation,
  ExampleCustomerTurn,
  ExampleTurn,
} from './example';

type AgentMark =
  | PromptId
  | { readonly hard: PromptId }
  | { readonly looksLike: PromptId }
  | { readonly commitment: ExampleCommitment }
  | { readonly noCommitment: CommitmentLookAlike };

type CustomerMark = 'negative' | 'positive' | 'satisfied' | { readonly expects: string };

type Write<T> = (words: TemplateStringsArray, ...values: readonly string[]) => T;

/** Returns a conversation of the turns given, oldest first. */
export function conversation(
  name: string,
  channel: Channel,
  ...turns: readonly ExampleTurn[]
): ExampleConversation {
  return { name, channel, turns };
}

/**
 * Labels what an agent writes: the stage that the words reach, then the prompts that they do.
 *
 * Line breaks are as in Markdown: a single one is a space, a blank line is kept, and a backslash at
 * the end of a line keeps its break.
 *
 * @example agent('helping', 'greet', 'give-information')`Hello Mia, the lift is at the back.`
 */
export function agent(stage: Stage, ...marks: readonly AgentMark[]): Write<ExampleAgentTurn> {
  const did: PromptId[] = [];
  const hardOnes: PromptId[] = [];
  const alike: PromptId[] = [];
  const commitments: ExampleCommitment[] = [];
  const noCommitments: CommitmentLookAlike[] = [];
  for (const mark of marks) {
    if (typeof mark === 'string') did.push(mark);
    else if ('hard' in mark) hardOnes.push(mark.hard);
    else if ('looksLike' in mark) alike.push(mark.looksLike);
    else if ('commitment' in mark) commitments.push(mark.commitment);
    else noCommitments.push(mark.noCommitment);
  }
  return (words, ...values) => ({
    side: 'agent',
    text: written(words, values),
    stage,
    did: [...did, ...hardOnes],
    commitments,
    hard: hardOnes,
    looksLike: alike,
    noCommitment: noCommitments,
  });
}

/** Labels what a customer writes; without marks it shows no feeling, expectation or satisfaction. */
export function customer(...marks: readonly CustomerMark[]): Write<ExampleCustomerTurn> {
  const expected = marks.find((mark) => typeof mark === 'object');
  const feeling = marks.find((mark) => mark === 'negative' || mark === 'positive') ?? 'none';
  return (words, ...values) => ({
    side: 'customer',
    text: written(words, values),
    feeling,
    expectation: expected?.expects,
    satisfied: marks.includes('satisfied'),
  });
}

/** The words earn the prompt, though they do not look like it. */
export const hard = (prompt: PromptId): AgentMark => ({ hard: prompt });

/** The words look like the prompt, though they do not earn it. */
export const looksLike = (prompt: PromptId): AgentMark => ({ looksLike: prompt });

/** A commitment that outlives the exchange. */
export const later = (span: string, due?: string): AgentMark => ({
  commitment: { span, due, kind: 'later', onEvent: false },
});

/** A commitment that outlives the exchange and falls due on an event that the customer does not control. */
export const onEvent = (span: string, due: string): AgentMark => ({
  commitment: { span, due, kind: 'later', onEvent: true },
});

/** A commitment that is kept at once, before the customer's eyes. */
export const now = (span: string, due?: string): AgentMark => ({
  commitment: { span, due, kind: 'now', onEvent: false },
});

/** Words that sound like a commitment are none, for this reason. */
export const noCommitment = (reason: CommitmentLookAlike): AgentMark => ({ noCommitment: reason });

/** The words in which a customer says what they expect. */
export const expects = (words: string): CustomerMark => ({ expects: words });

function written({ raw }: TemplateStringsArray, values: readonly string[]): string {
  return String.raw({ raw }, ...values)
    .trim()
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/(?<![\\\n])\n(?!\n)/g, ' ')
    .replace(/\\([\s\S])/g, '$1');
}
