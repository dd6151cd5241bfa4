import { pattern } from '../pattern';
import type { ActRule } from '../language-pack';

const more = pattern(
  /\b(?:any ?thing else|(?<!(?:try|or|do|use|choose|pick) )something else(?! (?:is|was|went|wrong))|what else (?:can|may|could|are|do))\b(?! (?:you tell|about (?:the|your)))|\b(?:any|some|have|there|another|with|for) (?:other|more|further|additional|another) (?:\w+ )?(?:questions?|concerns?|issues?|requests?|matters?|things?|help|assist\w*|problems?|point)\b|\b(?:other|additional|further) questions\b|\b(?:an)?other thing (?:i|we|on your)\b|\bwill that be all\b|\bis that (?:all|everything)\b(?! (?:correct|right|ok|okay|fine|good|as|you (?:see|want)|clear))|\banything (?:more|further)\b|\bfurther (?:help|assist|question)|\bwas there anything\b/,
);
const open = pattern(
  /^(?:and )?any|\b(?:if|need|let|here|help|assist|should|what|will|whenever|when|do you|is there|have you|did you|could i|can i|with)\b/,
);
const contact =
  '(?:contact|call|ring|phone|write|reach|message|ask|get in touch|get back|come back|stop by|pop in|reply|respond|open|reopen|shout|give us|drop us|let (?:me|us) know|return|chat|e-?mail|text|tweet|dm|just)';
const onNeed =
  "(?:again|any ?time|whenever|at any time|day (?:and|or) night|if (?:you (?:ever |still |do |should )?(?:need|have|want|require|run|get stuck|feel|are (?:unsure|ever)|'d|would|wish|decide|think|find|notice)|you'd|there|anything|something|it|ever|more)|should (?:you|there|anything|it)|with any|(?:for|with) (?:any|more|further)|questions?)";
const invitation = pattern(
  new RegExp(
    `\\b(?:feel free to|don't hesitate to|do not hesitate to|never hesitate to|(?:please )?do|you can(?: always)?|you're (?:always )?welcome to|you are (?:always )?welcome to|just|always|please) ${contact}\\b[^.?!]{0,50}\\b${onNeed}\\b`,
  ),
);
const door = pattern(
  /\b(?:we're|we are|i'm|i am|we'll be|i'll be|our (?:team|line|chat) is) (?:always |still |right |all |just |only )?(?:here (?:for|if|when(?= you need)|to help if|(?:any time|anytime|whenever|24|around|from|day))|(?:only )?an? (?:message|call|click|mail|text|e-?mail|dm|phone call) away)|\byou know where (?:to find|we are|i am)\b|\b(?:my|our) (?:door|desk|line|inbox|chat)s?(?: is| are|'s)? (?:always )?open\b|\bif you (?:ever )?(?:need|have|want)(?: to)? (?:any(?!\w)|more|further|us|me|a hand|talk|something|some)\b[^.?!]{0,50}\b(?:help|assistance|questions?|let (?:me|us)|contact|reach|just|shout|call|ring|here|we're|again)\b|\bshould you (?:ever )?(?:need|have|want|require)\b|\bif (?:anything|something) (?:else |more |is |are |comes|crops|turns|pops|remains|isn't|'s)[^.?!]{0,40}\b(?:call|contact|write|ring|shout|let|ask|message|mail|know|reach|here)\b|\bif (?:i|we) can (?:be of|help|do|assist)\b[^.?!]{0,50}(?:else|more|further|again|just)|\bif (?:it|that|this) (?:goes on|happens again|should happen|comes back|occurs again)\b/,
);
const aboutResult = pattern(/\bif (?:it|that|this)\b[^.?!]{0,20}\b(?:help|work|fix)/);
const sendingFacts = pattern(
  /\byou're ready\b|\bmore (?:details|information) (?:on|about) (?:the|your)\b/,
);

/** Offers help beyond the present matter, or says that the door stays open. */
export const bridge: ActRule = {
  prompt: 'bridge',
  finds: ({ text, asks }) =>
    (more.test(text) && (asks || open.test(text))) ||
    (!asks &&
      !sendingFacts.test(text) &&
      !aboutResult.test(text) &&
      (invitation.test(text) || door.test(text))),
};
