import { setTimeout as pause } from 'node:timers/promises';
import type { CuecycleInChromium } from '../e2e/cuecycle-in-chromium.ts';
import { fillDisk } from '../e2e/full-disk.ts';
import { setClock } from '../e2e/machine-clock.ts';
import { storedRows } from '../e2e/stored-rows.ts';
import { expect } from '../e2e/test.ts';
import { countedMs, recordedMs, type Agent } from './agent.ts';
import type { Dice } from './dice.ts';

/** What befalls the browser, and how often: all of it by `npm run chaos`, a little in every run. */
export const full = {
  kill: 100,
  stop: 300,
  reload: 50,
  close: 25,
  discard: 25,
  suspend: 20,
  setClock: 20,
  fillDisk: 10,
};
export type Blow = keyof typeof full;

export const tickets = ['1042', '1043', '1044', '1045'];
export const prompts = ['Welcome them by name', 'Value their effort'];

/** Longer than a silence that is not taken for sleep. */
const suspendedMs = 18_000;
/** What a test needs to notice that something is stored, on a busy machine. */
const noticingMs = 500;
/** So long goes by while the machine's clock is wrong. */
const wrongMs = 3000;
const hourMs = 3_600_000;

interface World {
  readonly cuecycle: CuecycleInChromium;
  readonly agent: Agent;
  readonly dice: Dice;
  /** Told what a kill has cost, in ms. */
  readonly onLoss: (ms: number) => void;
}

/** Each does what it is called and looks at what came of it; `false`: it cannot be done now. */
export function createBlows({
  cuecycle,
  agent,
  dice,
  onLoss,
}: World): Record<Blow, () => Promise<void | boolean>> {
  const interactions = () => storedRows(cuecycle, 'interactions');

  /** Another ticket than the one that is given is behind it in a tab. */
  const hiddenOne = async () => {
    const [first = '', second = ''] = dice.shuffled(tickets);
    await agent.open(first);
    await agent.open(second);
    return first;
  };

  return {
    kill: async () => {
      const ticket = dice.one(tickets);
      await agent.open(ticket);
      const { at, wallMs } = await agent.recorded(ticket);
      // Somewhere between two checkpoints, and sometimes after the next one.
      await pause(dice.below(11_000));
      const passedMs = performance.now() - at;
      await cuecycle.killBrowser();
      agent.forgetTabs();
      const lostMs = passedMs - (recordedMs(await interactions(), ticket) - wallMs);
      onLoss(lostMs);
      expect(lostMs, 'time lost by a kill, in ms').toBeLessThanOrEqual(10_000 + noticingMs);
    },
    stop: () => cuecycle.stopServiceWorker(),
    reload: () => cuecycle.reloadExtension(),
    close: async () => {
      const ticket = await hiddenOne();
      await agent.page(ticket)?.close();
      agent.lose(ticket);
    },
    discard: async () => {
      const ticket = await hiddenOne();
      const page = agent.page(ticket);
      agent.lose(ticket);
      return page ? cuecycle.discardTab(page) : false;
    },
    suspend: async () => {
      const ticket = dice.one(tickets);
      await agent.open(ticket);
      const before = await agent.recorded(ticket);
      const countedBefore = countedMs(await interactions());
      await cuecycle.suspend(suspendedMs);
      const after = await agent.recorded(ticket);
      const awakeMs = after.at - before.at - suspendedMs + noticingMs;
      expect(after.wallMs - before.wallMs, 'time recorded over a sleep').toBeLessThan(awakeMs);
      expect(countedMs(await interactions()) - countedBefore).toBeLessThan(awakeMs);
    },
    setClock: async () => {
      const ticket = dice.one(tickets);
      await agent.open(ticket);
      const before = await agent.recorded(ticket);
      const countedBefore = countedMs(await interactions());
      await setClock(cuecycle, (dice.below(2) === 0 ? 1 : -1) * (60_000 + dice.below(hourMs)));
      await pause(wrongMs);
      await agent.recorded(ticket);
      await setClock(cuecycle, 0);
      const after = await agent.recorded(ticket);
      const passedMs = after.at - before.at + noticingMs;
      expect(after.wallMs - before.wallMs, 'time by a clock that is set').toBeLessThan(passedMs);
      expect(countedMs(await interactions()) - countedBefore).toBeLessThan(passedMs);
      // A new page begins with the true time, behind what is recorded: it is believed nevertheless.
      await agent.page(ticket)?.close();
      agent.lose(ticket);
      await agent.tick(ticket, dice.one(prompts));
    },
    fillDisk: async () => {
      const ticket = dice.one(tickets);
      await agent.open(ticket);
      const makeRoom = await fillDisk(cuecycle);
      const press = await agent.press(ticket, dice.one(prompts));
      const view = await agent.view(ticket);
      await expect(view.unsaved).toContainText('the disk is full', { timeout: 30_000 });
      const text = agent.nextText();
      await view.addFollowUp(text, 'in 3 days');
      await expect(view.root).toContainText('Your words are still here');
      await makeRoom();
      await expect(view.unsaved).toHaveCount(0, { timeout: 30_000 });
      await press.isStored();
      await view.saveFollowUp();
      await agent.knowFollowUp(text);
      const made = await storedRows(cuecycle, 'followUps');
      expect(
        made.filter((each) => each.text === text),
        'made once',
      ).toHaveLength(1);
    },
  };
}
