import { describe, expect, it } from 'vitest';
import { ticketSeeds } from '../data/tickets';
import { chooseReply, replyDelayMs, typingMs } from './scripted-customer';

const replies = [
  { ifSaid: ['refund'], texts: ['about the money'] },
  { texts: ['first'] },
  { texts: ['second'] },
];

describe('chooseReply', () => {
  it('prefers the answer whose words were said, whatever their case', () => {
    expect(chooseReply(replies, [], 'I have started your REFUND.')).toBe(0);
  });
  it('takes the unconditional answers in their order', () => {
    expect(chooseReply(replies, [], 'Good morning')).toBe(1);
    expect(chooseReply(replies, [1], 'Good morning')).toBe(2);
  });
  it('uses no answer twice and falls silent at the end', () => {
    expect(chooseReply(replies, [0], 'refund')).toBe(1);
    expect(chooseReply(replies, [1, 2], 'Good morning')).toBeUndefined();
  });
});

describe('replyDelayMs', () => {
  it('is the same for the same seed, ticket and count', () => {
    expect(replyDelayMs('chat', 7, '1044', 2)).toBe(replyDelayMs('chat', 7, '1044', 2));
  });
  it('differs between tickets and counts', () => {
    const spans = ['1044', '1045', '1046'].flatMap((id) =>
      [0, 1, 10].map((count) => replyDelayMs('chat', 7, id, count)),
    );
    expect(new Set(spans).size).toBe(spans.length);
  });
  it('leaves time to be seen typing, and mail takes longer than chat', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const chatMs = replyDelayMs('chat', seed, '1044', 0);
      expect(chatMs).toBeGreaterThan(typingMs);
      expect(chatMs).toBeLessThanOrEqual(6_500);
      expect(replyDelayMs('mail', seed, '1042', 0)).toBeGreaterThan(chatMs);
    }
  });
});

describe('the scripts', () => {
  it('let every customer answer whatever is said first', () => {
    const silent = ticketSeeds.filter(
      ({ replies: own }) => chooseReply(own, [], 'Hello') === undefined,
    );
    expect(silent).toEqual([]);
  });
  it('compare in lower case, so their words are in lower case', () => {
    const spoken = ticketSeeds.flatMap(({ replies: own }) => own.flatMap((r) => r.ifSaid ?? []));
    expect(spoken.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});
