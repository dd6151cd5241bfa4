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

export const home = [
  conversation(
    'broadband that drops each evening',
    'chat',
    agent('receiving', 'greet', 'open-question')`
      Hello and welcome to Glenfibre. Please tell us what you need help with.
    `,
    customer('negative')`internet drops EVERY evening at about 8. so fed up`,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      Sorry to hear it, that's just when one wants it. What colour is the light on the box when it drops?
    `,
    customer()`orange`,
    agent('understanding', 'clarifying-question', looksLike('give-information'))`
      And have you tried a different cable between the box and the wall?
    `,
    customer()`yes, same`,
    agent('helping', now('I am going to run a line test'))`
      Okay. I am going to run a line test, stay with me for two minutes.
    `,
    agent(
      'helping',
      'give-information',
      'offer-options',
      hard('get-agreement'),
      looksLike('clarifying-question'),
    )`
      The line loses signal under load, that's a job for an engineer. Does Thursday between 8 and 12 work
      for you?
    `,
    customer()`thursday ok`,
    agent(
      'helping',
      'give-information',
      'set-expectation',
      later('He will ring you half an hour before he arrives', 'half an hour before he arrives'),
      'follow-up',
      noCommitment('prediction'),
    )`
      Booked for Thursday, 8 to 12. He will ring you half an hour before he arrives. The visit takes about
      an hour.
    `,
    customer()`and do i get money off for this month`,
    agent(
      'helping',
      'give-information',
      later("we'll take 9 euros off your March bill"),
      'set-expectation',
    )`
      Yes: as it's been down for more than five evenings, we'll take 9 euros off your March bill.
    `,
    customer('positive')`oh nice, appreciate it`,
    agent('keeping', 'thank')`Thank you for bearing with us. Have a calm evening!`,
  ),

  conversation(
    'a meter that runs backwards',
    'phone',
    customer()`
      I think my electric meter's broken, the reading is lower than last month.
    `,
    agent('understanding', 'clarifying-question')`
      Well, that's a new one! Is there a solar panel on your roof by any chance?
    `,
    customer()`There is, since April.`,
    agent('helping', 'give-information', 'check-satisfaction')`
      Then it's nothing to fret about: the old sort of meter turns backwards when you feed in more than
      you use. Does that make sense?
    `,
    customer()`It does. Am I in trouble?`,
    agent(
      'helping',
      'acknowledge-feeling',
      'set-expectation',
      'follow-up',
      later(
        'A fitter will put in a two-way meter in the next three weeks',
        'in the next three weeks',
      ),
      later('the office will drop you a line with the day'),
    )`
      Not at all, don't you worry. A fitter will put in a two-way meter in the next three weeks, and the
      office will drop you a line with the day.
    `,
    customer('satisfied')`Ah, that's a relief. That was all.`,
    agent('keeping', 'thank')`Right you are. Thanks for ringing, bye now.`,
  ),

  conversation(
    'a sofa in the wrong green',
    'mail',
    customer('negative', expects('I had ordered "moss"'))`
      Hello,

      the sofa came today. It is a lovely sofa. It is, however, turquoise, and I had ordered "moss". My
      husband thinks it is funny; I don't.

      Best,\
      Caitlin Brody
    `,
    agent(
      'helping',
      'greet',
      'acknowledge-feeling',
      'give-information',
      'offer-options',
      'clarifying-question',
    )`
      Hello Caitlin,

      oh dear, I'm with you on this one. The label was swapped at our warehouse. You can either keep it
      with a quarter off, or we collect it and bring the right one in May.

      If you'd like the exchange, which weekdays are you at home?

      Warmly,\
      Ffion at Oak & Thread
    `,
    customer()`The exchange. Mondays and Fridays. Who pays for the van?`,
    agent(
      'helping',
      'greet',
      'give-information',
      'set-expectation',
      'follow-up',
      onEvent("I'll propose a Friday to you", 'As soon as the moss one leaves the workshop'),
    )`
      Hi Caitlin,

      we do, naturally. As soon as the moss one leaves the workshop, I'll propose a Friday to you.

      Warmly,\
      Ffion
    `,
    customer()`Good. And the cushion has a pulled thread, on the back.`,
    agent('understanding', 'greet', 'acknowledge-feeling', 'clarifying-question')`
      Hi Caitlin,

      ah, that is a pity. Could you tell me roughly how long the thread is, in centimetres?

      Ffion
    `,
  ),

  conversation(
    'a spare part with a number nobody knows',
    'mail',
    customer(expects('I am looking for the lid seal'))`
      Hi, I am looking for the lid seal of a PK-330 pressure cooker (1998!). Part no. on the seal:
      unreadable. Diameter 22.4 cm. Do you still have it?
    `,
    agent('helping', 'greet', 'give-information', 'offer-options', 'get-agreement')`
      Good morning,

      yes, that one is 0330-17, €7.90 plus postage, and we have 11 left. Would you like me to put one
      aside?

      Spare parts desk
    `,
    customer()`yes. 2 pls`,
    agent('helping', hard('clarifying-question'), looksLike('offer-options'))`
      With pleasure. Where may we ship them, and what name goes on the bill?
    `,
    customer()`Kirchgasse 8, 8001 Zürich, Ueli Frei`,
    agent(
      'helping',
      'give-information',
      'set-expectation',
      later('The seals will be posted tomorrow morning', 'tomorrow morning'),
      noCommitment('prediction'),
    )`
      Two seals for Mr Frei, Kirchgasse 8: €15.80 plus €4. The seals will be posted tomorrow morning.
      You should have them on Thursday.
    `,
  ),

  conversation(
    'a washing machine with an error code',
    'chat',
    customer()`E18 on display, water stays inside, floor wet`,
    agent('helping', hard('give-information'), 'clarifying-question')`
      E18 = drain. Switch off, put a towel down, open the little door bottom right, unscrew the filter
      slowly. Anything stuck in it?
    `,
    customer('satisfied')`a sock and 2 coins. runs again!`,
    agent('keeping', looksLike('bridge'), looksLike('check-satisfaction'))`
      Ha, the classic. You're welcome to keep the coins.
    `,
    customer()`lol. how often should i clean it`,
    agent('helping', 'give-information')`Every two months.`,
  ),

  conversation(
    'a boiler, a baby and no hot water',
    'phone',
    agent('receiving', 'greet', 'appreciate', 'open-question')`
      You're through to Hearth Care, I'm Siobhan, thanks for holding. How can I help you this morning?
    `,
    customer('negative', expects('I need somebody today'))`
      Hiya. No hot water since six, I've a baby of five weeks and I'm that tired I could cry. I need
      somebody today.
    `,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      Oh bless you, and with a wee one too. Is there anything showing on the boiler's little screen?
    `,
    customer()`F28, blinking.`,
    agent('helping', 'give-information', 'clarifying-question')`
      F28 is no ignition, mostly that's the gas. Is your cooker lighting?
    `,
    customer()`No! The cooker's off as well.`,
    agent(
      'helping',
      'give-information',
      'set-expectation',
      'follow-up',
      later("I'm getting the emergency fitter out to you"),
      later("she'll be on the phone to you within half an hour", 'within half an hour'),
    )`
      Then the gas to the house is off. I'm getting the emergency fitter out to you, and she'll be on the
      phone to you within half an hour. Please leave the cooker switched off till then.
    `,
    customer('positive')`Okay. Thank you ever so much.`,
    agent('keeping', looksLike('follow-up'))`No bother at all. You mind yourself and that baby.`,
  ),
];
