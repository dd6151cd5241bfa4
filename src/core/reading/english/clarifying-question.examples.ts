import type { Examples } from './examples';

export const examples: Examples = {
  positive: [
    'Which floor do you live on?',
    'Could you send me your customer number?',
    'I need your date of birth to find the policy.',
    'Please let us know the serial number.',
  ],
  hard: [
    'Whose name is on the lease?',
    'From which station did you leave?',
    'And your postcode as well, please.',
    'To look that up, I need the last four digits.',
    'Since when has the tap been dripping?',
    'Read me the number under the barcode, please.',
    'Do you still have the box?',
  ],
  negative: [
    'Shall I book the engineer?',
    'Is there anything else?',
    'The engineer comes at nine.',
    'So do we.',
    'Could you please restart the router and wait a minute?',
    'What a pity.',
    'Should you need us, we are here until six.',
    'What I can offer is a later train.',
  ],
};
