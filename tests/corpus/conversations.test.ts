import { expect, it } from 'vitest';
import { missesIn } from './compare';
import { conversations } from './conversations/all';
import { knownMisses } from './known-misses';
import { scoreOf } from './score';

it.each(conversations)('reads "$name" but for what is known to be misread', (conversation) => {
  expect(missesIn(conversation)).toEqual(knownMisses[conversation.name] ?? {});
});

it('knows misses only of conversations that are there', () => {
  const names = conversations.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(knownMisses)));
});

it('reads the stage of most turns and most of what agents do', () => {
  const score = scoreOf(
    conversations.map((conversation) => [conversation, missesIn(conversation)]),
  );
  expect(score.stage).toBeGreaterThanOrEqual(0.88);
  expect(score.did).toBeGreaterThanOrEqual(0.88);
});
