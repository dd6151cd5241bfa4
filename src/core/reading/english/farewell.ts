import { pattern } from '../pattern';
import type { Clause } from '../language-pack';

const wishes = pattern(
  new RegExp(
    [
      '\\b(?:have|enjoy) (?:a|an|your|the)\\b[^.?!]{0,30}\\b(?:day|night|evening|morning|afternoon|weekend|week|one|time|trip|flight|ride|stay|journey|meal|holiday|cup|break|party|summer|christmas)\\b',
      '^(?:and |please )*have (?:a|an) (?!look\\b|moment|minute|second|question|try\\b|think)\\w+|^(?:and )?have (?:fun|safe)\\b',
      '^(?:\\w+,? )?enjoy\\b',
      '\\b(?:good)?bye(?:[ -]bye)?\\b',
      '\\btake (?:good )?care\\b(?! of)|\\bsee you\\b|\\byou too\\b|\\bsame to you\\b|\\btalk (?:to you )?soon\\b',
      '\\b(?:good luck|best of luck|all the best|get well|safe (?:travels|journey|trip|flight)|happy (?:birthday|holidays|new year|easter|travels)|merry christmas|good night|cheerio|cheers\\b(?! for)|so long|cheerio)\\b',
      '^until \\w+(?:, \\w+)?[.!]*$',
      '^(?:and )?(?:you )?(?:mind|look after) your(?:self|selves)\\b|\\b(?:say (?:hi|hello)|give my (?:love|regards)) to\\b|\\bkeep (?:well|warm|safe)\\b|\\bhave fun\\b|\\bget (?:yourself|some) \\w+\\b[.!]*$',
    ].join('|'),
  ),
);
const courtesy = pattern(
  /\b(?:you're|you are) (?:very |most |quite |always |more than |so )?welcome\b|^(?:it(?:'s| is| was) )?(?:no (?:problem|worries|trouble|bother|harm|need)\b|(?:my|a|our) pleasure|not a problem|not at all|any ?time\b|(?:so |very |really )?(?:glad|pleased|delighted|happy|good|great|lovely|nice) (?:that )?(?:i|we|to|it|he|she|they|that|you|could)\b|(?:i'm|i am|we're|we are|that's) (?:so |very |really )?(?:glad|pleased|delighted|happy to (?:hear|have|help|see)|good to hear|great to hear)|don't mention it|think nothing of it|it (?:was|has been) (?:a pleasure|great|nice|lovely)|that's what (?:i'm|we're) here for|the pleasure|(?:lovely|nice|great|good|pleasure) (?:speaking|talking|chatting|working|meeting))/,
);

/** Returns whether the clause says goodbye or wishes well. */
export function isFarewell({ asks, text, body }: Clause): boolean {
  return !asks && (wishes.test(text) || wishes.test(body));
}

/** Returns whether the clause answers thanks or good news ("you're welcome", "glad it works"). */
export function isCourtesy({ asks, text, body }: Clause): boolean {
  return !asks && (courtesy.test(text) || courtesy.test(body));
}
