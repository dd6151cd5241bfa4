import { runInThisContext } from 'node:vm';
import { bundleScript } from './load-source.ts';
import { printTimes, timesOf } from './times.ts';

type Reading = typeof import('./reading-entry.ts');

const words =
  'Hello Noor, thank you for the photos. I can see the cracked shade. Would you like a new lamp or ' +
  'your money back? I will send you the label today and let you know as soon as the lamp leaves us. ';

/** A conversation of our own, as long as is asked for. */
function aConversation(turns: number) {
  return Array.from({ length: turns }, (_, index) => ({
    key: String(index),
    side: index % 2 === 0 ? ('customer' as const) : ('agent' as const),
    text:
      index % 2 === 0
        ? `It is number ${index} and it still flickers. I need it before Friday, please.`
        : words,
  }));
}

/** What reading costs: a key in a long reply, a cold conversation, a new turn early and late. */
export async function benchReading(): Promise<void> {
  const code = await bundleScript(new URL('reading-entry.ts', import.meta.url), 'reading');
  runInThisContext(code.replace(/^(var|const) reading/, 'globalThis.reading'));
  const { readConversation } = (globalThis as unknown as { reading: Reading }).reading;
  const pastAfter = (count: number) =>
    readConversation({ turns: aConversation(count), draft: null }).turns.at(-1)?.past;

  const past = pastAfter(50);
  const draft = words.repeat(12).split(' ').slice(0, 500).join(' ');
  let typed = 0;
  printTimes(
    'one key in a 500-word draft after 50 turns',
    timesOf(500, () => {
      typed += 1;
      readConversation({ past, turns: [], draft: `${draft} ${typed}` });
    }),
  );

  const long = aConversation(1000);
  printTimes(
    'a conversation of 1,000 turns, read for the first time',
    timesOf(10, () => void readConversation({ turns: long, draft: null })),
  );
  const turnAfter = (count: number) => {
    const known = pastAfter(count);
    let made = 0;
    return timesOf(300, () => {
      made += 1;
      const turn = { key: 'new', side: 'agent' as const, text: `${words}${made}` };
      readConversation({ past: known, turns: [turn], draft: null });
    });
  };
  const early = turnAfter(10);
  const late = turnAfter(1000);
  printTimes('a new turn after 10 turns', early);
  printTimes('a new turn after 1,000 turns', late);
  console.log(`  ratio of the two, p50: ${(late.p50 / early.p50).toFixed(2)}`);
}
