import type { Misses } from './compare';
import type { ExampleConversation } from './example';

/** How well the reader does over many conversations, each figure from 0 to 1. */
export interface Score {
  /** Share of the agents' turns whose stage is read right. */
  readonly stage: number;
  /** F1 over all prompts that agents did. */
  readonly did: number;
}

/** Returns the score of conversations that come with what was misread in them. */
export function scoreOf(read: readonly (readonly [ExampleConversation, Misses])[]): Score {
  let turns = 0;
  let labels = 0;
  for (const [conversation] of read) {
    for (const turn of conversation.turns) {
      if (turn.side !== 'agent') continue;
      turns++;
      labels += turn.did.length;
    }
  }
  const misses = read.flatMap(([, found]) => Object.values(found).flat());
  const prompts = misses.filter((miss) => !miss.endsWith('commitment'));
  const unseen = prompts.filter((miss) => miss.startsWith('-')).length;
  const wrong = prompts.filter((miss) => miss.startsWith('+')).length;
  const hits = labels - unseen;
  return {
    stage: 1 - misses.filter((miss) => miss === 'stage').length / turns,
    did: (2 * hits) / (2 * hits + unseen + wrong),
  };
}
