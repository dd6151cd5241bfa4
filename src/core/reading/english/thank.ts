import { pattern } from '../pattern';
import type { ActRule } from '../language-pack';
import { isFarewell } from './farewell';

const gratitude = pattern(/\b(?:thanks|thank you|cheers for|ta for|much obliged|thx)\b/);
const custom = pattern(
  /\b(?:thanks|thank you|cheers|ta|thx)\b(?: so much| very much| again| a lot)?,?(?: \w+,?)? for (?:calling|choosing|shopping|using|flying|contacting|reaching|chatting|talking|being|ringing|popping|dropping|coming|sticking|bearing|staying|letting|visiting|phoning|your (?:business|custom|patience|time|understanding|call|visit|support|loyalty|trust|help|kind))/,
);

/** Gratitude while the conversation is being closed. */
export const thank: ActRule = {
  prompt: 'thank',
  finds(clause, { past, hadEarlier, some, isShort }) {
    if (clause.asks || !gratitude.test(clause.text)) return false;
    if (!past.helped && past.lastStage !== 'keeping') return false;
    const closes =
      hadEarlier('bridge') ||
      some(isFarewell) ||
      (!past.freshMatter && (past.lastStage === 'keeping' || past.satisfied));
    // Answering "thank you for waiting" in mid-conversation goes on with a result.
    return closes || (custom.test(clause.text) && !past.freshMatter && isShort);
  },
};
