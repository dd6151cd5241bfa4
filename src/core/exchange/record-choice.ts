import type { DatedFollowUp } from '../follow-ups/dated-follow-up';
import type { Interaction } from '../interaction/interaction';

/**
 * What a file of records holds besides times, counts and states. `tickets`: ticket numbers and
 * addresses, which could name a customer. `words`: the sentences that the agent kept (promises,
 * follow-ups, expectations). `workings`: what Cuecycle itself needs to go on where it was.
 */
export const recordParts = ['tickets', 'words', 'workings'] as const;
export type RecordPart = (typeof recordParts)[number];

/**
 * Returns an interaction with nothing but what was chosen. Field by field, so that nothing that is
 * added to a record later is written to a file by accident.
 */
export function chosenOfInteraction(
  interaction: Interaction,
  parts: ReadonlySet<RecordPart>,
): Interaction {
  const { id, agentId, helpdesk, site, ticket, channel, day } = interaction;
  const { openedAt, updatedAt, closedAt, spans, prompts, moves } = interaction;
  const { nudges, expectation, moment, declined } = interaction;
  const hasWorkings = parts.has('workings');
  return {
    id,
    agentId,
    helpdesk,
    site: parts.has('tickets') ? site : '',
    ticket: parts.has('tickets') ? ticket : '',
    channel,
    day,
    openedAt,
    updatedAt,
    closedAt,
    spans,
    prompts,
    moves: hasWorkings ? moves : [],
    ...(hasWorkings && nudges && { nudges }),
    ...(expectation && {
      expectation: {
        words: parts.has('words') ? expectation.words : null,
        outcome: expectation.outcome,
      },
    }),
    ...(moment && { moment: hasWorkings ? moment : { ...moment, turn: null } }),
    ...(hasWorkings && declined && { declined }),
  };
}

/** Returns a follow-up with nothing but what was chosen; an event without words stays an event. */
export function chosenOfFollowUp(
  followUp: DatedFollowUp,
  parts: ReadonlySet<RecordPart>,
): DatedFollowUp {
  const { id, interactionId, helpdesk, kind, madeAt, dueAt, state, completedAt } = followUp;
  const { toldAt, reason, renews, updatedAt, madeOn, completedOn, toldOn } = followUp;
  const hasTickets = parts.has('tickets');
  const hasWords = parts.has('words');
  const hasWorkings = parts.has('workings');
  return {
    id,
    interactionId,
    helpdesk,
    site: hasTickets ? followUp.site : '',
    ticket: hasTickets ? followUp.ticket : '',
    url: hasTickets ? followUp.url : '',
    kind,
    text: hasWords ? followUp.text : '',
    words: hasWords ? followUp.words : '',
    turn: hasWorkings ? followUp.turn : null,
    madeAt,
    dueAt,
    dueWords: hasWords ? followUp.dueWords : '',
    event: followUp.event === null ? null : hasWords ? followUp.event : '',
    remindAt: hasWorkings ? followUp.remindAt : null,
    remindedAt: hasWorkings ? followUp.remindedAt : null,
    state,
    completedAt,
    toldAt,
    reason,
    renews,
    settledTurn: hasWorkings ? followUp.settledTurn : null,
    updatedAt,
    madeOn,
    completedOn,
    toldOn,
  };
}
