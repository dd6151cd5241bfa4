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
} from '../notation';

export const desks = [
  conversation(
    'a printer on the third floor',
    'chat',
    agent('receiving', hard('greet'), hard('open-question'))`
      Morning! Paz on the IT desk. Fire away.
    `,
    customer()`printer 3rd floor prints only the half of each page`,
    agent('understanding', 'clarifying-question', looksLike('open-question'))`
      What's the number on its sticker?
    `,
    customer()`P-3-07`,
    agent('understanding', looksLike('restate'), now('let me see'))`P-3-07, right, let me see.`,
    agent('helping', hard('give-information'))`
      Paper size. Tray says A4, driver says Letter.
    `,
    customer()`how i change it`,
    agent('helping', 'give-information', 'check-satisfaction', looksLike('greet'))`
      Print Settings > Paper > A4, then print the page called "Hello, printer!". Does it come out whole?
    `,
    customer('satisfied')`yes, whole`,
    agent('keeping', hard('thank'))`Cheers for popping by, Lou.`,
  ),

  conversation(
    'a tariff that was better next door',
    'chat',
    agent('receiving', 'greet', 'appreciate', 'open-question')`
      Good morning and thank you for contacting Voltara. How can I help you?
    `,
    customer('negative', expects('I expect the same price'))`
      my neighbour pays 22 cents, i pay 31 for the SAME power from you. I expect the same price`,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      I understand your annoyance. Could you tell me your contract number?
    `,
    customer()`V-771-209`,
    agent('understanding', looksLike('appreciate'), now("I'll have a look at your contract"))`
      Thank you. I'll have a look at your contract.
    `,
    agent('helping', 'give-information', hard('offer-options'), hard('get-agreement'))`
      Your contract is from the expensive winter. Happy to move you to the 22 cents from 1 July, your call.
      Say the word and it's done.
    `,
    customer()`and until july?`,
    agent(
      'helping',
      'set-expectation',
      looksLike('acknowledge-feeling'),
      looksLike('offer-options'),
    )`
      I'm sorry, we can't change the price for the past months.
    `,
    customer()`ok do it`,
    agent(
      'helping',
      'give-information',
      'set-expectation',
      later('The confirmation will be posted within a week', 'within a week'),
    )`
      It's changed. The confirmation will be posted within a week.
    `,
    customer()`fine`,
    agent('keeping', 'bridge', looksLike('open-question'))`
      Is there anything else I can help you with?
    `,
    customer()`no`,
    agent('keeping', 'thank')`Thank you for your patience, and have a sunny day.`,
  ),

  conversation(
    'a broken wrist in the mountains',
    'chat',
    customer('negative')`
      broke my wrist skiing in austria, hospital wants a guarantee of payment, im scared of the cost
    `,
    agent('understanding', 'greet', 'acknowledge-feeling', 'clarifying-question')`
      Hello, I'm so sorry, that sounds painful. Could you give me your policy number and the name of the
      hospital?
    `,
    customer()`TR-40-1192, klinikum st vigil`,
    agent(
      'helping',
      'give-information',
      'set-expectation',
      'follow-up',
      later(
        'Our medical team will send the guarantee to the hospital within an hour',
        'within an hour',
      ),
      later("I'll message you here afterwards", 'afterwards'),
    )`
      You're covered, you won't have to pay anything there. Our medical team will send the guarantee to the
      hospital within an hour, and I'll message you here afterwards.
    `,
    customer('positive')`oh thank god, thank you so much`,
    agent('keeping', 'greet', 'give-information', 'check-satisfaction')`
      Hello again, the guarantee went out at 14:20. Has the hospital got it?
    `,
    customer('satisfied')`yes they have it, all good`,
    agent(
      'keeping',
      hard('bridge'),
      hard('follow-up'),
      'set-expectation',
      later("I'll look in on you on Monday", 'on Monday'),
    )`
      Wonderful. My desk is open to you day and night, and I'll look in on you on Monday. Get well soon!
    `,
  ),

  conversation(
    'a bank app on a new phone',
    'chat',
    agent('receiving', 'greet', 'open-question')`
      Hello, this is Ilse at Tern Bank. How may I help you today?
    `,
    customer(expects('trying to move the app'))`
      trying to move the app to my new phone, old one is sold
    `,
    agent('helping', 'clarifying-question', 'give-information')`
      No problem. You have to register the new phone with a letter code. Is your address still Linden 4?
    `,
    customer()`no its now Hafen 17`,
    agent('helping', hard('get-agreement'), 'restate', looksLike('clarifying-question'))`
      So first the new address, Hafen 17, and then the letter. Good to go?
    `,
    customer()`go`,
    agent(
      'helping',
      'give-information',
      hard('set-expectation'),
      later('The letter will be posted tonight', 'tonight'),
      noCommitment('prediction'),
      noCommitment('quoted'),
    )`
      The address is changed. The letter will be posted tonight; give it till Friday. The app shows "we will
      call you back" meanwhile, please ignore that.
    `,
    customer()`how do i pay until then`,
    agent('helping', 'give-information', 'offer-options')`
      You can use your card as always, or pay in the web bank with your card reader.
    `,
    customer()`ok`,
    agent('keeping', 'bridge')`Do you need help with anything else?`,
  ),

  conversation(
    'a wardrobe with a door too few',
    'chat',
    customer('negative', expects('I need to unpack my life here'))`
      Wardrobe arrived with ONE door. It has two. I need to unpack my life here...
    `,
    agent('understanding', hard('greet'), 'acknowledge-feeling', 'clarifying-question')`
      Evening Roos, oh no, living out of boxes is no fun! Which number is printed on the door you got?
    `,
    customer()`WL-200-R`,
    agent('understanding', hard('restate'))`
      Which means the left one never came, and the wardrobe stands there half open.
    `,
    customer()`Indeed`,
    agent('helping', 'get-agreement', 'offer-options')`
      Shall I have the left door sent to you by courier?
    `,
    customer()`Yes. And the screws bag is also gone`,
    agent('helping', hard('clarifying-question'), looksLike('offer-options'))`
      I'll want the floor too for the courier: which one are you on?
    `,
    customer()`4th no lift haha`,
    agent(
      'helping',
      'give-information',
      'set-expectation',
      'follow-up',
      later('the courier desk will ring you on Tuesday', 'on Tuesday'),
      looksLike('restate'),
    )`
      Door and screws are ordered, and the courier desk will ring you on Tuesday. The door was left out
      because two orders were packed as one.
    `,
    customer('positive')`Fantastic`,
    agent('keeping', looksLike('greet'), looksLike('thank'))`Roos, enjoy the unpacking. Bye!`,
  ),

  conversation(
    'a SIM card on the wrong continent',
    'chat',
    agent('receiving', 'greet', hard('open-question'))`
      Hey hey, Fonewerk here, go ahead, I'm all ears.
    `,
    customer('negative')`landed in peru and no signal at all!! need to call my mom`,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      Oh no, sorry! Is "data roaming" switched on under Settings > Network?
    `,
    customer()`yes on`,
    agent('understanding', now("I'll check the line"))`OK, thanks. I'll check the line.`,
    agent('helping', 'give-information', 'offer-options', 'get-agreement')`
      Your plan has no calls outside Europe. I can add the world pass for a week, it's €15. Would you
      like to have it?
    `,
    customer()`yes!!`,
    agent('helping', hard('give-information'), 'check-satisfaction', looksLike('set-expectation'))`
      Pass is on. Airplane mode on, off, and try again: any bars now?
    `,
    customer('positive', 'satisfied')`2 bars! it works thank you so much`,
    agent('keeping', looksLike('open-question'))`Awesome! Say hi to your mom!`,
  ),

  conversation(
    'a seller whose payout is stuck',
    'chat',
    customer(expects('payout was due on monday'))`payout was due on monday. still "pending"`,
    agent('understanding', 'greet', 'appreciate', 'clarifying-question')`
      Hi Tomer, thanks for reaching out. Did you change your bank details in the last two weeks?
    `,
    customer()`yeah on the 3rd`,
    agent('helping', 'give-information', 'set-expectation', noCommitment('prediction'))`
      That's why: after a change, payouts are held for seven days. It will be released on the 10th.
    `,
    customer('negative')`ridiculous, i have rent to pay`,
    agent(
      'helping',
      'acknowledge-feeling',
      'set-expectation',
      'follow-up',
      later("I'll ask our risk team to release it earlier"),
      later('write to you today', 'today'),
    )`
      I'm sorry, I know rent doesn't wait. I'll ask our risk team to release it earlier and write to you
      today.
    `,
    customer()`ok waiting`,
    agent('keeping', 'greet', 'give-information', 'check-satisfaction')`
      Hi again Tomer, they've released it this minute. Do you see it?
    `,
    customer('satisfied')`got it`,
    agent('keeping', 'bridge', hard('appreciate'))`
      You kept your cool, that's not a given. If there's something else, we're only a message away.
    `,
  ),
];
