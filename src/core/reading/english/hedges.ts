import { pattern, type Pattern } from '../pattern';
import type { Sentence } from '../language-pack';
import type { Hedge } from '../reading';
import { hasConcreteTime } from './due';

const vagueTime = pattern(
  /\b(?:a?s soon as (?:possible|i can|we can|practicable)|a\.?s\.?a\.?p\b\.?|(?:very |pretty |fairly )?(?:soon|shortly)(?! after\b)|before (?:too )?long|at some (?:point|stage|time)|(?:some|one) (?:time|day)\b(?! (?:on|before|between|this|next|by))|in (?:due (?:course|time)|a (?:bit|while)|the (?:near(?:est)?|coming|not too distant) (?:future|time|days|weeks))|when(?:ever)? (?:(?:i|we) (?:can|get (?:a (?:chance|moment|minute)|(?:round|around) to it|time)|have (?:a (?:chance|moment|minute)|time))|possible|time (?:allows|permits))|at (?:my|our) earliest (?:convenience|opportunity)|at the earliest(?: possible)? (?:opportunity|time)|(?:a bit |a little |sometime )?later on|eventually|down the (?:line|road)|one of these days)/,
);
const vagueDuty = pattern(
  /\b(?:hopefully|fingers crossed|(?:should|ought to) (?:be\b|have\b|get\b|come\b|work\b|arrive\b|go\b|happen\b|take\b|reach\b)|probably|possibly|maybe|perhaps|most likely|in all likelihood|with (?:any|a bit of) luck|i(?:'d| would) (?:guess|imagine|assume|hope)|i (?:guess|imagine|assume|suppose|hope|think)|we (?:hope|think|assume|expect)|might|may (?:be able|get|have)|ideally|if all goes well|kind of|sort of|more or less)\b/,
);
/** These take on a duty and give it back in the same breath, whatever stands around them. */
const halfPromise = pattern(
  /\b(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to) (?:also )?(?:try(?: to| and|\b(?! (?:it|this|that|again|the|an?)\b))|attempt to|see (?:if|whether|what|how)|do (?:my|our) (?:(?:very|level) )?best|do what (?:i|we) can|do everything (?:i|we) can|endeavou?r to|aim to|hope to)|\b(?:i|we) (?:hope|aim|intend|are (?:hoping|aiming)|am (?:hoping|aiming)|plan) to\b/,
);

/**
 * Returns the words that make what is undertaken or foretold in the sentence vague. `sets` says
 * whether anything is; a vague time counts only where no time that can be checked stands beside it.
 */
export function hedgesIn(sentence: Sentence, sets: boolean): Hedge[] {
  if (sentence.asks) return [];
  const found = findAll(sentence, halfPromise, 'vague-duty');
  if (sets || found.length > 0) {
    for (const hedge of findAll(sentence, vagueDuty, 'vague-duty')) {
      if (!found.some(({ span }) => span.start < hedge.span.end && hedge.span.start < span.end))
        found.push(hedge);
    }
    if (!hasConcreteTime(sentence.text)) found.push(...findAll(sentence, vagueTime, 'vague-time'));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function findAll({ text, start }: Sentence, words: Pattern, kind: Hedge['kind']): Hedge[] {
  return words.all(text).map((match) => ({
    span: { start: start + match.index, end: start + match.index + match[0].length },
    rule: kind,
    kind,
  }));
}
