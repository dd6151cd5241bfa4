import { pattern } from '../pattern';
import type { ActRule } from '../language-pack';
import { offersAction, proposesSlot } from './offer-options';

const fine = pattern(
  /\b(?:is|are|does|would|will|sound|was) (?:that|this|it|these|those|the above|everything)(?: all| be| sound| look| work)* (?:ok\b|okay|acceptable|alright|all right|fine|correct|right|good|work|suit|accurate|agreeable|a deal|as you (?:want|wish))|\b(?:does|do|will|would) (?:that|this|it|\d[\w: ]{0,12}) (?:work|suit|sound|do)\b|\bdo(?:es)? [^.?!]{2,25} (?:work|suit) (?:for )?you\b|\b(?:are|do) you (?:ready|agree|happy (?:to|with (?:that|this))|ok with|okay with|fine with|all right with)\b|\bsounds? (?:good|ok|okay|fair|like a plan)\b|\bhow (?:does|would|do) (?:that|this|it|these|those) (?:sound|suit)|(?:^|,) ?(?:correct|is that right|right|agreed|deal|okay|ok)\s*\?|\b(?:okay|ok|good|all right|happy|ready|fine) (?:to (?:confirm|go|book|proceed|go ahead|continue)|with you)\b|\b(?:please |just )confirm (?:that )?(?:you(?:'d|'re| want| would)|this|the (?:booking|order|change))|\bdo i have your (?:ok|okay|permission|consent|go-ahead)|\b(?:would|do) you mind if\b|^mind if\b|\bis (?:that|this) (?:all|everything) (?:correct|right|ok|okay|as)|\bhave i (?:got|understood|read|heard) (?:that|this|it|you|everything|all)|\bdid i (?:get|understand|hear|read) (?:that|this|it|you)|\bis this what you|\bcan we agree\b|\bwould (?:that|this|it|you) be (?:all right|alright|okay|ok|fine|acceptable|happy|willing|open|prepared)/,
);
const check = pattern(
  /(?:^|,) ?(?:is (?:that|this) )?(?:all )?(?:right|correct)\s*\?|\bis (?:that|this|it|everything)(?: all)? (?:right|correct|accurate)|\bhave i (?:got|understood|read|heard)|\bdid i (?:get|understand|hear|read)|\bis this what you/,
);
const sayYes = pattern(
  /\bif you agree\b|\b(?:just )?(?:say|give (?:me|us)) (?:the word|yes|the go-ahead|your ok(?:ay)?)\b|\b(?:please|just) (?:let (?:me|us) know|confirm|tell (?:me|us)) (?:if|whether|that) (?:you (?:agree|are happy|are ok|would like (?:me|us))|(?:that|this|it)(?:'s| is| would be| sounds| works| suits))\b/,
);

const confirms = pattern(/\bconfirm\b/);

/** Returns whether the clause asks if something was understood right. */
export function asksIfRight(text: string): boolean {
  return check.test(text);
}

/** Asks for a yes to one action, plan or summary. */
export const getAgreement: ActRule = {
  prompt: 'get-agreement',
  finds(clause, { here }) {
    if (here.has('bridge') || here.has('check-satisfaction') || here.has('open-question'))
      return false;
    if (offersAction(clause) || proposesSlot(clause)) return true;
    if (!clause.asks && sayYes.test(clause.text)) return true;
    return (
      (clause.asks || confirms.test(clause.text)) &&
      fine.test(clause.text) &&
      !/^i know\b/.test(clause.text)
    );
  },
};
