// node scripts/corpus/known-misses.ts: writes down what is misread now in our own conversations, so
// that the change shows up in the diff. Review it: a new miss is a loss.
import { writeFileSync } from 'node:fs';
import { loadModule } from './reading-module.ts';

const path = 'tests/corpus/known-misses.ts';
const { conversations } = await loadModule('tests/corpus/conversations/all');
const { missesIn } = await loadModule('tests/corpus/compare');
const misses = conversations
  .map((conversation) => [conversation.name, missesIn(conversation)] as const)
  .filter(([, found]) => Object.keys(found).length > 0);
const text = `import type { Misses } from './compare';

/**
 * What the reader still gets wrong, by the name of the conversation and the turn's place in it, counted
 * from 0. A test fails when anything else is misread, and when something in here is read right. Written
 * by scripts/corpus/known-misses.ts.
 */
export const knownMisses: Readonly<Record<string, Misses>> = ${JSON.stringify(Object.fromEntries(misses), null, 2)};
`;
writeFileSync(path, text);
