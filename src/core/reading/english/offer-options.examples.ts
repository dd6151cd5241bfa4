import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'Would you like me to send a new one?',
    'I can refund the fee if you like.',
    'Do you prefer a voucher or a transfer?',
  ],
  hard: [
    'If it suits you, a colleague could drop by on Thursday.',
    'Would you rather pick it up?',
    'You can fetch it there today, or we send a second one.',
    'Either we repair the hinge or you get a new door.',
    'What I could do is waive the fee.',
    'Happy to extend it by a week, just say the word.',
    'Which would you rather have, the aisle or the window?',
    'There are two options: a credit or a new lamp.',
    'May I book you on the early boat instead?',
    'Or we could leave it with your neighbour.',
  ],
  negative: [
    'The engineer comes at nine.',
    'I can help with that.',
    'How can I help you?',
    'Press Enter or click the arrow.',
    'Is it the left or the right one that leaks?',
    'You can read the meter in the cellar.',
  ],
};
