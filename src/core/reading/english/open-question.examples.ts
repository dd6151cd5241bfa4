import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'How may I assist you this morning?',
    'Can you tell me more about the noise?',
    'What seems to be the trouble with the heater?',
  ],
  hard: [
    'What would be a good way out for you?',
    'Talk me through it from the start.',
    'What matters most to you in a new plan?',
    'How do you feel about the offer?',
    'What went wrong at the counter?',
    'If you could change one thing, what would it be?',
    'How did the old one compare with the new one?',
  ],
  negative: [
    'Which floor do you live on?',
    'Is there anything else I can do for you?',
    'How would you like to pay?',
    'Tell me your postcode.',
    'What time did it happen?',
    'What is your order number?',
  ],
};

/** Questions that make the customer weigh, compare, imagine or say how they feel. */
export const highGain: readonly string[] = [
  'What would be a good way out for you?',
  'What matters most to you in a new plan?',
  'How do you feel about the offer?',
  'If you could change one thing, what would it be?',
  'How does the new bed compare with the old one?',
];

/** Open questions that only ask for the story. */
export const lowGain: readonly string[] = [
  'How can I help you?',
  'What happened at the counter?',
  'Tell me more about the noise.',
];
