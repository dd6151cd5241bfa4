import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'Is there anything else I can do?',
    'Feel free to contact us any time if you get stuck.',
    'If you have any other questions, just write.',
  ],
  negative: ['The word is used for everything else in the menu.', 'Which floor do you live on?'],
};
