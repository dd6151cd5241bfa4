import type { CustomerReading } from '../reading';

/** What a customer's whole turn says; words that are left out are expected to be absent. */
export interface CustomerExample {
  readonly text: string;
  readonly feeling?: CustomerReading['feeling'];
  readonly expectation?: string;
  readonly satisfied?: string;
  readonly matter?: boolean;
}

export const examples: readonly CustomerExample[] = [
  { text: 'The lamp does not switch on.', matter: true },
  {
    text: 'This is ridiculous, the third lamp is broken as well!',
    feeling: 'negative',
    matter: true,
  },
  { text: "I'm really worried about my deposit.", feeling: 'negative' },
  { text: 'Not impressed 😡', feeling: 'negative' },
  { text: 'Wonderful, thank you so much!', feeling: 'positive' },
  { text: 'Thanks.' },
  { text: 'ok' },
  {
    text: 'The chair was supposed to be here on Monday.',
    expectation: 'The chair was supposed to be here on Monday',
  },
  {
    text: 'I would like to return the chair, because it squeaks.',
    expectation: 'I would like to return the chair',
    matter: true,
  },
  { text: 'Can you send me the manual?', matter: true },
  { text: 'It works now.', satisfied: 'works now' },
  { text: "No, that's all.", satisfied: "that's all" },
  { text: 'It still does not work.', matter: true },
  { text: 'That helps, thank you very much!', feeling: 'positive', satisfied: 'That helps' },
];
