import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'So you were billed for two seats and only used one.',
    'If I understand you right, you need the desk before the move.',
    "It sounds like you've been waiting since Tuesday.",
  ],
  negative: ['Thanks, Piotr.', 'The desk weighs forty kilos.'],
};
