import { pattern, type Pattern } from '../pattern';
import type { Found, Sentence } from '../language-pack';

const standard = pattern(
  /\b(?:(?:which|that|it|this|i|the|my|[\w-]+ (?:i|we) (?:got|bought|ordered)|[\w-]+) )?(?:\w+ )?(?:was|were|is|are|am|'m) supposed to\b|\b(?:[\w'-]+ ){0,3}?(?:was|were|is) (?:to be (?:here|there|ready|done|delivered|fixed|sent|in)|due (?:on|in|by|last|yesterday|today|\w+day)|meant to)\b|\b(?:i |we )?(?:was |were |had )?expect(?:ed|ing)?\b|\b(?:i|we) (?:was|were) (?:told|promised|assured|guaranteed)\b|\b(?:i|we)(?:'ve| have| had|'d)? (?:pa(?:y|id) for|ordered|booked|reserved)\b(?! (?:it|this|that|on|from|and|yesterday|today|last)\b)|\b(?:it|this|that|which|they|there) should (?:be|have|not|work|come|take)\b|\bi should (?:have|be|get)\b/,
);
const deadline = pattern(
  /\b(?:i|we|it|this|please)\b[^.?!,]{0,50}\b(?:as soon as possible|asap|by (?:the end of|tomorrow|tonight|today|next|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d)|before (?:the|my|\w+day|tomorrow|\d|christmas|easter)|until (?:the end of|end of|\d|\w+day|tomorrow)|(?:in time|urgently)\b|within (?:\d|a |an |the ))|\b(?:\w+ ){1,3}(?:is|are) for (?:today|tonight|tomorrow|\w+day)\b|\b(?:\w+ ){1,2}(?:starts?|begins?|closes?|leaves?|opens?) in \d|\b(?:i|we)(?:'ve| have)(?: got)? a deadline\b/,
);
const wanted = pattern(
  /\b(?:i|we|my (?:son|daughter|wife|husband|partner|mother|father|mum|dad|boss|team|child|kids?)|he|she)(?:(?:'d| would| should)(?: really| also| just)? (?:like|love|prefer|want|need|be (?:so |very )?grateful if)|(?:'m|'re|'ll| am| are| was| do| really| also| just| only| still| actually| don't)*\s(?:want|wanna|wanted|need|hope|hoping|expect|wish|looking (?:for|to)|trying to))\b(?! (?:to (?:know if|ask|thank)|your help|that one|(?:it|them|this)(?:[.,!?]|$)))|^(?:been |just |i am |still )?(?:trying to|looking for|looking to|searching for|hoping (?:to|for))\b/,
);
const clauseEnd = pattern(
  /[,;!?]|\.(?=\s|$)|\s(?:and|but|because|as (?:we|i|it|the)|since|though|however|so (?:i|we|that i)|please|where|who|can you|could you)\s/,
);

/**
 * Returns the first clause that states a deadline or a standard, else the first that states a wanted
 * outcome.
 */
export function expectationIn(sentences: readonly Sentence[]): Found | undefined {
  return (
    firstClause(sentences, standard, 'expectation-standard') ??
    firstClause(sentences, deadline, 'expectation-deadline') ??
    firstClause(sentences, wanted, 'expectation-outcome')
  );
}

function firstClause(
  sentences: readonly Sentence[],
  words: Pattern,
  rule: string,
): Found | undefined {
  for (const { text, start, asks } of sentences) {
    const match = words.exec(text);
    if (!match || (asks && /\b(?:do|did|would|should|if) i\b/.test(text))) continue;
    const after = match.index + match[0].length;
    const stop = clauseEnd.exec(text.slice(after));
    const end = stop ? after + stop.index : text.trimEnd().length;
    return { span: { start: start + match.index, end: start + end }, rule };
  }
  return undefined;
}
