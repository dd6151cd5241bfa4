import type { ActRule } from '../language-pack';
import { isFarewell } from './farewell';

const gratitude = /\b(?:thanks|thank you)\b/;
const custom =
  /\b(?:thanks|thank you)\b(?: so much| very much| again)? for (?:calling|choosing|shopping|using|flying|contacting|reaching|chatting|talking|being|your (?:business|custom|patience|time|understanding))/;

/** Gratitude while the conversation is being closed. */
export const thank: ActRule = {
  prompt: 'thank',
  finds(clause, { past, clauses, earlier }) {
    if (clause.asks || !gratitude.test(clause.text)) return false;
    if (!past.helped && past.lastStage !== 'keeping') return false;
    const closes =
      past.lastStage === 'keeping' || earlier.has('bridge') || clauses.some((c) => isFarewell(c));
    // Answering "thank you for waiting" in mid-conversation goes on with a result.
    return closes || (custom.test(clause.text) && !past.freshMatter && clauses.length < 3);
  },
};
