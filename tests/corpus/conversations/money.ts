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

export const money = [
  conversation(
    'a bill that was paid twice',
    'chat',
    agent('receiving', 'greet', 'open-question')`
      Good afternoon, Billing at Norrland Gym, how may I help you?
    `,
    customer(expects('the fee is meant to be 29'))`
      Hey, you guys took 58 from my account this month, the fee is meant to be 29
    `,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      That's annoying, I apologise. Could I have your member number and the dates of both payments?
    `,
    customer()`M-20931, 1st and 3rd`,
    agent('understanding', now('Give me a moment to pull up your payments'))`
      Thank you. Give me a moment to pull up your payments.
    `,
    agent('understanding', 'restate', 'get-agreement')`
      So there is one payment of 29 on the 1st and another of 29 on the 3rd, and you only have the one
      membership. Have I got that right?
    `,
    customer()`Correct`,
    agent(
      'helping',
      'give-information',
      'set-expectation',
      later(
        "We'll send the second 29 back to your account within three working days",
        'within three working days',
      ),
    )`
      Our card machine booked it twice after an outage. We'll send the second 29 back to your account
      within three working days.
    `,
    customer()`ok and next month?`,
    agent('helping', 'give-information', 'set-expectation', noCommitment('prediction'))`
      Next month it will be a single 29 again, the fault has been repaired.
    `,
    customer('satisfied')`Good, that's all I needed to know`,
    agent('keeping', 'thank')`Thank you for your patience, and see you at the gym!`,
  ),

  conversation(
    'a card swallowed abroad',
    'phone',
    agent('receiving', 'greet', 'appreciate', 'open-question')`
      Good evening and thank you for calling Harbour Bank, my name is Desmond, what's happened?
    `,
    customer('negative')`
      Oh thank God. I'm in Lisbon and the machine has just eaten my card. I don't know a soul here and
      I've got twelve euros.
    `,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      Goodness, what a thing to happen so far from home. First of all, are you somewhere safe?
    `,
    customer()`I'm in the hotel lobby, yes.`,
    agent('understanding', 'clarifying-question', looksLike('give-information'))`
      Good. I need your full name, your date of birth and the second letter of your security word.
    `,
    customer()`Margaret Ann Doyle, 9 May 1951, and it's an R.`,
    agent('helping', 'give-information', 'offer-options')`
      Thank you, Mrs Doyle. I have blocked the card, so nobody can use it. For cash you have two
      possibilities: a counter withdrawal at a partner bank tomorrow, or emergency cash to the hotel
      tonight for a fee of ten pounds.
    `,
    customer()`Tonight, please, never mind the fee.`,
    agent('helping', hard('clarifying-question'), looksLike('get-agreement'))`
      And how much would you like, up to three hundred?
    `,
    customer()`Two hundred.`,
    agent(
      'helping',
      'set-expectation',
      'follow-up',
      later(
        'Our Lisbon office will bring it to the front desk within two hours',
        'within two hours',
      ),
      later("I'll ring you on your mobile at nine", 'at nine'),
    )`
      Right. Our Lisbon office will bring it to the front desk within two hours, and I'll ring you on
      your mobile at nine to hear that it's there.
    `,
    customer('positive')`You're an angel. Thank you so much.`,
    agent('keeping')`You're very welcome, Mrs Doyle. Have a nice cup of tea meanwhile. Bye-bye.`,
  ),

  conversation(
    'a water leak and a claim form, long and sorry',
    'mail',
    customer('negative', expects('I would be so grateful if it could be settled before Christmas'))`
      Dear Claims Team,

      I do apologise for troubling you, and for the length of this letter. On Thursday our neighbour's
      washing machine gave way, and the water came through our ceiling, on to the piano, which was my
      mother's. I have tried to fill in your form, but it asks for a "peril code" and I am at my
      wits' end. I would be so grateful if it could be settled before Christmas, although I know you
      must be busy.

      With apologies once more,\
      Eleanor Pym\
      Policy HH/20/118834
    `,
    agent(
      'helping',
      'greet',
      'appreciate',
      'acknowledge-feeling',
      'restate',
      'give-information',
      'set-expectation',
      'follow-up',
      later('Our surveyor will telephone you by Thursday', 'by Thursday'),
    )`
      Dear Mrs Pym,

      thank you for your letter, and there is nothing to apologise for. I am so sorry about the piano.
      As I understand it, the water came from the flat above on Thursday and damaged the ceiling and the
      piano.

      The peril code is 07 (escape of water). Everything else on your form is as it has to be.

      Our surveyor will telephone you by Thursday to arrange a visit.

      Yours sincerely,\
      Graham Tull\
      Household Claims
    `,
    customer()`
      Dear Mr Tull,

      The surveyor has now been. Am I allowed to have the piano seen to, or must I wait?

      E. Pym
    `,
    agent(
      'helping',
      'greet',
      'give-information',
      'set-expectation',
      'bridge',
      noCommitment('conditional on customer'),
    )`
      Dear Mrs Pym,

      you are welcome to have it seen to now. Keep the restorer's bill; if you forward it to me, we will
      pay it with the rest. Without a bill we cannot reimburse the work.

      Please do not hesitate to write again with any other questions.

      Yours sincerely,\
      Graham Tull
    `,
  ),

  conversation(
    'a refund that is refused',
    'mail',
    customer('negative', expects('I want my 80 euros back'))`
      I canceled the course one day late because I was in HOSPITAL. I want my 80 euros back. Anything
      else would be a disgrace.

      R. Kowalczyk
    `,
    agent(
      'helping',
      'greet',
      'acknowledge-feeling',
      'set-expectation',
      'offer-options',
      noCommitment('negated'),
      noCommitment('offer'),
    )`
      Dear R. Kowalczyk,

      I am sorry to hear that you were in hospital, and I hope you are on the mend.

      Unfortunately we will not be able to pay the fee back after the closing date. What I can do is
      move you to the June course without any charge, if that suits you.

      Regards,\
      S. Lindqvist
    `,
    customer('negative', expects('I want to speak with your superior'))`
      No it does not, and I am tired of this. I want to speak with your superior.
    `,
    agent(
      'helping',
      'acknowledge-feeling',
      'give-information',
      'set-expectation',
      'follow-up',
      later('Ms Brandt will call you tomorrow between 10 and 12', 'tomorrow between 10 and 12'),
    )`
      I understand that this is a disappointing answer. I have passed your case to the head of our
      office, and Ms Brandt will call you tomorrow between 10 and 12.
    `,
  ),

  conversation(
    'a charge nobody recognises',
    'chat',
    customer('negative')`whats this 4.99 "PXL*CLOUDBIT" on my card??? i never bought that. worried`,
    agent('understanding', 'greet', 'acknowledge-feeling', 'clarifying-question')`
      Hi, rest assured we'll get to the bottom of it together. On which day was it charged?
    `,
    customer()`12 sept`,
    agent('understanding', now('just checking'), looksLike('set-expectation'))`
      Thanks, just checking.
    `,
    agent('helping', 'give-information', 'clarifying-question', looksLike('check-satisfaction'))`
      It's the storage plan of a photo app: it starts by itself when a free month is over. Does that ring
      a bell?
    `,
    customer()`omg yes the photo app. my kid`,
    agent('helping', 'offer-options', 'get-agreement')`
      Haha, it happens. Would you like me to block further payments to them?
    `,
    customer()`yes block`,
    agent('helping', 'give-information', 'set-expectation')`
      Blocked. We can't take back the 4.99 from our side, only the app's maker can.
    `,
    customer()`fine`,
    agent('keeping', 'bridge')`Was there anything else you wanted to go over?`,
    customer()`no bye`,
    agent('keeping', 'thank')`Thanks for getting in touch, bye!`,
  ),

  conversation(
    'a premium that rose without a word',
    'phone',
    customer(expects('I was promised the price would stay the same for two years'))`
      My car insurance went up by ninety pounds. I was promised the price would stay the same for two
      years.
    `,
    agent('understanding', 'acknowledge-feeling', 'open-question')`
      I can hear you're not happy, and I'd want to know why as well. Talk me through what you were told
      back then.
    `,
    customer()`The chap said two years fixed. March last year it was.`,
    agent('understanding', 'restate', looksLike('give-information'))`
      Two years fixed, agreed last March, and now ninety more after only one.
    `,
    customer()`That's it exactly.`,
    agent(
      'helping',
      'set-expectation',
      'follow-up',
      later("I'm going to ask for the recording of that call"),
      onEvent("I'll give you a ring", "when I've listened to it"),
    )`
      I'm going to ask for the recording of that call, and when I've listened to it I'll give you a ring.
    `,
    customer()`And how long is that going to take?`,
    agent('helping', 'set-expectation', looksLike('follow-up'))`Two or three days, as a rule.`,
    customer()`Right you are.`,
    agent('keeping', 'thank')`Thank you for being so straightforward with me. Goodbye now.`,
  ),
];
