import { useRef } from 'preact/hooks';
import { useSignal, type ReadonlySignal } from '@preact/signals';
import { i18n } from '#i18n';
import { causeNameOf, saveFaultOf } from '@/core/health/save-fault';
import type { Progress } from '../models/export-source';

/** Progress is drawn anew in steps of this share. */
const leastStep = 0.005;

/** A piece of work that takes a while: how far it is, and what became of it. */
export interface Work {
  /** From 0 to 1; `null` while nothing is done. */
  readonly share: ReadonlySignal<number | null>;
  /** What became of the last one, in a sentence; empty before. */
  readonly words: ReadonlySignal<string>;
  readonly isTrouble: ReadonlySignal<boolean>;
  /** Does one piece of work at a time; it returns the sentence to say at its end. */
  run(work: (signal: AbortSignal, onProgress: Progress) => Promise<string>): Promise<void>;
  stop(): void;
}

export function useWork(): Work {
  const share = useSignal<number | null>(null);
  const words = useSignal('');
  const isTrouble = useSignal(false);
  const running = useRef<AbortController | null>(null);
  return {
    share,
    words,
    isTrouble,
    run: async (work) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      share.value = 0;
      words.value = '';
      isTrouble.value = false;
      try {
        words.value = await work(controller.signal, (done) => {
          // A hundred thousand records need not be a hundred thousand drawings.
          if (done - (share.peek() ?? 0) >= leastStep || done === 1) share.value = done;
        });
      } catch (error) {
        words.value = troubleWords(error);
        isTrouble.value = causeNameOf(error) !== 'AbortError';
      } finally {
        share.value = null;
        running.current = null;
      }
    },
    stop: () => running.current?.abort(),
  };
}

/** What went wrong, and what to do about it. */
export function troubleWords(error: unknown): string {
  if (causeNameOf(error) === 'AbortError') return i18n.t('work.stopped');
  if (saveFaultOf(error) === 'full') return i18n.t('work.diskFull');
  return i18n.t('work.failed');
}
