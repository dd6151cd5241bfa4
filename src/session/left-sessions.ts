import type { SaveFault } from '@/core/health/save-fault';
import type { TicketSession } from './ticket-session';

/** Sessions that have ended, for as long as something of them is not stored. */
export interface LeftSessions {
  /** Ends a session; what it owes is sent again with each beat. */
  end(session: TicketSession): void;
  /** To be called every `beatMs`. */
  beat(): void;
  /** Why something of one of them is not stored; `null` when all is, or will be in a moment. */
  fault(): SaveFault | null;
}

export function createLeftSessions(): LeftSessions {
  const sessions = new Set<TicketSession>();
  return {
    end: (session) => {
      session.stop();
      sessions.add(session);
    },
    beat: () => {
      for (const session of sessions) {
        if (session.isSettled()) sessions.delete(session);
        else session.beat();
      }
    },
    fault: () => {
      const faults = [...sessions].map((session) => session.fault());
      return faults.find((fault) => fault !== null) ?? null;
    },
  };
}
