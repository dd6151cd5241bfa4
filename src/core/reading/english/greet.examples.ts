import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'Hello Maria, your parcel left our depot this morning.',
    'Good afternoon! How can I help you?',
    'My name is Jonas and I look after your account.',
  ],
  hard: [
    'Good evening, Mr Brandão, the cot is in your room.',
    "Hello and welcome, you're speaking with Irene.",
    'Evening! Your table is ready.',
  ],
  negative: [
    'Maria, the parcel left our depot this morning.',
    'Goodbye and have a good evening.',
    'This is the second invoice.',
    "I'm sorry about the delay.",
    'The day was good.',
  ],
};
