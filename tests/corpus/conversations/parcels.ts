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

export const parcels = [
  conversation(
    'a parcel that waits in the wrong depot',
    'chat',
    agent('receiving', 'greet', 'open-question')`
      Hi there, you're through to Dalby Parcels. What can I do for you today?
    `,
    customer('negative', expects('it was supposed to come on Tuesday'))`
      my parcel has been "out for delivery" for FOUR days now, it was supposed to come on Tuesday
    `,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      Oh dear, four days is far too long, I'm sorry. Could you give me the tracking number please?
    `,
    customer()`DLB 22 871 903`,
    agent('understanding', now('bear with me a second while I look it up'))`
      Thank you, bear with me a second while I look it up.
    `,
    customer()`k`,
    agent('helping', 'appreciate', 'give-information', 'offer-options')`
      Thanks for waiting, Marek. It was put on the wrong van on Tuesday and is now sitting in our
      Leith depot. You can pick it up there until 8 tonight, or we can try again at your door
      tomorrow.
    `,
    customer(expects('I want it delivered'))`I don't drive, I want it delivered`,
    agent(
      'helping',
      'set-expectation',
      'follow-up',
      later('I will book it on the first van tomorrow', 'tomorrow'),
      later('text you the time slot by nine tonight', 'by nine tonight'),
    )`
      Of course. I will book it on the first van tomorrow and text you the time slot by nine tonight.
    `,
    customer('positive')`Perfect, thank you so much`,
    agent('keeping', 'bridge')`Is there anything else you need from me?`,
    customer()`nope`,
    agent('keeping', 'thank')`Thanks for chatting with us, Marek. Have a good evening!`,
  ),

  conversation(
    'a vase in pieces, and a photo that is needed',
    'mail',
    customer('negative')`
      Dear Sir or Madam,

      on Saturday your courier handed me a carton that rattled. Inside was what had been a vase.
      I am very disappointed, the more so because the box said "fragile" on four sides.

      Order 5518-C.

      Yours faithfully,\
      Harriet Okonkwo (Mrs)
    `,
    agent(
      'understanding',
      'greet',
      'appreciate',
      'acknowledge-feeling',
      'clarifying-question',
      noCommitment('conditional on customer'),
    )`
      Dear Mrs Okonkwo,

      thank you for writing to us straight away. I am sorry that your vase did not survive the
      journey.

      Please send us a photo of the vase and one of the carton. Once we have both, we will settle
      the claim with the carrier.

      Kind regards,\
      Joss Wyndham\
      Claims, Fenwick & Daughters
    `,
    customer()`
      Dear Mr Wyndham,

      both photos are attached.

      H. Okonkwo

      On Mon, 3 March 2025 at 09:12, Joss Wyndham wrote:\
      > Dear Mrs Okonkwo,\
      > thank you for writing to us straight away. I am sorry that your vase did not survive the\
      > journey.
    `,
    agent(
      'helping',
      'greet',
      'appreciate',
      'give-information',
      'offer-options',
      looksLike('clarifying-question'),
    )`
      Dear Mrs Okonkwo,

      many thanks for the clear pictures. The claim has been accepted in full.

      Would you rather have a new vase or your money back?

      Kind regards,\
      Joss Wyndham
    `,
    customer(expects('I should like the money back'))`
      Dear Mr Wyndham, I should like the money back, I no longer trust vases to the post.
    `,
    agent(
      'helping',
      'greet',
      'give-information',
      hard('set-expectation'),
      noCommitment('past'),
      noCommitment('prediction'),
    )`
      Dear Mrs Okonkwo,

      I have refunded £64.50 to the card you paid with. It should show on your statement in three
      to five working days.

      With kind regards,\
      Joss Wyndham
    `,
  ),

  conversation(
    'a courier who says that nobody was home',
    'chat',
    customer('negative')`your driver is LYING. i was home all day. nobody rang!!`,
    agent('understanding', 'greet', 'acknowledge-feeling', 'clarifying-question')`
      Hello, I can see why that would make you angry. What's the postcode on the parcel?
    `,
    customer()`BT9 4QQ`,
    agent('helping', 'give-information', 'offer-options', 'get-agreement')`
      The driver left a card at number 14, and you're at 41 as far as I can tell. Would you like me to
      have it brought round tomorrow?
    `,
    customer('negative')`41 yes. unbelievable. tomorrow then`,
    agent('helping', 'give-information')`Done, it's booked for tomorrow between 10 and 12.`,
    customer()`also the box last week was open when it came`,
    agent(
      'understanding',
      'acknowledge-feeling',
      'clarifying-question',
      looksLike('check-satisfaction'),
    )`
      Oh no, that shouldn't happen either. Was anything missing from it?
    `,
    customer()`one of two shirts`,
    agent(
      'helping',
      'set-expectation',
      'follow-up',
      later("I'll open a search for the shirt"),
      onEvent(
        "we'll write to you as soon as the depot has answered",
        'as soon as the depot has answered',
      ),
    )`
      OK. I'll open a search for the shirt and we'll write to you as soon as the depot has answered.
    `,
  ),

  conversation(
    'customs papers, asked in careful English',
    'mail',
    customer(expects('I need this parcel until 20 May'))`
      Good day,

      my name is Tomasz Wilk. I have receive a letter that my parcel is stopped by customs and you
      need a paper from me. I do not understand which paper. I need this parcel until 20 May because
      it is a present.

      Best regards\
      Tomasz
    `,
    agent(
      'helping',
      'greet',
      'appreciate',
      'give-information',
      'check-satisfaction',
      looksLike('bridge'),
    )`
      Hello Tomasz,

      thank you for your message. Customs needs an invoice that shows the price and what is in the
      parcel. The shop where the present was bought can send you one; upload it here:
      https://example.org/customs/upload

      Let me know if you manage to upload it.

      Best wishes\
      Aoife
    `,
    customer('satisfied')`Hello Aoife, it worked, the page says "received". Thank you. Tomasz`,
    agent(
      'helping',
      'greet',
      'set-expectation',
      'follow-up',
      onEvent("I'll e-mail you once customs has released it", 'once customs has released it'),
      noCommitment('prediction'),
    )`
      Hello Tomasz,

      customs usually takes two days, so your parcel will reach you well before the 20th. I'll e-mail
      you once customs has released it.

      Best wishes\
      Aoife
    `,
    customer('positive')`Great, I am very thankful!`,
    agent('keeping', looksLike('thank'))`You're most welcome, Tomasz. Enjoy the party!`,
  ),

  conversation(
    'a parcel locker that does not open',
    'phone',
    agent('receiving', 'greet', 'appreciate', 'open-question')`
      Thank you for calling Dalby Parcels, this is Ruth. How can I help?
    `,
    customer('negative')`
      Yeah hi, I'm standing in front of your locker, it's raining, and the flipping thing won't open.
    `,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      Oh, you poor thing. Is there a number on the top left of the locker?
    `,
    customer()`Er, 0-3-3-8.`,
    agent(
      'helping',
      'give-information',
      'clarifying-question',
      now("I'll open it from here"),
      now('let me just'),
    )`
      Lovely. I'll open it from here, let me just... right, I've sent the signal. Which door is open now?
    `,
    customer('positive', 'satisfied')`
      Number twelve, and there's my parcel. Brilliant, that's sorted.
    `,
    agent('keeping', hard('check-satisfaction'), looksLike('bridge'))`
      And is everything in there that belongs to you?
    `,
    customer()`Yep.`,
    agent('keeping', 'thank')`Good. Thanks for your call, and get yourself dry!`,
  ),

  conversation(
    'a change of address that comes too late',
    'public',
    customer()`@dalbyparcels just moved house, parcel still going to old flat, can you change it?`,
    agent('understanding', 'greet', 'clarifying-question')`
      @kit_h Hi Kit! Can you DM us the tracking number and your new postcode? ^Ros
    `,
    customer()`@dalbyparcels sent`,
    agent(
      'helping',
      'give-information',
      'set-expectation',
      'offer-options',
      noCommitment('negated'),
    )`
      @kit_h Got it. It's on the van already, so we won't be able to change the address today. We can
      leave it with a neighbour at the old flat or send it back to the shop. ^Ros
    `,
    customer()`@dalbyparcels neighbour pls, flat 2b`,
    agent('helping', 'give-information')`@kit_h All set, flat 2B it is. ^Ros`,
  ),
];
