import { agentRequests } from './channels';
import type { TicketAddress } from './requests';
import type { Channel } from '@/core/interaction/interaction';
import { createTimeline } from '@/core/interaction/timeline';
import type { SessionPorts } from '@/session/session-ports';

/** Fulfils a session's wishes by requests to the background. */
export function requestPorts(
  address: TicketAddress & { readonly channel: Channel; readonly url: string },
  onTrouble: (error: unknown) => void,
): SessionPorts {
  const { helpdesk, ticket, channel, url } = address;
  const now = createTimeline({ wall: () => Date.now(), monotonic: () => performance.now() });
  return {
    now,
    makeId: () => crypto.randomUUID(),
    read: async (request) => {
      const read = () => agentRequests.send('read', { ...request, helpdesk });
      // A background that is stopped over it gives no answer, and no other key may follow.
      return read().catch(read);
    },
    openInteraction: (id, mayStart) =>
      agentRequests.send('openInteraction', {
        helpdesk,
        ticket,
        channel,
        id,
        mayStart,
        at: now(),
      }),
    recordCheckpoint: (checkpoint) => agentRequests.send('recordCheckpoint', checkpoint),
    rememberTurns: (data) => {
      agentRequests.send('rememberTurns', data).catch(onTrouble);
    },
    takeAttention: () => {
      agentRequests.send('takeAttention', {}).catch(onTrouble);
    },
    requestNudge: (wish) => agentRequests.send('requestNudge', wish),
    settleNudge: (settled) => {
      agentRequests.send('settleNudge', settled).catch(onTrouble);
    },
    setQuiet: (isQuiet) => {
      agentRequests.send('setQuiet', { isQuiet }).catch(onTrouble);
    },
    noteDraft: (data) => {
      agentRequests.send('noteDraft', data).catch(onTrouble);
    },
    followConversation: (data) => agentRequests.send('followConversation', data),
    readLedger: (interactionId) => agentRequests.send('readLedger', { interactionId }),
    fulfil: (request) => agentRequests.send('fulfil', { ...request, url }),
    onTrouble,
  };
}
