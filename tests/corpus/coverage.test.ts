import { describe, expect, it } from 'vitest';
import { promptIds } from '../../src/core/cycle/playbook';
import { conversations } from './conversations/all';
import { lookAlikes, type Channel } from './example';

const turns = conversations.flatMap((conversation) => conversation.turns);
const agentTurns = turns.filter((turn) => turn.side === 'agent');
const customerTurns = turns.filter((turn) => turn.side === 'customer');
const commitments = agentTurns.flatMap((turn) => turn.commitments);
const later = commitments.filter(({ kind }) => kind === 'later');

it.each<[Channel, number]>([
  ['mail', 22],
  ['chat', 28],
  ['phone', 14],
  ['public', 6],
])('has conversations by %s', (channel, enough) => {
  const found = conversations.filter((conversation) => conversation.channel === channel);
  expect(found.length).toBeGreaterThanOrEqual(enough);
});

describe.each(promptIds)('the prompt %s', (prompt) => {
  const done = agentTurns.filter((turn) => turn.did.includes(prompt));
  const hard = done.filter((turn) => turn.hard.includes(prompt));

  it('has clear cases', () => {
    expect(done.length - hard.length).toBeGreaterThanOrEqual(5);
  });

  it('has hard cases', () => {
    expect(hard.length).toBeGreaterThanOrEqual(3);
  });

  it('has turns that only look like it', () => {
    const alike = agentTurns.filter((turn) => turn.looksLike.includes(prompt));
    expect(alike.length).toBeGreaterThanOrEqual(3);
    expect(alike.filter((turn) => turn.did.includes(prompt))).toEqual([]);
  });
});

describe('commitments', () => {
  const reasons = agentTurns.flatMap((turn) => turn.noCommitment);

  it.each(lookAlikes)('have look-alikes that are none: %s', (reason) => {
    expect(reasons.filter((it) => it === reason).length).toBeGreaterThanOrEqual(2);
  });

  it('have a dozen look-alikes in all', () => {
    expect(reasons.length).toBeGreaterThanOrEqual(12);
  });

  it('fall due on an event, at a time, or at once', () => {
    const onEvent = later.filter((commitment) => commitment.onEvent);
    const timed = later.filter(({ due, onEvent }) => due !== undefined && !onEvent);
    expect(onEvent.length).toBeGreaterThanOrEqual(8);
    expect(timed.length).toBeGreaterThanOrEqual(20);
    expect(commitments.length - later.length).toBeGreaterThanOrEqual(10);
  });
});

describe('labels', () => {
  it('quote words that stand in the turn', () => {
    const said = [
      ...customerTurns.map(({ text, expectation }) => ({ text, words: [expectation] })),
      ...agentTurns.map(({ text, commitments: made }) => ({
        text,
        words: made.flatMap(({ span, due }) => [span, due]),
      })),
    ];
    const wrong = said.filter(({ text, words }) => words.some((it) => it && !text.includes(it)));
    expect(wrong).toEqual([]);
  });

  it('name each prompt of a turn once', () => {
    expect(agentTurns.filter(({ did }) => new Set(did).size < did.length)).toEqual([]);
  });

  it('give each commitment that outlives the exchange a prompt that sets the expectation', () => {
    const bare = agentTurns.filter(
      ({ did, commitments: made }) =>
        made.some(({ kind }) => kind === 'later') && !did.includes('set-expectation'),
    );
    expect(bare).toEqual([]);
  });

  it('stand in conversations that all have a name of their own', () => {
    const names = new Set(conversations.map(({ name }) => name));
    expect(names.size).toBe(conversations.length);
  });
});
