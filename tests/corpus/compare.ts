import type { PromptId } from '../../src/core/cycle/playbook';
import { readConversation } from '../../src/core/reading/conversation';
import type { AgentReading, CustomerReading, TextSpan } from '../../src/core/reading/reading';
import type {
  ExampleAgentTurn,
  ExampleCommitment,
  ExampleConversation,
  ExampleCustomerTurn,
} from './example';

/**
 * One thing that was misread in a turn. `-greet` was not seen, `+greet` was seen where there is
 * none; commitments mean those of kind `later`, because only they become follow-ups.
 */
export type Miss =
  | 'stage'
  | `-${PromptId}`
  | `+${PromptId}`
  | '-commitment'
  | '+commitment'
  | 'due'
  | 'feeling'
  | 'expectation'
  | 'satisfied';

/** What was misread, by the turn's place in its conversation; turns read right are left out. */
export type Misses = Readonly<Record<number, readonly Miss[]>>;

/** Returns what the reader gets wrong in a conversation. */
export function missesIn({ turns }: ExampleConversation): Misses {
  const asked = turns.map(({ side, text }, i) => ({ key: String(i), side, text }));
  const answers = readConversation({ turns: asked, draft: null }).turns;
  const misses: Record<number, readonly Miss[]> = {};
  let stage = 'receiving';
  for (const [i, turn] of turns.entries()) {
    const reading = answers[i]?.reading;
    let found: Miss[] = [];
    if (turn.side === 'agent' && reading?.side === 'agent') {
      // Where nothing is recognised, the conversation stays in the stage that it had reached.
      stage = reading.stage ?? stage;
      found = [
        ...(stage === turn.stage ? [] : (['stage'] as const)),
        ...agentMisses(turn, reading),
      ];
    } else if (turn.side === 'customer' && reading?.side === 'customer') {
      found = customerMisses(turn, reading);
    }
    if (found.length > 0) misses[i] = found.sort();
  }
  return misses;
}

function agentMisses(turn: ExampleAgentTurn, reading: AgentReading): Miss[] {
  const seen = new Set(reading.acts.map((act) => act.prompt));
  const done = new Set(turn.did);
  return [
    ...[...done.difference(seen)].map((prompt): Miss => `-${prompt}`),
    ...[...seen.difference(done)].map((prompt): Miss => `+${prompt}`),
    ...commitmentMisses(turn, reading),
  ];
}

function commitmentMisses({ text, commitments }: ExampleAgentTurn, reading: AgentReading): Miss[] {
  const misses: Miss[] = [];
  const open = commitments.filter(({ kind }) => kind === 'later');
  for (const { kind, span, due } of reading.commitments) {
    if (kind === 'now') continue;
    const match = closest(wordsAt(text, span), open);
    if (!match) {
      misses.push('+commitment');
      continue;
    }
    open.splice(open.indexOf(match), 1);
    if (!sameDue(match.due, due && wordsAt(text, due))) misses.push('due');
  }
  return [...misses, ...open.map((): Miss => '-commitment')];
}

function customerMisses(turn: ExampleCustomerTurn, reading: CustomerReading): Miss[] {
  const misses: Miss[] = [];
  const { expectation } = reading;
  const expected = expectation && wordsAt(turn.text, expectation.span);
  if (turn.feeling !== reading.feeling) misses.push('feeling');
  if (turn.satisfied !== (reading.satisfied !== undefined)) misses.push('satisfied');
  const same =
    turn.expectation && expected
      ? overlap(turn.expectation, expected) >= 0.5
      : turn.expectation === expected;
  if (!same) misses.push('expectation');
  return misses;
}

function closest(
  words: string,
  commitments: readonly ExampleCommitment[],
): ExampleCommitment | undefined {
  return commitments
    .map((commitment) => ({ commitment, shared: overlap(words, commitment.span) }))
    .filter(({ shared }) => shared >= 0.5)
    .sort((a, b) => b.shared - a.shared)[0]?.commitment;
}

function sameDue(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.includes(b) || b.includes(a);
}

/** Share of words that two phrases have in common, from 0 to 1 (F1). */
function overlap(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const rest = [...right];
  const common = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at < 0) return false;
    rest.splice(at, 1);
    return true;
  });
  return (2 * common.length) / (left.length + right.length);
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}\d']+/gu) ?? []
  );
}

function wordsAt(text: string, { start, end }: TextSpan): string {
  return text.slice(start, end);
}
