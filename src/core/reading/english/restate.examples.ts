import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'So you were billed for two seats and only used one.',
    'If I understand you right, you need the desk before the move.',
    "It sounds like you've been waiting since Tuesday.",
  ],
  hard: [
    'To sum up: one bike, two days, pick-up on Saturday at nine.',
    'So the left tap drips and the right one is dry, is that right?',
    'The way I read it, the first parcel came and the second did not.',
    'As I understand it, you moved in March and paid until May.',
    'So you would like to keep the number but change the plan?',
  ],
  negative: [
    'Thanks, Piotr.',
    'The desk weighs forty kilos.',
    'So please restart it once more.',
    'I understand your worry.',
    'So I checked with the shop.',
    'It looks like you have two open invoices.',
    'Just to be sure, are you on the second floor?',
  ],
};
