import { pattern } from '../pattern';
const day = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight)';
const period = '(?:morning|afternoon|evening|week|month|hour|day|weekend)';
const amount =
  '(?:\\d+(?: ?(?:-|–|to|or) ?\\d+)?|an?|a few|few|a couple of|half an?|one|two|three|four|five|six|ten|the next(?: \\w+)?)';
const unit = '(?:business |working )?(?:minute|hour|day|week|month|moment|second|min|hr)s?';
const hour =
  "(?:\\d{1,2}(?::\\d\\d)?(?: ?(?:[ap]\\.?m\\b\\.?|o'clock))?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b(?! (?:of|point|time|thing|or|minute|hour|day|week))|noon|midday|midnight)";

const vague =
  '\\b(?:as soon as possible|asap|shortly|soon|in due course|right away|straight away|immediately|first thing(?: \\w+)?|later on|(?:right )?now)\\b';
const concrete = [
  `\\b(?:by|before|until|no later than) (?:the end of (?:the )?\\w+|(?:next )?${day}|noon|then|\\d[\\w:./]{0,9}(?: ?[ap]m)?|(?:\\w+ )?\\d{1,2}(?:st|nd|rd|th)?\\b|next \\w+|end of \\w+|close of \\w+)(?: (?:morning|afternoon|evening|at \\d[\\d:]{0,4} ?(?:[ap]m)?))?`,
  `\\b(?:within|in|after|over)(?: about| around| the next)? ${amount} ${unit}(?: time)?\\b|\\bwithin the (?:hour|day|week)\\b|\\bevery (?:\\d+ |few |other )?${unit}\\b|\\b${amount} ${unit} (?:from now|before|after)\\b`,
  `\\bbetween ${hour} and ${hour}`,
  `\\b(?:on |this |next |every )?(?:next )?${day}(?: (?:morning|afternoon|evening|night))?(?: at ${hour})?\\b`,
  `\\b(?:later )?(?:this|next|every) ${period}\\b|\\blater today\\b`,
  `\\b(?:at|around) ${hour}`,
  "\\b(?:the day after|when i (?:am|'m) back)\\b",
].join('|');

const times = pattern(new RegExp(`${vague}|${concrete}`));
const clock = pattern(new RegExp(concrete));
const events = pattern(
  /\b(?:as soon as|once|when|whenever|after|until|if|in case|as) (?!possible|well|a\b|usual|you(?:'d)? (?:like|want|prefer))(?=(?:i|we|it|they|he|she|the|that|this|there|our|your|my|\w+ (?:is|are|has|becomes?|fails?|hears?|arrives?)|\w+ \w+ (?:is|are|has|becomes?|fails?|comes?))\b|more|new|things)[^.?!;,]{2,70}/,
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
