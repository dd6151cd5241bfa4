import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    "I'm sorry about the trouble with the second delivery.",
    'I understand how tiring three visits must be.',
    'Oh no, that is not what you ordered.',
  ],
  negative: ['Sorry, there is no table free at eight.', 'I understand. The lamp is on stock.'],
};
