import { pattern } from '../pattern';
import type { ActRule } from '../language-pack';
import { comeBack, reach } from './words';

const going =
  "(?:'ll| will|(?:'re|'m|'s| are| is| am) going to)(?: also| then| be| first| personally| definitely| gladly| certainly| try to)*";
const toYou = pattern(
  new RegExp(
    `\\b(?!(?:you|it|that|this|which|what|light|screen|display|app|system|page|box|program|window|message|wizard|menu|button|label|icon|dialog|link|site|website|file|table|guide|article)\\b)\\w+${going} ${reach}(?:ing)? (?:\\w+ (?:to )?)?you\\b|\\b(?!you\\b)\\w+${going} (?:calling|e-?mailing|contacting|updating|writing to|reaching out to|ringing) you\\b`,
  ),
);
const back = pattern(
  new RegExp(
    `\\b(?:i|we|they|he|she|team|someone|somebody|colleague|manager|desk|department|support|specialist|expert|engineer|\\w+ists?|\\w+ers?)${going} (?:\\w+ )?(?:${comeBack}|(?:call|ring|phone) (?:to|before|about|ahead)\\b)`,
  ),
);
const offerTo = pattern(
  /\b(?:i|we)(?:'ll| will) (?:propose|suggest|confirm|announce|report|hand|say)\b[^.?!]{0,50}\b(?:to you|with you|here|in this thread)\b/,
);
const second = pattern(
  new RegExp(
    `\\b(?:'ll|will|going to|(?:i'm|am|are|we're) \\w+ing)\\b[^?!]{2,120},? (?:and|then|&) (?:then |will )?(?:${reach} (?:\\w+ (?:to )?)?you\\b|${comeBack})`,
  ),
);
const secondAlone = pattern(
  new RegExp(
    `^(?:then )?will ${reach} you\\b|\\band (?:will )?(?:contact|get back to|let|call|e-?mail|update|come back to) you\\b`,
  ),
);
const joined = pattern(new RegExp(`\\band (?:i |we )?(?:will|'ll) (?:\\w+ly )?${comeBack}`));
const bare = pattern(
  new RegExp(
    `^(?:will|'ll) (?:${reach} (?:\\w+ )?you\\b|${comeBack}|(?:post|report|check|confirm|follow)\\b)`,
  ),
);
const youHear = pattern(
  /\byou(?:'ll| will| should)(?: then| also)? (?:hear (?:back )?(?:from|by|within|as)|(?:get|receive|have|find|see|be sent) (?:an?|another|the|our|my|your) (?:\w+ )?(?:calls?|updates?|e-?mails?|mail|reply|replies|answers?|confirmation|messages?|texts?|letters?|note|photo|response|news|sms)|be (?:contacted|notified|informed|called|updated|e-?mailed))/,
);
const onCustomer = pattern(
  /\b(?:if you|once you|when you|as soon as you|please|let us know|send|share|dm)\b[^.?!]{0,90}\b(?:we|i)(?:'ll| will)\b|\blet (?:us|me) know\b|^(?:if|once|when) you\b/,
);
const other = pattern(
  /\b(?:moment|let me|allow me|wait|won't|hopefully|says|said)\b|\bif you(?:'d)? (?:like|want|wish|prefer)\b/,
);

/** The agent or their organisation will come back to the customer. */
export const followUp: ActRule = {
  prompt: 'follow-up',
  finds: ({ text, body, asks }) =>
    !asks &&
    !other.test(text) &&
    !onCustomer.test(text) &&
    !isQuoted(text) &&
    ([toYou, back, offerTo, youHear, second, secondAlone, joined].some((frame) =>
      frame.test(text),
    ) ||
      bare.test(body)),
};

function isQuoted(text: string): boolean {
  const at = text.search(/(?:'ll|\bwill|\bgoing to)\b/);
  return ((text.slice(0, Math.max(at, 0)).match(/["“”]/g)?.length ?? 0) & 1) === 1;
}
