import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'Did that solve the flicker?',
    'Let me know if it works now.',
    'Is the problem still there?',
  ],
  hard: [
    'Unplug the hub for a minute and plug it in again. Is the light green now?',
    "I've reset the lock. Can you get in?",
    'How is it looking on your side now?',
    'Any luck with the new cable?',
    'Please try the second link and tell me whether it opens.',
    'Restart the player. Does the sound come back?',
    'I have changed the format. Shout if the picture is still blurred.',
    "I've sent it again. Has it arrived?",
    'All good now?',
  ],
  negative: [
    'Is there anything else?',
    'Which floor do you live on?',
    'Does that work for you?',
    'Is it the blue one or the green one?',
    'Can you see a number on the back?',
    'Let me know if you would like a receipt.',
    'Is that acceptable?',
  ],
};
