import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'The desk weighs forty kilos.',
    "I've changed the address on your order.",
    'Try holding the power button for ten seconds.',
    'Everything has been updated.',
  ],
  hard: [
    'Booked.',
    'The shop on the corner closes at five.',
    "It's changed.",
    'Yes, dogs may come along.',
    'Your ticket covers both trips.',
    'Could you please restart the router and wait a minute?',
  ],
  negative: [
    'Which floor do you live on?',
    'One moment please.',
    'I can help with that.',
    "That's a relief!",
    'What a lovely idea.',
    'Take your time.',
    "Let's have a look together.",
    'My pleasure, enjoy the concert!',
    'Glad to hear it.',
    'I see, thank you.',
    'Right, so the blue lamp flickers and the red one stays dark.',
    "You're through to the bookings desk, Irene speaking.",
    "I'm looking it up now.",
    'Have a safe trip!',
    'Good luck with the exam.',
    'No bother at all.',
    "I've got your account open.",
  ],
};
