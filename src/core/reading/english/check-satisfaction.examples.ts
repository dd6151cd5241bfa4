import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'Did that solve the flicker?',
    'Let me know if it works now.',
    'Is the problem still there?',
  ],
  negative: ['Is there anything else?', 'Which floor do you live on?'],
};
