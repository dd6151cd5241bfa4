import {
  agent,
  conversation,
  customer,
  expects,
  hard,
  later,
  looksLike,
  noCommitment,
  now,
  onEvent,
} from '../notation';

export const travel = [
  conversation(
    'a honeymoon room without a window',
    'mail',
    customer('negative', expects('We booked a room with a sea view'))`
      Dear Hotel Miramonte,

      We booked a room with a sea view for our honeymoon and were given one that looks at the
      kitchens. The girl at the desk shrugged. Frankly, I have never felt so let down.

      Rosalind Achebe, booking 7HX2
    `,
    agent(
      'helping',
      'greet',
      'appreciate',
      'acknowledge-feeling',
      'give-information',
      'offer-options',
      'get-agreement',
    )`
      Dear Ms Achebe,

      I appreciate you telling me while you are still with us, and I am truly sorry that your
      honeymoon began like this. Room 51 with its balcony has become free this morning.

      Shall we bring your luggage up while you are at breakfast?

      Yours sincerely,\
      Matteo Orsini, Manager
    `,
    customer('positive')`That would be wonderful, thank you very much.`,
    agent(
      'keeping',
      'greet',
      'give-information',
      'check-satisfaction',
      hard('follow-up'),
      'set-expectation',
      later("I'll stop by at your table this evening", 'this evening'),
    )`
      Dear Ms Achebe, your suitcases are upstairs. Is the room to your liking now? I'll stop by at your
      table this evening.
    `,
    customer('positive', 'satisfied')`It is heavenly. All forgiven!`,
  ),

  conversation(
    'a flight that was moved by nine hours',
    'chat',
    customer('negative', expects('I need to be in Oslo before 3pm'))`
      Your airline moved my flight from 8am to 5pm. I need to be in Oslo before 3pm, this is useless to me
    `,
    agent('understanding', 'greet', 'acknowledge-feeling', 'clarifying-question')`
      Hello, that's a big change and I do understand the trouble it makes. May I have your booking code
      and your surname?
    `,
    customer()`KJ7TQ2 Haugen`,
    agent('understanding', now('one sec, opening your booking'))`
      Thank you, one sec, opening your booking.
    `,
    agent('helping', hard('offer-options'), looksLike('clarifying-question'))`
      Which suits you better, Ms Haugen: the 6:40 via Copenhagen (in at 10:55) or all your money back?
    `,
    customer()`6.40`,
    agent('helping', 'get-agreement', 'restate')`
      So that's one adult on the 6:40 via Copenhagen on Friday, same bags, no extra cost. Okay to
      confirm?
    `,
    customer()`yes`,
    agent(
      'helping',
      'give-information',
      'set-expectation',
      later('a new ticket will be sent to your e-mail address within the hour', 'within the hour'),
    )`
      You're on it. Your seat is 14C, and a new ticket will be sent to your e-mail address within the
      hour.
    `,
    customer()`thx`,
    agent('keeping', 'bridge')`Can I do anything else for you today?`,
    customer()`no`,
    agent('keeping', 'thank')`Thank you for flying with us, Ms Haugen.`,
  ),

  conversation(
    'a suitcase that stayed behind',
    'phone',
    agent('receiving', 'greet', 'open-question')`
      Baggage desk, good morning, Yusuf speaking. What can I do for you?
    `,
    customer('negative')`
      Morning. I landed last night, my suitcase didn't. My medicines are in it, so I'm getting a bit
      anxious here.
    `,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      I'm sorry, with medicines in it that's a real worry. Can you read me the number on your baggage tag?
    `,
    customer()`Zero six one, two two zero, nine four four.`,
    agent('understanding', now("I'm just putting that in"), looksLike('set-expectation'))`
      Zero six one... nine four four. Hang on, I'm just putting that in.
    `,
    agent(
      'helping',
      'give-information',
      'set-expectation',
      'offer-options',
      'get-agreement',
      later('our courier will bring it to you before six', 'before six'),
    )`
      Found it, it's still in Madrid. It flies at noon, and our courier will bring it to you before six.
      Shall I have the driver call you half an hour ahead?
    `,
    customer()`Yes, please do.`,
    agent('keeping', 'bridge')`That's noted. Will there be anything else?`,
    customer(expects('I hope it really comes'))`No. I hope it really comes.`,
    agent(
      'keeping',
      'set-expectation',
      'follow-up',
      onEvent("I'll phone you myself", "if it isn't on that plane"),
    )`
      So do I. And if it isn't on that plane I'll phone you myself. Goodbye, Mr Salas.
    `,
  ),

  conversation(
    'tickets for a museum, with a group that keeps growing',
    'mail',
    customer(expects('We would like to come with 24 pupils on 6 June'))`
      Hello Museum Team,

      We would like to come with 24 pupils on 6 June. Is it possible to do the workshop with paper?

      Greetings from Graz\
      Veronika Steiner
    `,
    agent('understanding', 'greet', 'appreciate', 'clarifying-question')`
      Dear Veronika,

      what a nice plan, thank you for thinking of us! So that we choose the right room: how old are the
      children, and how many grown-ups are coming along?

      Best\
      Lieke, Museum of Printing
    `,
    customer()`They are 9 to 10 years. And two teachers. And now we are 27, sorry!`,
    agent(
      'helping',
      'greet',
      'give-information',
      'offer-options',
      'clarifying-question',
      looksLike('acknowledge-feeling'),
    )`
      Dear Veronika,

      no trouble at all. The paper workshop takes 15 at a time, so we make two groups: one prints while
      the other visits the presses. You may start at 9:30 or at 11.

      Which address shall the invoice go to?

      Best\
      Lieke
    `,
    customer()`9:30. To the school, Körnerplatz 3.`,
    agent(
      'helping',
      'greet',
      'restate',
      'set-expectation',
      later('the confirmation will be e-mailed to you by Monday', 'by Monday'),
      'get-agreement',
    )`
      Dear Veronika,

      to sum up: 27 children and two teachers, 6 June, 9:30, two groups, invoice to Körnerplatz 3.
      Is that all as you want it? Then the confirmation will be e-mailed to you by Monday.

      Best\
      Lieke
    `,
    customer('positive')`Perfect!! We look forward`,
    agent('keeping', looksLike('appreciate'), looksLike('thank'))`So do we! Until June, Veronika.`,
  ),

  conversation(
    'a hotel safe, and then the wifi',
    'chat',
    customer()`room 310 safe wont open, forgot code`,
    agent(
      'helping',
      'greet',
      'give-information',
      'set-expectation',
      later('Someone from the front desk will come up in five minutes', 'in five minutes'),
      looksLike('follow-up'),
    )`
      Hi, no worries. Someone from the front desk will come up in five minutes with the master key. Please
      have your passport ready.
    `,
    customer('satisfied')`ok hes here. works. the wifi is also slow btw`,
    agent(
      'understanding',
      'acknowledge-feeling',
      'clarifying-question',
      looksLike('check-satisfaction'),
    )`
      Glad he's there! Sorry about the wifi. Is it slow on all your devices or on one only?
    `,
    customer()`all`,
    agent('helping', 'give-information')`
      Then use the network "Miramonte-5", the old one is being retired.
    `,
    customer('positive', 'satisfied')`much better`,
    agent('keeping', looksLike('bridge'))`Super. Sleep well, and see you at breakfast!`,
  ),

  conversation(
    'a train voucher, with a quoted promise',
    'mail',
    customer(expects('A voucher was to be here within 14 days'))`
      Hi,

      your colleague wrote on 2 Feb "we will send you a voucher". A voucher was to be here within 14
      days. It's the 3rd of March.

      Lucas
    `,
    agent(
      'helping',
      'greet',
      'acknowledge-feeling',
      'give-information',
      noCommitment('quoted'),
      noCommitment('past'),
    )`
      Hi Lucas,

      my apologies for the long wait. The mail that says "we will send you a voucher" was ours, but nobody
      pressed the button. I have done so today: the code is RAIL-88-TQ.

      Cheers,\
      Ines
    `,
    customer('satisfied')`Got it. All good now.`,
    agent('keeping', hard('thank'))`Brilliant, Lucas, and thanks again for sticking with us!`,
  ),
];
