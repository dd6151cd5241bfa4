import { useState } from 'preact/hooks';
import type { LedgerWish } from '@/core/follow-ups/ledger';
import type { DueAnswer, NowActions } from '@/session/view';

/** Sends a wish; returns the answer, or `null` when nobody took it. */
export type Keep = (wish: LedgerWish, done?: string) => Promise<DueAnswer | null>;

/**
 * Wishes for the ledger by a press: says what was done once it is done, and knows whether the last
 * one failed. Forms that keep what was typed use the action itself.
 */
export function useKeep(
  actions: Pick<NowActions, 'keep'>,
  say: (words: string) => void,
): { readonly keep: Keep; readonly isFailed: boolean } {
  const [isFailed, setFailed] = useState(false);
  const keep: Keep = async (wish, done) => {
    try {
      const answer = await actions.keep(wish);
      setFailed(false);
      if (answer.ok && done) say(done);
      return answer;
    } catch {
      setFailed(true);
      return null;
    }
  };
  return { keep, isFailed };
}
