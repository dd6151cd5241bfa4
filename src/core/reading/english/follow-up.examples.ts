import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    "I'll call you on Thursday with the result.",
    'Our workshop manager will contact you tomorrow.',
    'You will hear from us by Friday.',
  ],
  hard: [
    'Once the part is here, a fitter will call to fix a date.',
    'We have your note and will respond there shortly.',
    'Our courier will text you before he arrives.',
    "I'll pass it on and get back to you by noon.",
    'Mr Osei will phone you on Friday.',
    'Will write again as soon as the part is in.',
    "You'll get an e-mail from us once it is approved.",
    'We are going to check in with you next week.',
    "I'm ordering the part today and will let you know the date.",
  ],
  negative: [
    'Please call us tomorrow.',
    "Send us the form and we'll contact the carrier.",
    'Let me know if it helps.',
    "I'll call up your file now.",
    'The note says "we will ring you back".',
    'Once you have sent the photo, we will reply.',
    'If you like, I can call you tomorrow.',
    'The light will tell you when it is full.',
  ],
};
