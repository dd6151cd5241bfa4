import type {
  AgentReading,
  CustomerReading,
  Finding,
  TextSpan,
} from '../../src/core/reading/reading';

export type Who = 'agent' | 'customer';

interface Line {
  readonly who: Who;
  readonly text: string;
}

/** A conversation. Labels that it may carry are ignored. */
export interface ConversationRow {
  readonly id: string;
  readonly channel?: string;
  readonly turns: readonly Line[];
}

/** A single message, with some turns before it at most. */
export interface SingleRow {
  readonly id: string;
  readonly text: string;
  readonly who?: Who;
  readonly channel?: string;
  readonly split?: string;
  readonly before?: readonly Line[];
}

export type Row = ConversationRow | SingleRow;
export type ReadConversation =
  typeof import('../../src/core/reading/conversation').readConversation;

/** Returns the row with predictions in the form of the label scheme. */
export function predictRow(row: Row, readConversation: ReadConversation): Record<string, unknown> {
  if ('turns' in row) {
    const turns = predictTurns(row.turns, readConversation);
    return { id: row.id, channel: row.channel, turns };
  }
  const line = { who: row.who ?? 'agent', text: row.text };
  const prediction = predictTurns([...(row.before ?? []), line], readConversation).at(-1);
  return { id: row.id, channel: row.channel, split: row.split, ...prediction };
}

function predictTurns(
  lines: readonly Line[],
  readConversation: ReadConversation,
): Record<string, unknown>[] {
  const asked = lines.map(({ who, text }, i) => ({ key: String(i), side: who, text }));
  const { turns } = readConversation({ turns: asked, draft: null });
  let stage = 'receiving';
  return lines.map(({ who, text }, i) => {
    const reading = turns[i]?.reading ?? { side: 'none' };
    if (reading.side === 'customer')
      return { who, text, ...customerLabels(text, reading), commitments: [] };
    if (reading.side === 'none') return { who, text };
    // Nothing recognised leaves the stage where it was; the scheme wants one for every message.
    stage = reading.stage ?? stage;
    return { who, text, stage, ...agentLabels(text, reading) };
  });
}

function agentLabels(text: string, { acts, commitments }: AgentReading): Record<string, unknown> {
  return {
    did: [...new Set(acts.map((act) => act.prompt))],
    commitments: commitments.map(({ span, due, kind }) => ({
      span: words(text, span),
      due: due ? words(text, due) : null,
      kind,
    })),
  };
}

function customerLabels(text: string, reading: CustomerReading): Record<string, unknown> {
  const said = (finding: Finding | undefined) => (finding ? words(text, finding.span) : null);
  return {
    feeling: reading.feeling,
    expectation: said(reading.expectation),
    satisfied: reading.satisfied !== undefined,
  };
}

function words(text: string, { start, end }: TextSpan): string {
  return text.slice(start, end);
}
