import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'The transfer takes three to five working days.',
    'You will receive the label shortly.',
    'Unfortunately we cannot open the seal without the invoice.',
    'Our engineers are working on the outage.',
  ],
  negative: ['One moment please.', 'The desk weighs forty kilos.', 'You bought it two weeks ago.'],
};
