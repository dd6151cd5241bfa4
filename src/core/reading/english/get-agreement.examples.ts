import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'Shall I book the engineer for Monday?',
    "Does ten o'clock work for you?",
    'Is that okay for you?',
  ],
  hard: [
    'Does that work for you?',
    'So two beds and a cot from Friday. Have I got that right?',
    'We would move you to a room at the back. Would that be all right?',
    'Is it okay to swap the blue one for a grey one?',
    'How does that sound?',
    'Mind if I put you on hold?',
  ],
  negative: [
    'Which floor do you live on?',
    'Is there anything else?',
    'Is it working now?',
    'Does the pump make a noise?',
    'You are right about the date.',
  ],
};
