import type { ActRule } from '../language-pack';

const more =
  /\b(?:anything else|something else (?:i|we|you)|what else (?:can|may|could|are|do))\b(?! (?:you tell|about (?:the|your)))|\b(?:any|some) (?:other|more|further|additional) (?:question|concern|issue|request|matter|thing|help|assist)|\bother questions\b|\bwill that be all\b|\bis that (?:all|everything)\b|\banything (?:more|further)\b|\bfurther (?:help|assist|question)/;
const open = /^any|\b(?:if|need|let|here|help|assist|should|what|will)\b/;
const later =
  /\b(?:feel free to|don't hesitate to|do not hesitate to|please) (?:contact|call|write|reach|message|ask|get in touch|come back|reply|open)\b[^.?!]{0,40}\b(?:again|any ?time|if (?:you|there)|should you|with any|questions?)|\b(?:we're|we are|i'm|i am|we'll be|i'll be) (?:always |still |right )?here (?:for|if|when|to help if)|\bif you (?:need|have|want) (?:any|more|further|us)\b[^.?!]{0,50}\b(?:help|assistance|questions?|let (?:me|us)|contact|reach|just)/;

/** Offers help beyond the present matter, or says that the door stays open. */
export const bridge: ActRule = {
  prompt: 'bridge',
  finds: ({ text, asks }) => (more.test(text) && (asks || open.test(text))) || later.test(text),
};
