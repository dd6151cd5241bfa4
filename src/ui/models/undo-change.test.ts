import { describe, expect, it } from 'vitest';
import { aFollowUp, exampleNow } from '../../../tests/gallery/examples';
import { undoOf } from './undo-change';

const remindAt = exampleNow + 5 * 60 * 60_000;

describe('what undoes a change', () => {
  it('opens again what has ended, with the reminder that was to come', () => {
    const open = aFollowUp({ remindAt });
    for (const kind of ['complete', 'tell', 'break'] as const) {
      expect(undoOf(open, { kind })).toEqual([
        { kind: 'reopen' },
        { kind: 'snooze', time: remindAt },
      ]);
    }
  });

  it('leaves the reminder to the due time where none was to come', () => {
    expect(undoOf(aFollowUp({ remindAt: null }), { kind: 'complete' })).toEqual([
      { kind: 'reopen' },
    ]);
  });

  it('brings back what was done and not told as done', () => {
    const done = aFollowUp({ kind: 'commitment', state: 'done', remindAt: null });
    expect(undoOf(done, { kind: 'tell' })).toEqual([{ kind: 'reopen' }, { kind: 'complete' }]);
  });

  it('moves reminders and times back to where they were', () => {
    const open = aFollowUp({ remindAt });
    expect(undoOf(open, { kind: 'snooze', time: 'tomorrow' })).toEqual([
      { kind: 'snooze', time: remindAt },
    ]);
    expect(undoOf(open, { kind: 'reschedule', time: 'tomorrow' })).toEqual([
      { kind: 'reschedule', time: open.dueAt },
    ]);
    expect(undoOf(open, { kind: 'settle', turn: 't' })).toEqual([]);
  });
});
