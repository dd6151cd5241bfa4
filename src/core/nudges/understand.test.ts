import { describe, expect, it } from 'vitest';
import { understand } from './understand';

const draft = 'Hello Maren, I will have a look at the depot. I will write to you.';

describe('a draft with words that were taught to be no promise', () => {
  it('is read for its other promises', () => {
    const words = (isQuiet?: (words: string) => boolean) =>
      understand({ turns: [], draft }, isQuiet).draft?.commitments.map(({ span }) =>
        draft.slice(span.start, span.end),
      );
    expect(words()).toHaveLength(2);
    expect(words((each) => each.includes('have a look'))).toEqual(['I will write to you']);
  });

  it('is not asked for their time', () => {
    const asks = (isQuiet: () => boolean) =>
      understand({ turns: [], draft }, isQuiet).omissions.map(({ nudge }) => nudge);
    expect(asks(() => false)).toContain('date-commitment');
    expect(asks(() => true)).not.toContain('date-commitment');
  });
});
