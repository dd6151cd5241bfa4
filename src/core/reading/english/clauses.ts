import { pattern } from '../pattern';
// Where one sentence starts to do something else: a question, a plea or a report after a comma.
const turningPoint = pattern(
  /(?:,|;|:| [-–—]|(?<!\.)\.\.+) (?:but |and |so |now )?(?=(?:(?:can|could|may|would|do|did|is|was|are|were|have|will|should|shall) (?:i|you|we|it|that|this|there|your|the|someone)\b|(?:what|how|where|when) (?:is|are|was|do|does|did|can|could|would|much|many|day|time)\b|please(?! ?[.?!]*$)\b|(?:thanks|thank you|try)\b|any(?:thing)? (?:else|other)\b|any \w+(?: \w+)?\?|(?:this is|my name is|my name's|you're (?:through|speaking|talking|chatting))\b|is (?:that|this) \w+|\w+ speaking\b|(?:i|we)(?:'ve|'ll|'m|'re| have| will| am| are| can| just| found| went| need| apologi[sz]e)\b))|,? but (?=\w)| and (?=(?:what|where|when|how|which|who|is|are|do|does|did|can|could|would|may) (?:is|are|would|do|does|can|should|many|much|time|day|there|you|i|we)\b)|, so (?=please|i|we)/,
);
const dependent = pattern(
  /^(?:and |so |but )?(?:if|once|when|while|as|since|after|before|unless|because|until|should you|in case|in order to|to|for|just to|during)\b/,
);
const salutation = pattern(
  /^(?:@\S+ |\d\/\d )*(?:hi|hello|hey|hiya|howdy|welcome|greetings|dear|(?:good )?(?:morning|afternoon|evening)|good day)\b(?:(?: (?:mr|mrs|ms|miss|mx|dr|prof|sir or|again))?\.? [\p{L}'-]+\.?(?:[ -][\p{L}'-]*)?\s?(?:[,!.:–-]+|$)|(?: again| there| all| everyone| back| hey| to [\p{L}]+| and welcome| and (?=thank))*(?:[ ,!.:–-]+|$))\s*/u,
);
const comfort = pattern(/^(?:please )?(?:don't|do not|not to|no need to) worry(?:,? \w+)?, (?=\w)/);
const handles = pattern(/^(?:@\S+\s+|\d\/\d\s+|[\p{Extended_Pictographic}\u{fe0f}]\s*)+/u);
const opening = pattern(
  /^(?:(?:and|so|ok|okay|k|great|good|sure|sure thing|certainly|absolutely|alright|all right|right|perfect|awesome|cool|fine|excellent|wonderful|of course|yes|yeah|yep|no|nope|oh|ah|hmm+|well|got it|i see|i understand|understood|no problem|no worries|not a problem|you're (?:very |most |quite )?welcome|you are (?:very |most |quite )?welcome|my pleasure|thanks|thank you|gotcha|unfortunately|firstly|also|now|then|yup|aye|lovely|brilliant|super|cool|cheers|thank you so much|indeed|exactly|glad to hear it|very good|very well|there we go|hm|haha|ha|phew|ta)(?:[,.!–-]+\s*|\s+(?=i\b|i'll|we\b|let\b|can\b|could\b|may\b|then\b|great\b|well\b|\w+[,!.]\s)|\s*$))+/,
);

/** Returns the offsets inside the sentence at which a clause begins, without 0. */
export function clauseCuts(sentence: string): number[] {
  const cuts: number[] = [];
  const head = (salutation.exec(sentence) ?? comfort.exec(sentence))?.[0].length ?? 0;
  if (head > 0 && head < sentence.length) cuts.push(head);
  let from = head;
  for (const match of turningPoint.all(sentence)) {
    const at = match.index + match[0].length;
    const follows =
      sentence[match.index] !== ':' && dependent.test(sentence.slice(from, match.index));
    const joins = match[0].startsWith(' and') && !sentence.includes('?');
    if (match.index < from || follows || joins) continue;
    cuts.push(at);
    from = at;
  }
  return cuts;
}

/** Returns how many characters of handles and small opening words stand before the substance. */
export function openingLength(clause: string): number {
  const handle = handles.exec(clause)?.[0].length ?? 0;
  return handle + (opening.exec(clause.slice(handle))?.[0].length ?? 0);
}

/** Returns whether the clause is a salutation and nothing else. */
export function isSalutation(clause: string): boolean {
  return salutation.test(clause.trimEnd() + ' ');
}
