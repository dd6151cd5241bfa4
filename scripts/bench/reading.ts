import { runInThisContext } from 'node:vm';
import { loadModule } from '../corpus/reading-module.ts';
import { bundleScript } from './load-source.ts';
import { printTimes, timesOf } from './times.ts';

type Reading = typeof import('./reading-entry.ts');
type Turns = Parameters<Reading['readConversation']>[0]['turns'];

/** What reading costs: a cold conversation, a key in a long reply, a new turn early and late. */
export async function benchReading(): Promise<void> {
  const { conversations } = await loadModule('tests/corpus/conversations/all');
  const ours = conversations.flatMap(({ turns }) => turns);
  let made = 0;
  /** A conversation whose sentences nobody has seen before: of our own ones, with a number in each. */
  const aConversation = (length: number): Turns =>
    Array.from({ length }, (_, index) => {
      made += 1;
      const { side, text } = ours[index % ours.length] ?? { side: 'agent', text: '' };
      return { key: String(index), side, text: numbered(text, made) };
    });

  const code = await bundleScript(new URL('reading-entry.ts', import.meta.url), 'reading');
  runInThisContext(code.replace(/^(var|const) reading/, 'globalThis.reading'));
  const { readConversation } = (globalThis as unknown as { reading: Reading }).reading;
  const read = (turns: Turns) => readConversation({ turns, draft: null });

  const first = aConversation(1000);
  const characters = first.reduce((sum, { text }) => sum + text.length, 0);
  const start = performance.now();
  read(first);
  const firstMs = performance.now() - start;
  console.log(
    `  1,000 turns (${characters} characters) as the very first: ${firstMs.toFixed(0)} ms`,
  );
  const colds = Array.from({ length: 12 }, () => aConversation(1000));
  let cold = 0;
  printTimes(
    '1,000 other turns, none seen before',
    timesOf(10, () => {
      read(colds[cold % colds.length] ?? []);
      cold += 1;
    }),
  );

  const past = read(aConversation(50)).turns.at(-1)?.past;
  const agentTurns = aConversation(1000).flatMap(({ side, text }) =>
    side === 'agent' ? text : [],
  );
  const words = agentTurns.join('\n').split(' ');
  const draft = words.slice(0, 500).join(' ');
  const typed = words.slice(500).join(' ');
  let keys = 0;
  printTimes(
    'one key in a 500-word draft after 50 turns',
    timesOf(4000, () => {
      keys += 1;
      // A sentence or two grow at the end, letter by letter, and then others in their place.
      const from = keys - (keys % 200);
      readConversation({ past, turns: [], draft: `${draft} ${typed.slice(from, keys)}` });
    }),
  );

  const newTurns = ours.filter(({ side }) => side === 'agent').slice(0, 100);
  const turnAfter = (count: number) => {
    const known = read(aConversation(count)).turns.at(-1)?.past;
    let at = 0;
    return timesOf(1000, () => {
      made += 1;
      at += 1;
      const text = numbered(newTurns[at % newTurns.length]?.text ?? '', made);
      readConversation({ past: known, turns: [{ key: 'new', side: 'agent', text }], draft: null });
    });
  };
  const early = turnAfter(10);
  const late = turnAfter(1000);
  printTimes('a new turn after 10 turns', early);
  printTimes('a new turn after 1,000 turns', late);
  console.log(`  ratio of the two, p50: ${(late.p50 / early.p50).toFixed(2)}`);
}

/** The same words with a number at the end of each sentence, so that none was read before. */
function numbered(text: string, number: number): string {
  return text.replace(/[.!?]+(?=\s|$)/g, (end) => ` ${number}${end}`);
}
