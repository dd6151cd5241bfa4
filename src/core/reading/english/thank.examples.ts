import type { Examples } from './examples';

export const examples: Examples = {
  positive: ['Thank you for calling and have a lovely day.', 'Thanks for choosing us. Goodbye!'],
  negative: ['Thank you for the number, I have found the order and the parcel is in Lyon.'],
  helped: true,
};
