import { pattern } from '../pattern';
const day = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight)s?';
const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const date = `(?:${monthName}\\.? \\d{1,2}(?:st|nd|rd|th)?|(?:the )?\\d{1,2}(?:st|nd|rd|th)(?: (?:of )?${monthName})?|\\d{1,2} ${monthName})\\b`;
const period = '(?:morning|afternoon|evening|night|week|month|quarter|year|hour|day|weekend)';
const amount =
  '(?:\\d+(?: ?(?:-|–|to|or) ?\\d+)?|an?|a few|few|a couple(?: of)?|half an?|one|two|three|four|five|six|seven|eight|ten|twelve|several|the next(?: \\w+)?)';
const unit = "(?:business |working )?(?:minute|hour|day|week|month|moment|second|min|hr)s?'?";
const hour =
  "(?:\\d{1,2}(?::\\d\\d)?(?: ?(?:[ap]\\.?m\\b\\.?|o'clock))?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b(?! (?:of|point|time|thing|or|minute|hour|day|week))|noon|midday|midnight)";
const endOfTime =
  '(?:(?:the )?(?:end|close|start|beginning|middle) of (?:the |this |next |my |our )?(?:\\w+ )?\\w+|eod|eob|cob|eow)';
const meal = '(?:lunch|breakfast|dinner|work|my (?:shift|break)|the (?:weekend|holidays?|break))';

const vague =
  '\\b(?:as soon as possible|asap|shortly|soon|in due course|right away|straight away|immediately|first thing(?: \\w+)?|later on|(?<!\\b(?:for|until|till|from|by|up to|even|and|than) )(?:right )?now|in a (?:bit|while|little while|jiffy)|later(?= *[.!]*$)|next time)\\b';
const concrete = [
  `\\b(?:by|before|until|till|no later than|on or before) (?:${endOfTime}|(?:next |this )?${day}|${date}|${meal}|noon|then|\\d[\\w:./]{0,9}(?: ?[ap]m)?|(?:\\w+ )?\\d{1,2}(?:st|nd|rd|th)?\\b|(?:next|this) \\w+)(?: (?:morning|afternoon|evening|night|at \\d[\\d:]{0,4} ?(?:[ap]m)?))?`,
  `\\b(?:within|in|after|over)(?: about| around| roughly| the next| another)? ${amount} ${unit}(?: or (?:so|two))?(?: time| from now)?\\b|\\bwithin the (?:hour|day|week)\\b|\\bevery (?:\\d+ |few |other )?${unit}\\b|\\b${amount} ${unit} (?:from now|before|after)\\b`,
  `\\b(?:in|over|during) the (?:coming|next|following)(?: few| couple of)? (?:hours?|days?|weeks?|months?)\\b`,
  `\\bbetween ${hour} and ${hour}`,
  `\\b(?:on |this |next |every |each |later |early |late ){0,3}${day}(?:,? (?:the )?${date})?(?: (?:morning|afternoon|evening|night))?(?: at ${hour})?\\b`,
  `\\b(?:on|around) ${date}`,
  `\\b(?:(?:later|early|late|earlier|sometime|some time) )?(?:this|next|every|each|the same) ${period}\\b|\\blater today\\b|\\b(?:in the|first thing in the) (?:morning|afternoon|evening)\\b|\\b(?:over|during|after|at) the weekend\\b|\\bovernight\\b|\\bmid-?week\\b`,
  `\\bat ${endOfTime}`,
  `\\b(?:at|around) ${hour}`,
  `\\b(?:straight |right )?after ${meal}\\b`,
  "\\b(?:the day after|when i (?:am|'m) back)\\b",
].join('|');

const times = pattern(new RegExp(`${vague}|${concrete}`));
const clock = pattern(new RegExp(concrete));
const events = pattern(
  /\b(?:as soon as|once|when|whenever|after|until|till|(?<!\b(?:see|check|know|sure|wonder|out|ask|confirm) )if|in case|as) (?!possible|well|a\b|usual|you(?:'d)? (?:like|want|prefer))(?=(?:i|we|it|they|he|she|the|that|this|there|our|your|my|\w+ (?:is|are|has|becomes?|fails?|hears?|arrives?)|\w+ \w+ (?:is|are|has|becomes?|fails?|comes?))\b|more|new|things)[^.?!;,]{2,70}/,
);
const vagueEvent = pattern(
  /\b(?:as soon as|once|when|whenever) (?:i|we) (?:can\b|(?:get|have) (?:a (?:chance|moment|minute)|time)\b)/,
);

/** Returns where the words stand that say by when, or on what event, or `undefined`. */
export function dueIn(text: string): { readonly start: number; readonly end: number } | undefined {
  const event = events.exec(text);
  const time = times.exec(text);
  const found = event && (!time || event.index <= time.index) ? event : time;
  return found ? { start: found.index, end: found.index + found[0].trimEnd().length } : undefined;
}

/** Tells whether the words name a time or an event that can be checked, not just "soon". */
export function hasConcreteTime(text: string): boolean {
  return clock.test(text) || (events.test(text) && !vagueEvent.test(text));
}
