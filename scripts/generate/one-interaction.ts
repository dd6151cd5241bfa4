import { defaultPlaybook } from '../../src/core/cycle/default-playbook';
import { stages, type Stage } from '../../src/core/cycle/stage';
import type {
  Channel,
  Interaction,
  PromptRecord,
  StageSpan,
} from '../../src/core/interaction/interaction';
import { ratings, type Moment } from '../../src/core/moments/moment';
import type { Dice } from './dice';
import type { Persona } from './persona';

const secondMs = 1000;
/** Median seconds on the wall, in mail; a chat is quicker and has more gaps. */
const usualSeconds: Readonly<Record<Stage, number>> = {
  receiving: 25,
  understanding: 110,
  helping: 180,
  keeping: 45,
};
const channelPace: Readonly<Record<Channel, number>> = {
  mail: 1,
  chat: 0.8,
  phone: 1.3,
  unknown: 1,
};

/** Returns one interaction that begins at a time, with all that is recorded of it. */
export function interactionAt(
  dice: Dice,
  persona: Persona,
  day: string,
  openedAt: number,
): Interaction {
  const channel = dice.weighted(persona.channels);
  const helpdesk = dice.weighted(persona.helpdesks);
  const rounds = dice.chance(0.14) ? (dice.chance(0.2) ? 3 : 2) : 1;
  const spans: StageSpan[] = [];
  const prompts: PromptRecord[] = [];
  let at = openedAt;
  for (let round = 1; round <= rounds; round += 1) {
    for (const stage of walk(dice, persona, round)) {
      const seconds =
        usualSeconds[stage] * persona.pace * channelPace[channel] * (round > 1 ? 0.6 : 1);
      const span = spanOf(dice, stage, round, at, dice.logNormal(seconds, 0.7));
      spans.push(span);
      at = span.endedAt;
    }
    prompts.push(...promptsOf(dice, persona, round, spans));
  }
  const expectation = dice.chance(0.4)
    ? { words: null, outcome: dice.weighted({ met: 6, missed: 2, exceeded: 2 }) }
    : null;
  const moment = dice.chance(0.6) ? momentOf(dice, persona, at, prompts) : null;
  return {
    id: dice.uuid(),
    agentId: persona.agentId,
    helpdesk,
    site: helpdesk === 'manual' ? '' : `https://${helpdesk}.example`,
    ticket: String(dice.whole(10_000, 999_999)),
    channel,
    day,
    openedAt,
    updatedAt: at,
    closedAt: at,
    spans,
    prompts,
    moves: [],
    ...(expectation ? { expectation } : {}),
    ...(moment ? { moment } : {}),
  };
}

/** The stages of a round, in order; some end early, some go back. */
function walk(dice: Dice, persona: Persona, round: number): readonly Stage[] {
  const first = round > 1 ? stages.slice(1) : stages;
  if (dice.chance(0.06)) return first.slice(0, 2);
  const path = dice.chance(0.15) ? first.slice(0, -1) : first;
  const helping = path.indexOf('helping');
  if (helping < 0 || !dice.chance(persona.goesBack)) return path;
  return [...path.slice(0, helping + 1), 'understanding', ...path.slice(helping)];
}

function spanOf(
  dice: Dice,
  stage: Stage,
  round: number,
  startedAt: number,
  seconds: number,
): StageSpan {
  const wallMs = Math.round(seconds * secondMs);
  const activeMs = Math.round(wallMs * (0.5 + dice.share() / 2));
  return {
    id: dice.uuid(),
    stage,
    round,
    startedAt,
    endedAt: startedAt + wallMs,
    activeMs,
    ...(dice.chance(0.1) ? { awayMs: Math.round(activeMs * dice.share() * 0.4) } : {}),
    ...(dice.chance(0.003) ? { revision: 1, isCorrected: true as const } : {}),
  };
}

function promptsOf(
  dice: Dice,
  { habits, handShare }: Persona,
  round: number,
  spans: readonly StageSpan[],
): readonly PromptRecord[] {
  const reached = new Set(spans.filter((span) => span.round === round).map(({ stage }) => stage));
  return defaultPlaybook.prompts.flatMap(({ id, stage }): PromptRecord[] => {
    if (!reached.has(stage)) return [];
    if (dice.chance(0.03)) return [{ prompt: id, round, state: 'not-applicable' }];
    if (!dice.chance(habits[id])) return [];
    return [{ prompt: id, round, state: dice.chance(handShare) ? 'hand' : 'seen' }];
  });
}

function momentOf(
  dice: Dice,
  { optimism }: Persona,
  at: number,
  prompts: readonly PromptRecord[],
): Moment {
  const quality = prompts.length / 14 + (dice.share() - 0.5) * 0.8;
  const came = quality < 0.25 ? 0 : quality < 0.75 ? 1 : 2;
  const seen = Math.min(
    2,
    Math.max(0, came + (dice.chance(Math.abs(optimism)) ? Math.sign(optimism) : 0)),
  );
  const rating = ratings[seen] ?? 'mediocrity';
  const later = ratings[came] ?? 'mediocrity';
  return {
    rating: dice.chance(0.05) ? null : rating,
    proposed: 'mediocrity',
    at,
    turn: null,
    ...(dice.chance(0.25) ? { later: { rating: later, at: at + 3_600_000 } } : {}),
  };
}
