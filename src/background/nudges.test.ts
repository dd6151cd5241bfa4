import browser from 'webextension-polyfill';
import { beforeEach, expect, it } from 'vitest';
import { aCheckpoint, minuteMs, testDay, testNow } from '../../tests/support/builders';
import { aDatabase } from '../../tests/support/test-database';
import type { NudgeId } from '@/core/nudges/nudge';
import { cooldownMs } from '@/core/nudges/policy';
import { createInteractionStore, type InteractionStore } from '@/storage/interaction-store';
import { createSessionMemory } from '@/storage/session-memory';
import { createSettings } from '@/storage/settings';
import { createNudges, type Nudges } from './nudges';

let interactions: InteractionStore;
let nudges: Nudges;
beforeEach(async () => {
  await browser.storage.session.clear();
  await browser.storage.local.clear();
  interactions = createInteractionStore(aDatabase());
  const services = { settings: createSettings(), memory: createSessionMemory(), interactions };
  nudges = createNudges(services);
});

const openTicket = (ticket: string, at = testNow) =>
  interactions.open({
    id: `interaction-${ticket}`,
    agentId: 'agent-1',
    helpdesk: 'practice-desk',
    site: 'https://desk.example',
    ticket,
    channel: 'chat',
    day: testDay,
    at,
    mayStart: true,
  });

/** A breakpoint in a ticket at which a greeting, or something else, is missing. */
async function decide(ticket: string, at: number, ...missing: readonly NudgeId[]) {
  const interaction = await openTicket(ticket, at);
  return nudges.decide(interaction, {
    nudges: missing.length > 0 ? missing : ['greet'],
    breakpoint: 'sending',
    stage: 'receiving',
    at,
  });
}

it('writes down what was shown, and shows it once per ticket', async () => {
  expect(await decide('1', testNow)).toEqual({ kind: 'show', nudge: 'greet' });
  expect((await interactions.find('interaction-1'))?.nudges).toEqual([
    { nudge: 'greet', at: testNow, outcome: 'shown' },
  ]);
  const again = await decide('1', testNow + cooldownMs);
  expect(again).toEqual({ kind: 'hold', reason: 'before', nudge: 'greet' });
});

it('keeps nudges apart across tickets, also when two tabs ask at once', async () => {
  const decisions = await Promise.all([decide('1', testNow), decide('2', testNow + 1)]);
  expect(decisions.map(({ kind }) => kind)).toEqual(['show', 'hold']);
  expect((await decide('2', testNow + cooldownMs + 1)).kind).toBe('show');
});

it('is quiet when the agent wants quiet', async () => {
  await createSettings().update(() => ({ isQuiet: true }));
  expect(await decide('1', testNow)).toMatchObject({ kind: 'hold', reason: 'quiet' });
  expect((await interactions.find('interaction-1'))?.nudges).toBeUndefined();
});

it('fades for what the agent does unprompted, notes the slip, and is back with the next ticket', async () => {
  for (const ticket of ['a', 'b', 'c', 'd', 'e']) {
    await openTicket(ticket);
    await interactions.checkpoint(
      aCheckpoint({
        id: `interaction-${ticket}`,
        prompts: [{ prompt: 'greet', round: 1, state: 'seen' }],
      }),
    );
  }
  expect(await decide('f', testNow + 2 * minuteMs)).toMatchObject({ reason: 'habit' });
  expect((await interactions.find('interaction-f'))?.nudges).toMatchObject([{ outcome: 'faded' }]);
  expect(await decide('g', testNow + 3 * minuteMs)).toEqual({ kind: 'show', nudge: 'greet' });
});

it('keeps the latest outcome of a nudge, and a checkpoint does not lose it', async () => {
  await decide('1', testNow);
  await nudges.settle('interaction-1', 'greet', 'done', testNow + 9);
  await interactions.checkpoint(aCheckpoint({ id: 'interaction-1' }));
  expect((await interactions.find('interaction-1'))?.nudges).toEqual([
    { nudge: 'greet', at: testNow + 9, outcome: 'done' },
  ]);
});
