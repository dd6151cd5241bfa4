import { saveFaultOf, type SaveFault } from '@/core/health/save-fault';
import type { InteractionCheckpoint } from '@/core/interaction/interaction';
import type { SessionPorts } from './session-ports';

/** Longer without an answer than a machine under load needs, in ms. */
export const patienceMs = 20_000;
/** A stopped background, for one, fails once; the next checkpoint comes through, in ms. */
const hiccupMs = 8000;

export interface Saving {
  send(checkpoint: InteractionCheckpoint): void;
  /** Sends the latest checkpoint again as it was, when it was refused or nobody has answered for long. */
  repeat(): void;
  /** What was sent last is stored. */
  isSettled(): boolean;
  /** The latest checkpoint was refused: another one is to be sent soon. */
  isOwed(): boolean;
  /** Why what is on screen is not stored; `null` while it is, or will be in a moment. */
  fault(): SaveFault | null;
}

/**
 * Sends checkpoints and knows which one is stored. Each holds all that those before it held: only
 * the latest one matters.
 */
export function createSaving(
  ports: Pick<SessionPorts, 'recordCheckpoint' | 'onTrouble' | 'now'>,
  onChange: () => void,
): Saving {
  let sent = 0;
  let latest: InteractionCheckpoint | undefined;
  let storedLast = 0;
  let refused: SaveFault | null = null;
  /** When the first of those that are not stored was sent. */
  let owedSince: number | null = null;

  const settle = (number: number, fault: SaveFault | null) => {
    if (fault === null) {
      storedLast = Math.max(storedLast, number);
      owedSince = storedLast < sent ? ports.now() : null;
      if (storedLast < sent) return;
    } else if (number < sent) return;
    if (fault === refused) return;
    refused = fault;
    onChange();
  };

  const send = (checkpoint: InteractionCheckpoint) => {
    sent += 1;
    latest = checkpoint;
    const number = sent;
    owedSince ??= ports.now();
    ports.recordCheckpoint(checkpoint).then(
      () => settle(number, null),
      (error: unknown) => {
        settle(number, saveFaultOf(error));
        ports.onTrouble(error);
      },
    );
  };

  const owedMs = () => (owedSince === null ? 0 : ports.now() - owedSince);

  return {
    send,
    repeat: () => {
      if (latest && (refused !== null || owedMs() > patienceMs)) send(latest);
    },
    isSettled: () => storedLast === sent,
    isOwed: () => refused !== null,
    fault: () => {
      if (refused === null) return owedMs() > patienceMs ? 'waiting' : null;
      return refused === 'failed' && owedMs() < hiccupMs ? null : refused;
    },
  };
}
