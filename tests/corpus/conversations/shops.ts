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

export const shops = [
  conversation(
    'a phone that does not charge any more',
    'chat',
    agent('receiving', 'greet', 'open-question')`
      Hi, I'm Lena from Fonewerk! How can I help you today?
    `,
    customer()`phone doesnt charge, bought it in january`,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      I'm sorry to hear that. Which model do you have, and does it charge with another cable?
    `,
    customer()`the F9, same with other cable`,
    agent('helping', 'give-information', 'check-satisfaction')`
      Thanks. Please hold the power button for 20 seconds and then plug it in for half an hour. Let me know
      whether the charging symbol comes up.
    `,
    customer('negative')`nothing. completely dead. great`,
    agent('helping', 'acknowledge-feeling', 'give-information', 'offer-options')`
      That's disappointing, sorry. As it's still under warranty, you can bring it to one of our shops or
      send it in for free.
    `,
    customer()`send in`,
    agent('helping', 'clarifying-question')`Which address should the label be sent to?`,
    customer()`lena.k... haha same name. lkrueger@example.org`,
    agent(
      'helping',
      'give-information',
      'set-expectation',
      'follow-up',
      onEvent(
        "We'll e-mail you once the phone has reached our workshop",
        'once the phone has reached our workshop',
      ),
      noCommitment('past'),
    )`
      I've e-mailed you the label. We'll e-mail you once the phone has reached our workshop, and repairs
      usually take five working days.
    `,
    customer()`ok`,
    agent('keeping', 'bridge')`Do you have any other questions?`,
    customer('satisfied')`no thats it`,
    agent('keeping', 'thank')`Thank you for your time, and have a great day!`,
  ),

  conversation(
    'yoghurt, strawberries and a missing bag',
    'chat',
    customer('negative')`one bag missing again from my delivery. third time this month, honestly`,
    agent('understanding', 'greet', 'acknowledge-feeling', 'clarifying-question')`
      Hello Priti, I'm really sorry, three times is not acceptable. What was in the missing bag?
    `,
    customer()`yoghurts, strawberries, bread`,
    agent('understanding', 'restate', 'get-agreement')`
      So the yoghurts, the strawberries and the bread didn't arrive, is that right?
    `,
    customer()`yes`,
    agent('helping', 'offer-options', looksLike('clarifying-question'))`
      Would you prefer a refund or a new delivery this evening?
    `,
    customer()`refund`,
    agent(
      'helping',
      'give-information',
      'set-expectation',
      'follow-up',
      later("I'll also report this to the depot manager"),
      later('she will get in touch with you by Friday', 'by Friday'),
    )`
      I've refunded €11.35. I'll also report this to the depot manager, and she will get in touch with
      you by Friday.
    `,
    customer()`good`,
    agent('keeping', 'bridge', 'thank')`
      Thank you for your understanding, Priti. Is there anything else?
    `,
    customer()`do you have oat milk back`,
    agent('helping', 'give-information', looksLike('acknowledge-feeling'))`
      Sorry, no oat milk at the moment.
    `,
    customer()`when`,
    agent('helping', 'set-expectation', looksLike('follow-up'), noCommitment('prediction'))`
      Hopefully we'll have it again next week.
    `,
  ),

  conversation(
    'an order of seeds with one letter too many',
    'mail',
    customer()`
      Hello there,

      I've ordered "Carrot Nantes" and the bill says "Carrot Nantess 2". Is it the same? My late wife
      always did the seeds and I'm new to this.

      Kindest regards,\
      Wilf Garrow
    `,
    agent('helping', 'greet', 'appreciate', 'acknowledge-feeling', 'give-information', 'bridge')`
      Dear Mr Garrow,

      Thank you for your kind message. I am sorry for your loss, and how lovely that you carry the garden
      on.

      Nantes 2 is the same carrot, only a newer strain, and the extra s is a typing error of ours. Sow it
      from the middle of March.

      If you have further questions about the seeds, please do write to me at any time.

      With best wishes,\
      Maud Ellery\
      Ellery Seeds
    `,
    customer('positive', 'satisfied')`
      Dear Maud, that is most helpful, thank you so much. Wilf
    `,
    agent('keeping', 'greet')`
      Dear Mr Garrow,

      It was a pleasure. Good luck with your carrots!

      Maud
    `,
  ),

  conversation(
    'a return that is a day late',
    'mail',
    customer(expects('I would like to return the boots'))`
      Hi, I would like to return the boots from order 20-7731. They're unworn, they pinch. I know
      it's day 31.

      Thx, Dov
    `,
    agent(
      'helping',
      'greet',
      'appreciate',
      'set-expectation',
      'offer-options',
      'get-agreement',
      noCommitment('offer'),
    )`
      Hi Dov,

      Thanks for reaching out and for being so open about the date. We can't refund the money after 30
      days, but I can give you a voucher for the full price if you like. Is that okay with you?

      Best,\
      Carmen
    `,
    customer()`Fair enough, a voucher then.`,
    agent(
      'helping',
      'greet',
      'give-information',
      'set-expectation',
      onEvent(
        "We'll mail the voucher as soon as the boots are back in our store",
        'as soon as the boots are back in our store',
      ),
    )`
      Hi Dov,

      Here's your return label: https://example.org/label/207731. We'll mail the voucher as soon as the
      boots are back in our store.

      Best,\
      Carmen
    `,
  ),

  conversation(
    'a gift card without a code',
    'chat',
    customer()`hello, i got gift card for birthday, no code under the silver thing. nothing`,
    agent('understanding', 'greet', 'acknowledge-feeling', 'clarifying-question')`
      Hello and happy birthday! Sorry that your present has a hitch. Could you send me the long number on
      the back?
    `,
    customer()`6018 2231 0094 7713`,
    agent('understanding', now("I'll check this for you"), now('just a moment'))`
      Thank you. I'll check this for you, just a moment.
    `,
    agent('helping', 'give-information', 'check-satisfaction')`
      The code is 55KD-PLUM. You can enter it at the till or online. Does it go through?
    `,
    customer('satisfied')`it worked`,
    agent('keeping', 'bridge')`Wonderful! Is there something else I can help you with?`,
    customer()`no thank you`,
    agent('keeping', 'thank')`Thank you for shopping with us. Goodbye!`,
  ),

  conversation(
    'a bicycle that is always nearly ready',
    'phone',
    customer('negative', expects('My bike was supposed to be ready on the 2nd'))`
      My bike was supposed to be ready on the 2nd. It's the 12th. Every time I call you say "tomorrow".
    `,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      I'm very sorry, that's ten days too long. What's the number on your repair slip?
    `,
    customer()`Two-one-four.`,
    agent('understanding', now("I'll go and ask the workshop"), looksLike('set-expectation'))`
      Thank you. I'll go and ask the workshop. Please stay on the line.
    `,
    agent(
      'helping',
      'appreciate',
      'give-information',
      'set-expectation',
      'follow-up',
      onEvent("I'll call you as soon as it's on the stand", "as soon as it's on the stand"),
    )`
      Thanks for holding. The gear hub came in this morning. I'll call you as soon as it's on the stand.
    `,
    customer('negative')`I've heard that one before, you know.`,
    agent(
      'helping',
      'acknowledge-feeling',
      'set-expectation',
      'follow-up',
      later("I'll ring you tomorrow at noon either way", 'tomorrow at noon'),
      'offer-options',
      'get-agreement',
    )`
      I understand, and I'd be cross too. I'll ring you tomorrow at noon either way. Would you like to
      borrow one of our bikes until then?
    `,
    customer('positive')`Oh! That's decent of you, yes please.`,
    agent('keeping', 'bridge', 'give-information')`
      It's waiting for you at the counter. Can I help you with anything else?
    `,
    customer()`No.`,
    agent('keeping', 'thank')`Thank you for calling, Mr Abebe. Bye.`,
  ),

  conversation(
    'a wedding cake with a wrong name',
    'mail',
    customer('negative', expects('The cake is for tomorrow 2 pm'))`
      HELP. Your proof says "Anna & Tim". It's "Hanna & Tim". The cake is for tomorrow 2 pm!!!
    `,
    agent(
      'helping',
      'greet',
      hard('appreciate'),
      'acknowledge-feeling',
      'give-information',
      'set-expectation',
      later("You'll have a new photo in your inbox by six", 'by six'),
      hard('follow-up'),
    )`
      Dear Hanna,

      what a good thing that you looked so closely! And please breathe, nothing is lost: the names go on
      last. You'll have a new photo in your inbox by six.

      Sweetly,\
      Dolores
    `,
    customer('positive', 'satisfied')`The photo is PERFECT. Thank you thank you`,
    agent('keeping', 'greet', hard('thank'))`
      Dear Hanna, it is we who thank you, for letting us bake for you. Have a wonderful day tomorrow!
    `,
  ),
];
