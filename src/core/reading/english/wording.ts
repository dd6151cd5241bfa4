import { pattern, type Pattern } from '../pattern';
import type { Sentence } from '../language-pack';
import type { WordingFinding } from '../reading';

type Kind = WordingFinding['kind'];

const patterns: readonly (readonly [Kind, Pattern])[] = [
  [
    'policy',
    pattern(
      /\b(?:(?:it(?:'s| is)|this is|that(?:'s| is)|as per|per|due to|because of|according to|under|against|by|not) )?(?:our|the|company|store|shop|house) (?:\w+ )?(?:polic(?:y|ies)|rules?|regulations|procedures?|guidelines)\b(?! (?:number|holder|document|schedule|code|is attached))|\bit(?:'s| is) (?:just )?(?:company |standard |store )(?:policy|procedure|practice)\b|\bour (?:system|process) (?:does not|doesn't|won't|will not) (?:allow|let|permit)\b/,
    ),
  ],
  [
    'must',
    pattern(
      /\byou (?:(?:will |would |'ll )?have to|must|need to|are (?:required|obliged|obligated) to|are going to have to|had better|ought to)\b(?! (?:be (?:frustrated|annoyed|upset|worried|tired|so|very|really|feeling)|have (?:been|felt)|feel)\b)|\byou'll (?:have|need) to\b|\byou(?:'re| are) required to\b/,
    ),
  ],
  [
    'cannot',
    pattern(
      /\b(?:i|we)(?:'m| am|'re| are)? (?:afraid (?:i|we) )?(?:can't|cannot|can not|won't be able to|will not be able to|(?:(?:am|are) )?(?:not able|unable|not allowed|not permitted|not in a position) to|(?:do not|don't) (?:have the (?:authority|power|ability) to|do (?:that|this)|offer that))\b(?! (?:wait|thank|apologi|imagine|stress|believe|help but|tell you how|see why|be sorry|agree more|find anything wrong))/,
    ),
  ],
  [
    'repeat',
    pattern(
      /\b(?:as (?:i|we)(?:'ve| have)?(?: already| previously| just)? (?:said|mentioned|told|explained|stated|wrote|noted|pointed out|advised)|as (?:already |previously |i've )?(?:mentioned|stated|explained|advised|noted|said)(?: (?:before|above|earlier|already|previously))?|like (?:i|we) (?:already )?said|(?:i|we)(?:'ve| have)? already (?:told|explained|said|mentioned|answered)|(?:once )?again, (?:i|we) (?:can|must)|to repeat myself|as per my (?:last|previous)|per my last)\b/,
    ),
  ],
  [
    'blame',
    pattern(
      /\byou (?:failed|neglected|forgot|omitted|refused) to\b|\byou (?:should|could|ought to) have\b(?! (?:received|got(?:ten)?|an?\b|the\b|access|your|now|it|no)\b)|\byou (?:clearly |obviously |apparently )?(?:didn't|did not|haven't|have not|never) (?:read|follow|check|provide|include|enter|fill|send|attach|pay|give|tell|listen|notice|bother|cancel|return)\w*\b|\b(?:it(?:'s| is| was)|that(?:'s| is| was)) your (?:own )?(?:fault|mistake|error|responsibility)\b|\byour (?:own )?(?:fault|failure|negligence|carelessness)\b|\byou (?:made|caused) (?:a|the|this) (?:mistake|error|problem)\b|\b(?:because|since) you (?:did|were|entered|used|gave|typed|chose|ordered) (?:it |this |that |the |an? )?(?:\w+ )?(?:wrong(?:ly)?|incorrect(?:ly)?|late|too late)\b/,
    ),
  ],
];
const alternative = pattern(
  /\b(?:instead|but (?:i|we|you|there|what|here)|however|what (?:i|we) can|(?:i|we) can (?!not\b)|(?:i|we) could|(?:i|we)(?:'ll| will)(?! not)|you (?:can|could|may)(?! not|not)|let me|alternatively|otherwise|unless|until|another (?:way|option)|would you like|how about|here(?:'s| is) (?:what|how)|please (?:try|use|contact|call|visit|see|send)|(?:i|we)(?:'ve| have) (?:asked|passed|forwarded|sent|opened|arranged|refunded)|for now|in the meantime|(?:without|before) (?:you|your|the|that|this|an?)\b)/,
);
const quotes = /["“”]/g;

/**
 * Returns words that put the desk's rules, demands or reproaches before the customer's matter. "We
 * cannot" counts only where neither its sentence nor the next shows another way.
 */
export function wordingIn(sentence: Sentence, next: Sentence | undefined): WordingFinding[] {
  const { text } = sentence;
  return candidatesIn(sentence).filter(({ kind, span }) => {
    const around = `${text.slice(0, span.start)} | ${text.slice(span.end)} ${next?.text ?? ''}`;
    return kind !== 'cannot' || !alternative.test(around);
  });
}

function candidatesIn({ text, start, asks }: Sentence): readonly WordingFinding[] {
  return patterns.flatMap(([kind, words]) => {
    const match = words.exec(text);
    if (!match || (asks && kind !== 'blame') || isQuoted(text.slice(0, match.index))) return [];
    const end = match.index + match[0].length;
    return {
      kind,
      rule: `wording-${kind}`,
      span: { start: start + match.index, end: start + end },
    };
  });
}

function isQuoted(before: string): boolean {
  return ((before.match(quotes)?.length ?? 0) & 1) === 1;
}
