import type { ActRule } from '../language-pack';
import { isCourtesy, isFarewell } from './farewell';
import { isHold, isUnderWay, isWillingness } from './hold';

const taken: readonly string[] = [
  'greet',
  'thank',
  'appreciate',
  'open-question',
  'clarifying-question',
  'check-satisfaction',
  'get-agreement',
  'restate',
  'bridge',
];
const done =
  /\b(?:i've|i have|we've|we have|has been|have been|was|were|i (?:just|went)|is now|are now|already)\b/;
const report = /\d|^\w+ (?:completed?|done|updated|sent|cancell?ed|booked|processed|changed)\b/;
const plain =
  /^(?:i|we)(?:'d|'ll| would| will| can| could| do| just)? (?:understand|know|see|hope|like|love|want|do (?:our|my)|be |pulled|hear)\b|^hope\b|^(?:that|this|it)(?:'s| is| was| would be| sounds| makes| definitely)? (?:all |very |really |so |a )*(?:fine|ok|okay|odd|strange|great|good|sense|weird|interesting|nice|cool|true|right|correct|helps?|not right)\b[^.?!]{0,12}[.!]?$|^let us know\W*$/;
const advice =
  /^(?:just to confirm, )?(?:have|did) you (?:already )?(?:try|tried)\b|\bhow about\b|^why (?:don't|not)\b|\bplease (?:submit|visit|see|follow|go to)\b/;

/** Facts, results, reports of what was done, steps and links: what is left when nothing else fits. */
export const giveInformation: ActRule = {
  prompt: 'give-information',
  finds(clause, { here, clauses }) {
    const words = clause.body.match(/[\w']+/g)?.length ?? 0;
    if (advice.test(clause.body)) {
      return (
        clauses.some((c) => c.hasLink) || clauses.length > 2 || !here.has('clarifying-question')
      );
    }
    if (clause.hasLink && words > 2 && !here.has('clarifying-question')) return true;
    if (taken.some((id) => (here as ReadonlySet<string>).has(id))) return false;
    if (isFarewell(clause) || isCourtesy(clause)) return false;
    if (done.test(clause.text) && words > 2 && !here.has('acknowledge-feeling'))
      return !here.has('offer-options') || !clause.asks;
    if (here.has('set-expectation') || here.has('acknowledge-feeling')) return false;
    if (isHold(clause) || isUnderWay(clause) || isWillingness(clause)) return false;
    if (here.has('offer-options')) return /\byou (?:can|could)\b/.test(clause.text);
    return (words > 2 || (words > 1 && report.test(clause.body))) && !plain.test(clause.body);
  },
};
