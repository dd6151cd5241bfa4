import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'Is there anything else I can do?',
    'Feel free to contact us any time if you get stuck.',
    'If you have any other questions, just write.',
  ],
  hard: [
    'Should you ever need a spare key, you know where to find us.',
    'Our line is open day and night.',
    'Would you like help with something else today?',
    'If anything comes up later, just give us a shout.',
    "Don't hesitate to write again if you run into trouble.",
    'Is there another thing I can sort out for you?',
  ],
  negative: [
    'The word is used for everything else in the menu.',
    'Which floor do you live on?',
    'Try something else, such as a longer cable.',
    'Please let me know if the lamp blinks.',
    'Is that all correct?',
    'If you send us the form, we will check it.',
  ],
};
