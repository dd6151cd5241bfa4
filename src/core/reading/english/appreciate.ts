import { pattern } from '../pattern';
import type { ActRule } from '../language-pack';

const reason = pattern(
  /\b(?:thanks|thank you|thx|cheers|ta|(?:so|very|really|most|i'm|we're|are|am) grateful)\b(?: so much| very much| a lot| again| once again| ever so)?,?(?: \w+,?){0,2} for (?!your order\b|now\b)\w/,
);
const esteem = pattern(
  /\b(?:i|we)(?: really| truly| do| very much)? appreciate\b(?! (?:how|that|why) (?:this|it|hard|you))|\bappreciate (?:you|it|the|that)\b|\b(?:greatly|much|really) appreciated\b|\bhelps? us (?:more|a lot|to)\b/,
);
const praise = pattern(
  /^(?:well (?:done|spotted)|nicely done|(?:that was |that's |that is |what )?(?:a |an |very |really |some )*(?:good|great|nice|smart|clever|helpful|excellent|useful|impressive|sharp) (?:work|job|catch|thinking|find|spot|log|move|description|detail|photo|report|eye|idea to))\b|^what a good thing (?:that )?you\b|\bthat was [^.?!]{0,12}\b(?:good|great) (?:work|job)|\byou(?:'re| are|'ve been| have been| were| did| kept| have) (?:a star|very (?:kind|patient|helpful|thorough)|so (?:kind|patient|helpful|thorough)|really (?:kind|patient|helpful)|on the ball|your cool|most (?:kind|patient|helpful)|been (?:very|so|really|most)? ?(?:kind|patient|helpful|great))\b|\bthat(?:'s| is| definitely)? (?:very |really |definitely )?help(?:s|ful)\b|\b(?:now )?that is an? (?:\w+ )?helpful\b/,
);
const quoted = pattern(/\bsaid (?:many )?thanks\b/);

/** Thanks or praise that names what for, before closing. */
export const appreciate: ActRule = {
  prompt: 'appreciate',
  finds: ({ text, body, asks }, { here }) =>
    !here.has('thank') &&
    !asks &&
    !quoted.test(text) &&
    (reason.test(text) || esteem.test(text) || praise.test(text) || praise.test(body)),
};
