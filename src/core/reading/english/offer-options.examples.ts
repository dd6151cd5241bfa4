import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'Would you like me to send a new one?',
    'I can refund the fee if you like.',
    'Do you prefer a voucher or a transfer?',
  ],
  negative: ['The engineer comes at nine.', 'I can help with that.', 'How can I help you?'],
};
