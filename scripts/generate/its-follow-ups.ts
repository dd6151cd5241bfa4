import type { DatedFollowUp } from '../../src/core/follow-ups/dated-follow-up';
import type { FollowUp, FollowUpState } from '../../src/core/follow-ups/follow-up';
import type { Interaction } from '../../src/core/interaction/interaction';
import type { Dice } from './dice';
import type { Persona } from './persona';

const hourMs = 3_600_000;

/** Up to this time the company has recorded; what comes later is open. */
export interface Horizon {
  readonly until: number;
  dayOf(at: number): string;
}

/** Returns what is to be done after an interaction, and what became of it. */
export function followUpsOf(
  dice: Dice,
  persona: Persona,
  interaction: Interaction,
  horizon: Horizon,
): readonly DatedFollowUp[] {
  const made: DatedFollowUp[] = [];
  const madeAt = interaction.closedAt ?? interaction.openedAt;
  if (dice.chance(persona.commits)) {
    made.push(...commitmentsOf(dice, persona, interaction, madeAt, horizon));
  }
  if (dice.chance(0.08)) {
    const kind = dice.weighted({ before: 2, during: 2, after: 5, appointment: 1 });
    made.push(end(dice, start(dice, interaction, kind, madeAt, 24), 'done', 0.8, horizon));
  }
  if (dice.chance(0.06)) {
    const kind = dice.weighted({ waiting: 3, task: 2 });
    made.push(end(dice, start(dice, interaction, kind, madeAt, 48), 'done', 0.9, horizon));
  }
  return made;
}

function commitmentsOf(
  dice: Dice,
  { keeps }: Persona,
  interaction: Interaction,
  madeAt: number,
  horizon: Horizon,
): readonly DatedFollowUp[] {
  const commitment = start(dice, interaction, 'commitment', madeAt, dice.pick([2, 4, 24, 48, 72]));
  if (dice.chance(0.07)) {
    const moved = end(dice, commitment, 'renegotiated', 0.6, horizon);
    if (moved.completedAt === null) return [moved];
    const next = start(dice, interaction, 'commitment', moved.completedAt, 24);
    return [moved, end(dice, { ...next, renews: moved.id }, 'told', 0.9, horizon)];
  }
  if (dice.chance(0.04)) return [end(dice, commitment, 'broken', 1.6, horizon)];
  if (dice.chance(0.04)) return [end(dice, commitment, 'dropped', 0.5, horizon)];
  return [end(dice, commitment, 'told', dice.chance(keeps) ? 0.5 : 1.2, horizon)];
}

function start(
  dice: Dice,
  { id, helpdesk, site, ticket }: Interaction,
  kind: FollowUp['kind'],
  madeAt: number,
  hours: number,
): FollowUp {
  const dueAt = dice.chance(0.9) ? madeAt + Math.round(hours * hourMs) : null;
  return {
    id: dice.uuid(),
    interactionId: id,
    helpdesk,
    site,
    ticket,
    url: site && `${site}/tickets/${ticket}`,
    kind,
    text: `Come back to ${ticket}`,
    words: '',
    turn: null,
    madeAt,
    dueAt,
    dueWords: '',
    event: dice.chance(0.05) ? 'once it has shipped' : null,
    remindAt: dueAt,
    remindedAt: null,
    state: 'open',
    completedAt: null,
    toldAt: null,
    reason: null,
    renews: null,
    settledTurn: null,
    updatedAt: madeAt,
  };
}

/** Ends it around a share of its time, unless that comes after all that is recorded. */
function end(
  dice: Dice,
  followUp: FollowUp,
  state: Exclude<FollowUpState, 'open'>,
  share: number,
  { until, dayOf }: Horizon,
): DatedFollowUp {
  const { madeAt, dueAt } = followUp;
  const dated = { ...followUp, madeOn: dayOf(madeAt), completedOn: null, toldOn: null };
  const timeMs = (dueAt ?? madeAt + 24 * hourMs) - madeAt;
  const completedAt = madeAt + Math.round(timeMs * dice.logNormal(share, 0.25));
  if (completedAt > until) return dated;
  const isTold = state === 'told';
  const toldAt = isTold ? completedAt + dice.whole(0, 30) * 60_000 : null;
  // Done, and the customer does not know yet.
  if (toldAt !== null && (toldAt > until || dice.chance(0.03))) {
    return {
      ...dated,
      state: 'done',
      completedAt,
      completedOn: dayOf(completedAt),
      remindAt: null,
    };
  }
  return {
    ...dated,
    state,
    completedAt,
    completedOn: dayOf(completedAt),
    toldAt,
    toldOn: toldAt === null ? null : dayOf(toldAt),
    reason: state === 'dropped' ? dice.pick(['not-needed', 'solved', 'handed-over']) : null,
    remindAt: null,
    updatedAt: toldAt ?? completedAt,
  };
}
