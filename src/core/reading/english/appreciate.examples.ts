import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'Thank you for writing to us so quickly.',
    'I really appreciate the detailed list.',
    'Thanks for the photos, they show the crack clearly.',
  ],
  hard: [
    'You have been very patient with us.',
    'Good thinking, that picture helps a lot.',
    'Many thanks for coming back to us with the reference.',
    'Your patience is much appreciated.',
  ],
  negative: [
    'Thanks, Piotr.',
    'Thank you.',
    'Please send the form, for which we thank our partner office.',
    "I'd be grateful for your postcode.",
  ],
};
