import type { ActRule } from '../language-pack';
import { offersAction } from './offer-options';

const fine =
  /\b(?:is|are|does|would|will|sound) (?:that|this|it|these|those|the above|everything)(?: all| be| sound| look| work)* (?:ok\b|okay|acceptable|alright|all right|fine|correct|right|good|work|suit|accurate)|\b(?:does|do|will|would) (?:that|this|it|\d[\w: ]{0,12}) (?:work|suit|sound|do)\b|\bdo(?:es)? [^.?!]{2,25} (?:work|suit) (?:for )?you\b|\b(?:are|do) you (?:ready|agree|happy to|ok with|okay with)\b|\bsounds? good\b|,? (?:correct|is that right|right|agreed|deal)\s*\?|\b(?:please |just )confirm (?:that )?(?:you(?:'d|'re| want| would)|this|the (?:booking|order|change))|\bdo i have your (?:ok|okay|permission|consent)/;

/** Asks for a yes to one action, plan or summary. */
export const getAgreement: ActRule = {
  prompt: 'get-agreement',
  finds(clause, { here }) {
    if (here.has('bridge') || here.has('check-satisfaction')) return false;
    if (offersAction(clause)) return true;
    return (
      (clause.asks || /\bconfirm\b/.test(clause.text)) &&
      fine.test(clause.text) &&
      !/^i know\b/.test(clause.text)
    );
  },
};
