import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'Shall I book the engineer for Monday?',
    "Does ten o'clock work for you?",
    'Is that okay for you?',
  ],
  negative: ['Which floor do you live on?', 'Is there anything else?'],
};
