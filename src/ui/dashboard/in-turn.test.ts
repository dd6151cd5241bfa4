import { expect, it } from 'vitest';
import { inTurn } from './in-turn';

const aTask = () => new Promise<void>((done) => void inTurn(done));

it('does one piece of work in a task, in the order of the wishes', async () => {
  const done: string[] = [];
  const log = (name: string) => () => {
    done.push(name);
    // What a task leaves behind is done before the next one begins.
    void Promise.resolve().then(() => done.push(`${name} settled`));
  };
  inTurn(log('first'));
  inTurn(log('second'));
  expect(done).toEqual([]);
  await aTask();
  expect(done).toEqual(['first', 'first settled', 'second', 'second settled']);
});

it('leaves out what was taken back, and goes on', async () => {
  const done: string[] = [];
  const takeBack = inTurn(() => done.push('first'));
  inTurn(() => done.push('second'));
  takeBack();
  await aTask();
  expect(done).toEqual(['second']);
});
