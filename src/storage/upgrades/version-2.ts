import type { Transaction } from 'dexie';

/** A follow-up as version 1 stored it, as far as the upgrade looks at it. */
interface FollowUpOfVersion1 {
  readonly dueAt: number | null;
  readonly remindedAt: number | null;
  readonly state: 'open' | 'done' | 'dropped';
}

/**
 * Version 1 knew follow-ups without a kind: they are tasks. A reminder that was still to come comes
 * at the due time, as it would have. Written by hand for that version: later code may change.
 */
export async function upgradeToVersion2(transaction: Transaction): Promise<void> {
  let seq = 0;
  await transaction
    .table('followUps')
    .toCollection()
    .modify((row: FollowUpOfVersion1) => {
      seq += 1;
      const isToCome = row.state === 'open' && row.remindedAt === null;
      Object.assign(row, {
        kind: 'task',
        words: '',
        turn: null,
        event: null,
        remindAt: isToCome ? row.dueAt : null,
        toldAt: null,
        reason: row.state === 'dropped' ? 'not-needed' : null,
        renews: null,
        settledTurn: null,
        toldOn: null,
        seq,
      });
    });
  await transaction
    .table('days')
    .toCollection()
    .modify((row: object) => {
      Object.assign(row, {
        commitments: { made: 0, kept: 0, late: 0, renegotiated: 0, broken: 0 },
        moments: { misery: 0, mediocrity: 0, magnificence: 0 },
        forecasts: { right: 0, brighter: 0, darker: 0 },
      });
    });
}
