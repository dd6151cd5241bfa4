import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    "I'll call you on Thursday with the result.",
    'Our workshop manager will contact you tomorrow.',
    'You will hear from us by Friday.',
  ],
  negative: [
    'Please call us tomorrow.',
    "Send us the form and we'll contact the carrier.",
    'Let me know if it helps.',
  ],
};
