import type { Examples } from './examples';

export const examples: Examples = {
  positive: ['Thank you for calling and have a lovely day.', 'Thanks for choosing us. Goodbye!'],
  hard: ['Thanks again for bearing with us. Bye for now!', 'Cheers for ringing, take care.'],
  negative: [
    'Thank you for the number, I have found the order and the parcel is in Lyon.',
    'Thank you. Which floor is it?',
  ],
  helped: true,
};
