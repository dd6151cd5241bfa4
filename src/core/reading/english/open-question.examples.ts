import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'How may I assist you this morning?',
    'Can you tell me more about the noise?',
    'What seems to be the trouble with the heater?',
  ],
  negative: ['Which floor do you live on?', 'Is there anything else I can do for you?'],
};
