import { describe, expect, it } from 'vitest';
import { emptyLedger, type Ledger } from '@/core/follow-ups/ledger';
import { fingerprint } from '@/core/follow-ups/fingerprint';
import { readConversation, type ReadTurn } from '@/core/reading/conversation';
import type { Turn } from '@/core/reading/turn';
import { createCommitments } from './commitments';
import type { ConversationTail } from './session-ports';

const turns: readonly Turn[] = [
  { key: '1', side: 'customer', text: 'My lamp is broken.' },
  { key: '2', side: 'agent', text: 'Hello, I will ask the depot by Friday.' },
  { key: '3', side: 'note', text: 'They called twice.' },
  { key: '4', side: 'customer', text: 'Thank you.' },
];

function read(from: readonly Turn[]): readonly ReadTurn[] {
  const { turns: answers } = readConversation({ turns: from, draft: null });
  return answers.map((answer, index) => ({ ...answer, turn: from[index] as Turn }));
}

function aLedger() {
  const told: ConversationTail[] = [];
  const heads: string[] = [];
  const answers: (() => Promise<Ledger>)[] = [];
  const wished: string[] = [];
  let ids = 0;
  let isLost = false;
  const commitments = createCommitments(
    {
      noteDraft: ({ head }) => void heads.push(head),
      followConversation: (said) => {
        told.push(said);
        return answers.shift()?.() ?? Promise.resolve(emptyLedger);
      },
      readLedger: async () => emptyLedger,
      fulfil: async ({ newId }) => {
        wished.push(newId);
        if (isLost) throw new Error('Nobody answered');
        return { answer: { ok: true, dueAt: null }, ledger: emptyLedger };
      },
      makeId: () => `id-${(ids += 1)}`,
      now: () => 7,
      onTrouble: () => {},
    },
    () => {},
  );
  const lose = (next: boolean) => {
    isLost = next;
  };
  return { commitments, told, heads, answers, wished, lose };
}

describe('what a page tells of promises', () => {
  it('is each turn of agent and customer, with what was said in it', () => {
    const { commitments, told } = aLedger();
    commitments.open('i', emptyLedger, []);
    commitments.see(read(turns));
    expect(told).toHaveLength(1);
    expect(told[0]?.tail.map(({ key, side }) => `${key} ${side}`)).toEqual([
      '1 customer',
      '2 agent',
      '4 customer',
    ]);
    expect(told[0]?.tail[1]?.said).toMatchObject([
      { words: 'I will ask the depot by Friday', dueWords: 'by Friday' },
    ]);
  });

  it('is who has the ticket, by a mark, and told anew when that changes', () => {
    const { commitments, told } = aLedger();
    commitments.open('i', emptyLedger, []);
    const seen = read(turns);
    commitments.see(seen, 'Priya N.');
    commitments.see(seen, 'Priya N.');
    commitments.see(seen, 'Tomas B.');
    commitments.see(seen, null);
    expect(told.map(({ assignee }) => assignee)).toEqual([
      fingerprint('Priya N.'),
      fingerprint('Tomas B.'),
      undefined,
    ]);
  });

  it('takes the first reading for what was there, and later turns for new', () => {
    const { commitments, told } = aLedger();
    commitments.open('i', emptyLedger, []);
    commitments.see(read(turns.slice(0, 1)));
    commitments.see(read(turns.slice(0, 2)));
    expect(told[0]?.tail.map(({ isNew }) => isNew)).toEqual([false]);
    expect(told[1]?.tail.map(({ isNew }) => isNew)).toEqual([false, true]);
  });

  it('takes a turn for new that the ticket’s other page had not seen', () => {
    const { commitments, told } = aLedger();
    commitments.open('i', emptyLedger, ['1']);
    commitments.see(read(turns.slice(0, 2)));
    expect(told[0]?.tail.map(({ isNew }) => isNew)).toEqual([false, true]);
  });

  it('is nothing before the interaction is open, and nothing twice', () => {
    const { commitments, told } = aLedger();
    commitments.see(read(turns));
    expect(told).toEqual([]);
    commitments.open('i', emptyLedger, []);
    const reading = read(turns);
    commitments.see(reading);
    // As with every key in the draft.
    commitments.see([...reading]);
    expect(told).toHaveLength(1);
  });

  it('is told again when it did not arrive', async () => {
    const { commitments, told, answers } = aLedger();
    answers.push(() => Promise.reject(new Error('the background was stopped')));
    commitments.open('i', emptyLedger, []);
    commitments.see(read(turns));
    await new Promise((resolve) => setTimeout(resolve));
    commitments.see(read(turns));
    expect(told).toHaveLength(2);
  });

  it('marks a draft by its beginning, so that the sent turn is known again', () => {
    const { commitments, told, heads } = aLedger();
    commitments.open('i', emptyLedger, []);
    const text = 'Hello Noor, I will ask the depot by Friday and write to you.';
    commitments.noteDraft('   ');
    commitments.noteDraft(text);
    commitments.noteDraft(text);
    commitments.see(read([{ key: '9', side: 'agent', text: `${text}\n\n-- \nNadia, Support` }]));
    expect(heads).toEqual([fingerprint(text.replace(/\s/g, '').slice(0, 40))]);
    expect(told[0]?.tail[0]?.head).toBe(heads[0]);
  });

  it('wishes the same thing under the same id until it is answered: it is made once', async () => {
    const { commitments, wished, lose } = aLedger();
    const wish = (text: string) =>
      commitments.fulfil({ kind: 'add', followUp: { kind: 'task', text, time: null } });
    commitments.open('interaction', emptyLedger, []);
    lose(true);
    await expect(wish('Look again')).rejects.toThrow('Nobody answered');
    lose(false);
    await wish('Look again');
    await wish('Look again');
    lose(true);
    await expect(wish('Ask the depot')).rejects.toThrow('Nobody answered');
    await expect(wish('Ask the courier')).rejects.toThrow('Nobody answered');
    expect(wished).toEqual(['1', '1', '1', '2', '3', '3', '4', '4'].map((n) => `id-${n}`));
  });
});
