import type { Clause } from '../language-pack';

const wishes =
  /\b(?:(?:have|enjoy) (?:a|an|your|the rest)\b[^.?!]{0,30}\b(?:day|night|evening|morning|afternoon|weekend|week|one|time|trip|flight|ride|stay|journey|meal)|(?:good)?bye\b|take care|see you|you too|same to you|enjoy your)/;
const courtesy =
  /\b(?:you're|you are) (?:very |most |quite |always |more than )?welcome|^(?:no problem|my pleasure|no worries|not a problem|any ?time|glad (?:i|we|to|it|that|you)|(?:i'm|i am|we're) (?:so |very )?glad|happy to (?:help|hear)|don't mention it|it was (?:a pleasure|great))/;

/** Returns whether the clause says goodbye or wishes well. */
export function isFarewell(clause: Clause): boolean {
  return !clause.asks && wishes.test(clause.text);
}

/** Returns whether the clause answers thanks ("you're welcome"). */
export function isCourtesy(clause: Clause): boolean {
  return !clause.asks && courtesy.test(clause.text);
}
