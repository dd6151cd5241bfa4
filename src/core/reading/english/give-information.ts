import { pattern } from '../pattern';
import type { ActRule } from '../language-pack';
import { isCourtesy, isFarewell } from './farewell';
import { introduces } from './greet';
import { isHold, isUnderWay, isWillingness, undertakes, waitsForCustomer } from './hold';
import { isRemark } from './remark';
import { asksForStep, hasLink, reportsDone, tellsSteps } from './steps';

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
const done = pattern(
  /\b(?:i've|i have|we've|we have|has been|have been|was|were|i (?:just|went)|is now|are now|already)\b/,
);
const report = pattern(
  /\d|^\w+ (?:completed?|done|updated|sent|cancell?ed|booked|processed|changed)\b|^(?:done|booked|blocked|sent|cancelled|canceled|fixed|updated|ordered|refunded|changed|removed|added|saved|found (?:it|them)|restored|paid|published|closed|deleted|reserved|confirmed|reproduced)\b/,
);
const advice = pattern(
  /^(?:just to confirm, )?(?:have|did) you (?:already )?(?:try|tried)\b|\bhow about\b|^why (?:don't|not)\b|\bplease (?:submit|visit|see|follow|go to)\b|^does \w+ing\b/,
);
const waiting = pattern(
  /^(?:please )?(?:do not (?:share|release|post)|don't (?:share|release|post)|stay on the line|stay with me|hold the line|have your \w+ (?:ready|at hand)|keep your \w+ (?:ready|at hand))\b/,
);
const alternative = pattern(
  /\byou (?:can|could|may)\b|\b(?:is|are|costs?|has|was|were|it's|there's|they're)\b/,
);

/** Facts, results, reports of what was done, steps and links: what is left when nothing else fits. */
export const giveInformation: ActRule = {
  prompt: 'give-information',
  finds(clause, { here, isShort, some, past }) {
    if (asksForStep(clause)) return true;
    if (advice.test(clause.body)) {
      return !isShort || some(hasLink) || !here.has('clarifying-question');
    }
    const words = clause.body.match(/[\p{L}\d']+/gu)?.length ?? 0;
    if (clause.hasLink && words > 2 && !here.has('clarifying-question')) return true;
    if (taken.some((id) => (here as ReadonlySet<string>).has(id))) return false;
    if (isFarewell(clause) || isCourtesy(clause) || introduces(clause.body)) return false;
    if (isRemark(clause)) return false;
    if (here.has('acknowledge-feeling'))
      return clause.text.length > 90 && (tellsSteps(clause) || done.test(clause.text));
    if (done.test(clause.text) && words > 2) return !here.has('offer-options') || !clause.asks;
    if (here.has('set-expectation')) return /\byou can (?!expect)/.test(clause.text);
    if (isHold(clause) || isUnderWay(clause) || isWillingness(clause)) return false;
    if (undertakes(clause)) return false;
    if (waiting.test(clause.body) || waitsForCustomer(clause)) return false;
    if (here.has('offer-options')) return alternative.test(clause.text) && !clause.asks;
    if (report.test(clause.body)) return words > 0 && (words > 1 || past.matterStated);
    return words > 2 || (words > 1 && reportsDone(clause));
  },
};
