import { agentRequests } from './channels';
import type { TicketAddress } from './requests';
import type { Channel } from '@/core/interaction/interaction';
import type { SessionPorts } from '@/session/session-ports';

/** Fulfils a session's wishes by requests to the background. */
export function requestPorts(
  address: TicketAddress & { readonly channel: Channel; readonly url: string },
  parseDueTime: SessionPorts['parseDueTime'],
  onTrouble: (error: unknown) => void,
): SessionPorts {
  const { helpdesk, ticket, channel, url } = address;
  return {
    now: () => Date.now(),
    makeId: () => crypto.randomUUID(),
    read: (request) => agentRequests.send('read', request),
    openInteraction: (id, mayStart) =>
      agentRequests.send('openInteraction', {
        helpdesk,
        ticket,
        channel,
        id,
        mayStart,
        at: Date.now(),
      }),
    recordCheckpoint: (checkpoint) => {
      agentRequests.send('recordCheckpoint', checkpoint).catch(onTrouble);
    },
    rememberTurns: (data) => {
      agentRequests.send('rememberTurns', data).catch(onTrouble);
    },
    requestNudge: (wish) => agentRequests.send('requestNudge', wish),
    settleNudge: (settled) => {
      agentRequests.send('settleNudge', settled).catch(onTrouble);
    },
    setQuiet: (isQuiet) => {
      agentRequests.send('setQuiet', { isQuiet }).catch(onTrouble);
    },
    parseDueTime,
    addFollowUp: (followUp) => agentRequests.send('addFollowUp', { ...followUp, url }),
    completeFollowUp: (data) => agentRequests.send('completeFollowUp', data),
    reopenFollowUp: (data) => agentRequests.send('reopenFollowUp', data),
    listFollowUps: (interactionId) => agentRequests.send('listFollowUps', { interactionId }),
    onTrouble,
  };
}
