import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'Which floor do you live on?',
    'Could you send me your customer number?',
    'I need your date of birth to find the policy.',
    'Please let us know the serial number.',
  ],
  negative: [
    'Shall I book the engineer?',
    'Is there anything else?',
    'The engineer comes at nine.',
  ],
};
