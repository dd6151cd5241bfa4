import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'The transfer takes three to five working days.',
    'You will receive the label shortly.',
    'Unfortunately we cannot open the seal without the invoice.',
    'Our engineers are working on the outage.',
  ],
  hard: [
    'A new card goes out tonight and should reach you by Tuesday.',
    'Two to three days, as a rule.',
    'The new tariff takes effect on 1 March.',
    'A plumber will come tomorrow at eight.',
    "That is out of the question, I'm afraid.",
    "We're not allowed to open other people's parcels.",
    'It should be with you by Friday.',
  ],
  negative: [
    'One moment please.',
    'The desk weighs forty kilos.',
    'You bought it two weeks ago.',
    'You will find the button on the left.',
    "I can't thank you enough.",
    "Once you have sent it, we'll have a look.",
    'The lamp was on for two hours.',
  ],
};
