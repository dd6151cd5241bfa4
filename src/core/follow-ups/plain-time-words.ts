const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const hour = hours.join('|');
const clock = String.raw`\d{1,2}(?:[:.]\d\d)?`;

/** Days of the week and their short forms, as a part of a pattern. */
export const weekday = '(?:mon|tue|wed|thu|fri|sat|sun)(?:(?:nes|rs|ur|s)?day|rs?)?';

const numbers: readonly (readonly [RegExp, string])[] = [
  [/\bforty[- ]five\b/g, '45'],
  [/\beleven\b/g, '11'],
  [/\bfifteen\b/g, '15'],
  [/\btwenty\b/g, '20'],
  [/\bthirty\b/g, '30'],
  [/\bforty\b/g, '40'],
  [/\bsixty\b/g, '60'],
  [/\bninety\b/g, '90'],
];

const partOfDay = '(morning|afternoon|evening|night)';
/** "Tomorrow afternoon at 3", "this afternoon, 3:30". */
const partThenClock = new RegExp(
  `^(?:(.+?),? )?(?:in the )?${partOfDay}(?:,? (?:at|by|around))?,? (${clock})$`,
);
/** "3 this afternoon", "at 9 in the morning", "8 tomorrow evening". */
const clockThenPart = new RegExp(
  `^(?:at )?(${clock})(?: o'clock)? (?:in the |(.+?) )${partOfDay}$`,
);

/**
 * Returns words that say when, in lower case and in one of the many ways to say the same: without
 * what says no more than "by", without full stops, with figures for the hours of a clock.
 */
export function plainTimeWords(words: string): string {
  const line = words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[’']/g, "'")
    // Before full stops go: those of "5 p.m." are no end of a sentence.
    .replace(/\b([ap])\. ?m\b\.?/g, '$1m')
    .replace(/!+$/, '')
    .replace(/(?<!\.\d{1,2})\.+$/, '')
    .replace(/ ?@ ?/g, ' at ')
    .replace(/~ ?(?=\d)/g, '')
    .trim()
    .replace(/^due\b ?/, '')
    .replace(
      / (?:or so|at the latest|latest|sharp|or earlier|or sooner|if not (?:before|sooner))$/,
      '',
    )
    .replace(
      /^(?:by|before|until|till|no later than|not later than|at the latest|on or before|around|about|roughly|approximately|approx|sometime|some time) (?:the )?(?=.)/,
      '',
    )
    .replace(/^on (?:the )?/, '')
    .replace(/^(?:at )?half past (\w+)/, (_, word: string) => `${hourOf(word)}:30`)
    .replace(/^(?:at )?(?:a )?quarter past (\w+)/, (_, word: string) => `${hourOf(word)}:15`)
    .replace(
      /^(?:at )?(?:a )?quarter to (\w+)/,
      (_, word: string) => `${Number(hourOf(word)) - 1}:45`,
    );
  return (
    numbers
      .reduce((text, [pattern, figure]) => text.replace(pattern, figure), line)
      .replace(/\btues\b/, 'tue')
      .replace(/\bweds\b/, 'wed')
      .replace(new RegExp(`\\b(?:this |the )?(?:coming|upcoming) (?=${weekday}\\b)`), '')
      .replace(new RegExp(`\\b(?:${hour})(?= ?(?:am|pm|o'clock)\\b)`), hourOf)
      .replace(new RegExp(`\\bat (${hour})\\b`), (_, word: string) => `at ${hourOf(word)}`)
      .replace(/\b(?:an?|one) (minute|hour|day|week|month) or (two|three)\b/, '$2 $1s')
      .replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/, '$1-$2-$3')
      // Written with full stops the day comes first. "16.10" alone is a time of the day.
      .replace(/\b(1[3-9]|2\d|3[01])\.(0?[1-9]|1[0-2])\.(20\d\d)?(?= |$)/, asSlashes)
      .replace(new RegExp(`^(this|today|tomorrow|${weekday}) am$`), '$1 morning')
      .replace(new RegExp(`^(this|today|tomorrow|${weekday}) pm$`), '$1 afternoon')
      .replace(/^(?:at )?(\d{1,2}(?:[:.]\d\d)?) tonight$/, '$1 this evening')
      .replace(partThenClock, (_, day: string | undefined, part: string, time: string) =>
        onThatDay(day, part, time),
      )
      .replace(clockThenPart, (_, time: string, day: string | undefined, part: string) =>
        onThatDay(day, part, time),
      )
      .trim()
  );
}

function asSlashes(_: string, day: string, month: string, year?: string): string {
  return year ? `${day}/${month}/${year}` : `${day}/${month}`;
}

/** "This afternoon" and "3" as "today 3pm". */
function onThatDay(day: string | undefined, part: string, time: string): string {
  const isTwelveHours = Number.parseInt(time, 10) <= 12;
  const half = isTwelveHours ? (part === 'morning' ? 'am' : 'pm') : '';
  return `${day === 'this' ? 'today' : (day ?? '')} ${time}${half}`.trim();
}

/** "Three" as a number; other words stay, and are not understood. */
function hourOf(word: string): string {
  const index = hours.indexOf(word);
  return index < 0 ? word : String(index + 1);
}
