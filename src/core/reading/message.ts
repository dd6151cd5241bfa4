import type { PromptId } from '../cycle/playbook';
import type { Clause, ClauseTest, Past, Surroundings } from './language-pack';

/** The clauses of one message, gone through one after another, and what was found in them so far. */
export interface Message {
  /** What stands around the clause that is read now; the same object for all of them. */
  readonly around: Surroundings;
  /** Notes what was found in the clause that is read now, and goes on to the next. */
  goOn(found: readonly { readonly prompt: PromptId }[]): void;
}

export function createMessage(clauses: readonly Clause[], past: Past): Message {
  const earlier = new Set<PromptId>();
  const answers = new Map<ClauseTest, boolean>();
  const lastAskAt = clauses.findLastIndex(({ asks }) => asks);
  let at = 0;
  return {
    around: {
      past,
      isShort: clauses.length < 3,
      get at() {
        return at;
      },
      get previous() {
        return clauses[at - 1];
      },
      get next() {
        return clauses[at + 1];
      },
      get asksFromHere() {
        return lastAskAt >= at;
      },
      someBefore: (count, test) => {
        for (let i = Math.max(0, at - count); i < at; i += 1) {
          const clause = clauses[i];
          if (clause && test(clause)) return true;
        }
        return false;
      },
      // Worked out once for the message, however many clauses want to know.
      some: (test) => {
        const known = answers.get(test);
        if (known !== undefined) return known;
        const answer = clauses.some(test);
        answers.set(test, answer);
        return answer;
      },
      hadEarlier: (prompt) => earlier.has(prompt),
    },
    goOn: (found) => {
      for (const { prompt } of found) earlier.add(prompt);
      at += 1;
    },
  };
}
