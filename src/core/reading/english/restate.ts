import type { ActRule } from '../language-pack';

const said =
  /^(?:so|then|if i understand|let me (?:make sure|see if i (?:understand|have))|just (?:so i|to (?:be sure|make sure|recap|summari[sz]e))|to (?:recap|summari[sz]e|confirm)|in short)\b[^.?!]{0,40}\b(?:you|your|you're|you've|you'd)\b/;
const heard =
  /\b(?:sounds like |i (?:understand|hear|see) (?:that )?|i gather (?:that )?|what you(?:'re| are) saying is|you(?:'re| are) saying (?:that )?)you(?:'re|'ve|'d|r)?\b/;
const want =
  /\bconfirm (?:that )?you(?:'d| would| want|'re)|^are you (?:waiting|asking|saying|looking|trying)\b|^(?:so )?you(?:'d| would) like\b/;

/** Says the customer's need or situation back, to show or check understanding. */
export const restate: ActRule = {
  prompt: 'restate',
  finds: ({ body, text }) =>
    !/\bhave you (?:already )?tried\b/.test(text) &&
    (said.test(body) || said.test(text) || heard.test(text) || want.test(body)),
};
