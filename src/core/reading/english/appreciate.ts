import type { ActRule } from '../language-pack';

const reason =
  /\b(?:thanks|thank you|thx)\b(?: so much| very much| a lot| again)?,?(?: \w+,?)? for (?!your order\b)\w/;
const esteem =
  /\b(?:i|we)(?: really| truly| do)? appreciate\b|\bappreciate (?:you|it|the|that)\b|\bgreatly appreciated\b/;
const praise =
  /^(?:well done|nicely done|good (?:work|job|catch|thinking|find)|great (?:work|job|catch|find))\b|\bthat was [^.?!]{0,12}\b(?:good|great) (?:work|job)|\byou(?:'re| are) (?:a star|very (?:kind|patient)|so (?:kind|patient))|\bthat(?:'s| is| definitely)? (?:very |really |definitely )?help(?:s|ful)\b/;

/** Thanks or praise that names what for, before closing. */
export const appreciate: ActRule = {
  prompt: 'appreciate',
  finds: ({ text, asks }, { here }) =>
    !here.has('thank') && !asks && (reason.test(text) || esteem.test(text) || praise.test(text)),
};
