import { everythingStored } from '../e2e/stored-rows.ts';
import { expect, test } from '../e2e/test.ts';
import { Agent } from './agent.ts';
import { createBlows, full, prompts, tickets, type Blow } from './blows.ts';
import { createDice } from './dice.ts';
import { faultsIn, lostFrom } from './invariants.ts';

test.use({ isPlain: true, hasQuota: true });

const share = Number(process.env['CUECYCLE_CHAOS'] ?? 0.02);
const seed = Number(process.env['CUECYCLE_SEED'] ?? 20_261_124);

test('whatever happens to the browser, no time is made up and nothing that was kept is lost', async ({
  enabledDesk,
  cuecycle,
  deskOrigin,
}) => {
  test.setTimeout(180_000 + share * 4 * 3_600_000);
  const dice = createDice(seed);
  const agent = new Agent(cuecycle, enabledDesk.desk);
  await enabledDesk.panel.close();
  // The browser takes up to ten seconds for that; one that is killed before asks the agent again.
  await cuecycle.rememberPermission(deskOrigin);
  const lostMs: number[] = [];
  const blows = createBlows({ cuecycle, agent, dice, onLoss: (ms) => lostMs.push(ms) });
  const done: Partial<Record<Blow, number>> = {};
  const spentMs: Partial<Record<Blow, number>> = {};

  const act = async () => {
    const ticket = dice.one(tickets);
    switch (dice.below(6)) {
      case 0:
        return agent.tick(ticket, dice.one(prompts));
      case 1:
        return agent.promise(ticket);
      case 2:
        return agent.send(ticket);
      case 3:
        return agent.solve(ticket);
      case 4:
        return agent.type(ticket);
      default:
        return agent.open(ticket);
    }
  };

  const check = async (after: Blow) => {
    const rows = await everythingStored(cuecycle);
    expect(faultsIn(rows), `after ${after}`).toEqual([]);
    expect(lostFrom(rows, agent.known), `after ${after}`).toEqual([]);
  };

  const all = Object.entries(full).flatMap(([blow, times]) =>
    Array.from({ length: Math.ceil(times * share) }, () => blow as Blow),
  );
  // What cannot be done at its turn is done later.
  const waiting = dice.shuffled(all);
  for (let blow = waiting.shift(); blow !== undefined; blow = waiting.shift()) {
    cuecycle.display.move(600 + dice.below(90), 880);
    const begunAt = performance.now();
    await test.step(`an act, then ${blow}`, async () => {
      await act();
      if ((await blows[blow]()) === false) waiting.push(blow);
      else done[blow] = (done[blow] ?? 0) + 1;
      await check(blow);
    });
    spentMs[blow] = (spentMs[blow] ?? 0) + performance.now() - begunAt;
    if (waiting.length % 10 === 0) {
      console.log(`${waiting.length} blows to go`, JSON.stringify(spentMs));
    }
  }
  const worst = Math.max(0, ...lostMs);
  const { interactions, followUps, ticks } = agent.known;
  console.log(
    `seed ${seed}: ${JSON.stringify(done)}; ${interactions.size} interactions, ${followUps.size} follow-ups and ${ticks.size} ticks kept; at most ${(worst / 1000).toFixed(1)} s lost by a kill`,
  );
});
