import { pattern } from '../pattern';
import type { Found, Past, Sentence } from '../language-pack';

const problem = pattern(
  /\b(?:problem|issue|error|trouble|broken?|fail(?:s|ed|ing)?|crash\w*|missing|wrong|incorrect|stuck|lost|can't|cannot|can not|cant|unable|won't|doesn't|does not|didn't|isn't|not (?:work|show|load|receiv|get|able)\w*|never (?:arriv|receiv|got)\w*|charged|refund|cancel|mistake|overcharg\w*|delay\w*|late)\b/,
);
const request = pattern(
  /\b(?:i|we)(?:'d| would)?(?: also| really| just)? (?:want|need|like to|wanna|wanted)\b|\b(?:looking (?:for|to)|interested in|trying to|help (?:me|us) (?:with|to|out)|had a question|have (?:a|another|one more|some) (?:question|problem|issue|thing)|what about|how about|one more thing|another (?:thing|question))\b|^(?:please|check|show|book|find|change|send|tell|give|make|cancel|update) \w+/,
);
const smallTalk = pattern(
  /^(?:how are you|are you there|hello|hi|really|right|ok|okay)\b[^.?!]{0,14}\?/,
);

/** Returns the words that state a problem, a request or a question. */
export function matterIn(sentences: readonly Sentence[], past: Past): Found | undefined {
  for (const { text, start, asks } of sentences) {
    const raises =
      (asks && hasMoreWords(text, 2) && !smallTalk.test(text)) ||
      request.test(text) ||
      (problem.test(text) && (!(past.asked || past.acting) || hasMoreWords(text, 7)));
    if (raises) return { span: { start, end: start + text.trimEnd().length }, rule: 'matter' };
  }
  return undefined;
}

function hasMoreWords(text: string, count: number): boolean {
  return text.trim().split(/\s+/, count + 1).length > count;
}
