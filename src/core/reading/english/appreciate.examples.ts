import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'Thank you for writing to us so quickly.',
    'I really appreciate the detailed list.',
    'Thanks for the photos, they show the crack clearly.',
  ],
  negative: ['Thanks, Piotr.', 'Thank you.'],
};
