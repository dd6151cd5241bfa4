import {
  agent,
  conversation,
  customer,
  expects,
  hard,
  later,
  looksLike,
  now,
  onEvent,
} from '../notation';

export const clubsAndCouncils = [
  conversation(
    'a bin that was not emptied',
    'mail',
    customer('negative', expects('I want it emptied this week'))`
      To whom it may concern,

      The brown bin at 6 Quarry Row has been passed over twice. It reeks. I want it emptied this week.

      Mr. A. Lund
    `,
    agent(
      'helping',
      'greet',
      'appreciate',
      'acknowledge-feeling',
      'set-expectation',
      later('A crew will be sent to Quarry Row by Thursday evening', 'by Thursday evening'),
    )`
      Dear Mr Lund,

      Thank you for reporting this, and please accept our apologies for the missed collections. A crew will
      be sent to Quarry Row by Thursday evening.

      Yours faithfully,\
      Waste Services

      --\
      This mailbox is read Monday to Friday, 8 am to 4 pm. If you write at other times, we will reply on
      the next working day.
    `,
    customer('satisfied')`Emptied on Wednesday. Thank you. A. Lund`,
    agent('keeping', 'greet', 'bridge')`
      Dear Mr Lund,

      We are pleased to hear it. Please contact us again if it should happen once more.

      Waste Services
    `,
  ),

  conversation(
    'a parking permit that does not fit the van',
    'chat',
    customer()`need a permit for my van, form says max 5m, mine is 5.2`,
    agent('understanding', 'greet', 'clarifying-question')`
      Hello, thanks. Is it a private vehicle, or do you use it for a business?
    `,
    customer()`business, im a plumber`,
    agent('helping', 'give-information', 'offer-options')`
      Then the 5 m limit doesn't matter, you need a trade permit. You can apply online or at the counter in
      the town hall.
    `,
    customer()`online`,
    agent('helping', 'give-information')`
      The form is at https://example.org/permits/trade. You'll need your trade licence and a photo of the
      number plate.
    `,
    customer()`how long does it take`,
    agent('helping', 'set-expectation')`Usually three working days.`,
    customer('positive')`awesome`,
    agent('keeping', 'bridge', 'thank')`
      Thank you for using our chat. Should you need us again, we're online from 8 to 18.
    `,
  ),

  conversation(
    'a swimming course that is full',
    'mail',
    customer('negative', expects('My son would like to join the beginners course'))`
      Hello, My son would like to join the beginners course on Tuesdays but the site says full. Is there
      realy no place? He is so looking forward :(

      Olena
    `,
    agent(
      'helping',
      'greet',
      'appreciate',
      'acknowledge-feeling',
      'give-information',
      'offer-options',
      'set-expectation',
      'follow-up',
      onEvent("we'll write to you straight away", 'If a place becomes free'),
    )`
      Hello Olena,

      Thank you for your interest. I'm sorry to disappoint your son: Tuesday is full indeed. There are
      three places left on Thursdays at the same hour. Or I can put him on the waiting list. If a place
      becomes free, we'll write to you straight away.

      Regards\
      Swim school
    `,
    customer()`Waiting list please. He is Danylo, 6 years.`,
    agent('helping', 'greet', 'give-information', looksLike('follow-up'))`
      Hello Olena,

      Danylo is on the list, he is number two.

      Regards\
      Swim school
    `,
  ),

  conversation(
    'a ticket that was bought for the wrong day',
    'chat',
    agent('receiving', 'greet', 'open-question')`
      Hi! Welcome to Parade Tickets, how can I make your day better?
    `,
    customer('negative')`i bought friday but I meant to buy saturday :/`,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      Oh no, that happens fast! What's your order number?
    `,
    customer()`PT-77120`,
    agent('understanding', now('let me take a look'))`Thanks! One moment, let me take a look.`,
    agent('helping', 'give-information', 'offer-options', 'get-agreement')`
      There are still some for Saturday. I can swap it for a fee of €3. Do you want me to do that?
    `,
    customer()`sure`,
    agent('helping', hard('clarifying-question'))`
      Cool. To charge the €3: which card, the one ending in 20 or the one ending in 86?
    `,
    customer()`20`,
    agent('helping', 'give-information')`
      Swapped! Your Saturday ticket is in your account, the Friday one is void.
    `,
    customer('positive', 'satisfied')`great, that solved it`,
    agent('keeping', 'bridge')`Yay! Anything else?`,
    customer()`nah`,
    agent('keeping', looksLike('thank'))`Have fun on Saturday! 🎉`,
  ),

  conversation(
    'a choir, a hall and a heating that was off',
    'mail',
    customer('negative', expects('We had paid for a heated hall'))`
      Hello,

      On Sunday forty of us sang in our coats. We had paid for a heated hall. This was really
      disappointing.

      Agnes Prentice, Vale Singers
    `,
    agent(
      'helping',
      'greet',
      'acknowledge-feeling',
      'give-information',
      'set-expectation',
      'follow-up',
      later("I'll talk to our treasurer about a discount"),
      later('get back to you next week', 'next week'),
    )`
      Dear Ms Prentice,

      I'm so sorry that you had to sing in the cold. The timer had not been changed to summer time. I'll
      talk to our treasurer about a discount and get back to you next week.

      Kind regards,\
      Rory Shand
    `,
    customer()`Thank you. We come again on the 13th. Will it be warm?`,
    agent(
      'helping',
      'greet',
      'set-expectation',
      later("I'll switch it on by hand on the morning of the 13th", 'on the morning of the 13th'),
      hard('check-satisfaction'),
    )`
      Dear Ms Prentice,

      I'll switch it on by hand on the morning of the 13th. I'd be grateful for a line from you afterwards,
      whether all forty were warm.

      Kind regards,\
      Rory Shand
    `,
  ),

  conversation(
    'an allotment key',
    'chat',
    customer()`Hello, I lost my key of the allotment gate.`,
    agent('helping', 'greet', 'give-information', 'offer-options', 'get-agreement')`
      Hello! A new key costs €12. Shall I order one for you?
    `,
    customer()`Yes. How long?`,
    agent(
      'helping',
      'set-expectation',
      'follow-up',
      later("You'll get a message from us within a week", 'within a week'),
    )`
      You'll get a message from us within a week.
    `,
    customer()`And until then how I come in?`,
    agent('helping', 'give-information', looksLike('offer-options'))`
      Your neighbour in plot 9 opens up every day at seven.
    `,
    customer('positive', 'satisfied')`Ok that helps, thank you very much.`,
    agent('keeping')`My pleasure, happy gardening!`,
  ),

  conversation(
    'a bus pass for somebody who will turn 65',
    'mail',
    customer()`
      Good day, I am 65 on 2 August. Do I get the pass for seniors automatically?

      Regards, Lothar Immel
    `,
    agent('helping', 'greet', 'give-information', 'bridge', hard('offer-options'))`
      Dear Mr Immel,

      no, it has to be applied for, four weeks ahead at the earliest. There is a form on our site, and
      there is our counter at the station, should you fancy a chat.

      If anything is unclear, please call us on 0555 0140.

      Kind regards\
      Customer centre
    `,
    customer()`And can my wife come with me on the same pass?`,
    agent('helping', 'greet', 'give-information', hard('set-expectation'), looksLike('bridge'))`
      Dear Mr Immel,

      I'm afraid that is out of the question, each pass is for one person.

      Kind regards\
      Customer centre
    `,
  ),
];
