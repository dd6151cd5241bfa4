import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'Hello Maria, your parcel left our depot this morning.',
    'Good afternoon! How can I help you?',
    'My name is Jonas and I look after your account.',
  ],
  negative: ['Maria, the parcel left our depot this morning.', 'Goodbye and have a good evening.'],
};
