import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'The desk weighs forty kilos.',
    "I've changed the address on your order.",
    'Try holding the power button for ten seconds.',
    'Everything has been updated.',
  ],
  negative: ['Which floor do you live on?', 'One moment please.', 'I can help with that.'],
};
