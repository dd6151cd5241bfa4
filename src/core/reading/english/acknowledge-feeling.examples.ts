import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    "I'm sorry about the trouble with the second delivery.",
    'I understand how tiring three visits must be.',
    'Oh no, that is not what you ordered.',
  ],
  hard: [
    'It is quite understandable that you are concerned.',
    'Nobody should have to wait that long.',
    "I can see that this has spoilt your evening, and I'd be annoyed too.",
    'That must have been a horrible shock.',
    'Poor you, a week without heating!',
    'What a nuisance, and on moving day of all days.',
    'No wonder you are fed up.',
    "I'm very sorry, four weeks is far too long.",
    'I understand that you are nervous.',
    "I know this isn't what you had hoped for.",
    "Please don't panic, nothing has been charged.",
    'That sounds really stressful.',
    'We realise how upsetting a lost ring is.',
    'How annoying! Which shelf is broken?',
    'I apologise for the mix-up with the names.',
    'You must be worried sick.',
  ],
  negative: [
    'Sorry, there is no table free at eight.',
    'I understand. The lamp is on stock.',
    "Sorry, but we don't ship to islands.",
    "I'm sorry, there are no seats left on that train.",
    'I see the order in our system.',
    'I understand what the setting does.',
    'The lamp must be fixed to the wall.',
    "Sorry, I didn't catch the second number.",
  ],
};
