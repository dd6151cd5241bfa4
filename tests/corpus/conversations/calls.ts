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

export const calls = [
  conversation(
    'a wheelchair ramp for Saturday',
    'phone',
    agent('receiving', 'greet', 'appreciate', 'open-question')`
      Thank you for calling the Lyceum box office, Bernadette speaking. What can I do for you?
    `,
    customer(expects('I want to bring my dad on Saturday'))`
      Hello, I want to bring my dad on Saturday and he's in a wheelchair. Can he get in?
    `,
    agent('helping', 'give-information', 'clarifying-question')`
      Yes, there's a ramp on Queen Street and four spaces in row F. How many of you will there be?
    `,
    customer()`Three with my dad.`,
    agent('helping', 'give-information', 'offer-options', 'get-agreement')`
      That's £66 altogether, your father's companion goes free. Shall I reserve those for you?
    `,
    customer()`Yes. Is the loo accessible too?`,
    agent('helping', 'give-information')`It is, next to the cloakroom on the ground floor.`,
    customer('positive', 'satisfied')`Brilliant. You've been so helpful.`,
    agent('keeping', 'give-information', 'thank')`
      They're reserved under your name. Thank you for calling, and enjoy the show!
    `,
  ),

  conversation(
    'a caller who wants the manager',
    'phone',
    customer('negative', expects('I want your manager'))`
      Don't give me your script. I want your manager, right now.
    `,
    agent('understanding', 'acknowledge-feeling', 'open-question')`
      I'm sorry that it has come to this. Before I fetch her, would you tell me what went wrong?
    `,
    customer('negative')`Three engineers, three no-shows. Three days off work. That's what.`,
    agent('understanding', 'acknowledge-feeling', 'restate')`
      Three appointments, and nobody came to any of them. I'd have had enough as well.
    `,
    customer()`So?`,
    agent('helping', now("I'll put you through to her now", 'now'), looksLike('follow-up'))`
      I'll put you through to her now. Please hold the line.
    `,
    agent('understanding', 'greet', 'acknowledge-feeling', 'clarifying-question')`
      Good afternoon, this is Carol Nkemelu, I run the desk here. I'm sorry about the three visits. On which
      days were they?
    `,
    customer()`Fourth, eighth and eleventh.`,
    agent(
      'helping',
      'set-expectation',
      'follow-up',
      later('an engineer will visit you', 'Tomorrow at eight'),
      later('I will phone you myself at nine', 'at nine'),
    )`
      Here is what happens now. Tomorrow at eight an engineer will visit you, and I will phone you
      myself at nine.
    `,
    customer()`I'll believe it when I see it.`,
    agent('keeping', looksLike('follow-up'))`Fair enough. Goodbye for now, Mr Rennie.`,
  ),

  conversation(
    'a hearing aid that whistles',
    'phone',
    agent('receiving', 'greet', 'open-question')`
      Hello, Clearear, you're speaking to Gwen. How may I help you?
    `,
    customer()`Hello? My hearing aid is whistling all day.`,
    agent('understanding', 'clarifying-question', looksLike('give-information'))`
      I see. Have you cleaned the little dome lately?
    `,
    customer()`The what?`,
    agent('helping', 'give-information', 'check-satisfaction')`
      The soft rubber tip. Pull it off, wipe it and push it back on until it clicks. Is it still whistling?
    `,
    customer('satisfied')`No. It's quiet now.`,
    agent('keeping', hard('bridge'), looksLike('check-satisfaction'))`
      Lovely. And is there another thing on your list today?
    `,
    customer(expects('I need more of them'))`The batteries, I need more of them.`,
    agent(
      'helping',
      'give-information',
      'set-expectation',
      later("We'll post you a pack of twelve today", 'today'),
    )`
      They come free with yours. We'll post you a pack of twelve today.
    `,
    customer('positive')`Oh, how lovely.`,
    agent('keeping', 'thank')`Thanks for calling us. Bye-bye!`,
  ),

  conversation(
    'a tenant without a key, noted while talking',
    'phone',
    customer('negative')`I've locked myself out and it's minus six. Please.`,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      Oh dear, in this cold. Which building and which flat?
    `,
    customer()`Larch House, flat 12.`,
    agent('understanding', hard('clarifying-question'), looksLike('get-agreement'))`
      And you're on the tenancy agreement yourself, yes?
    `,
    customer()`Yes, Imke Voss.`,
    agent(
      'helping',
      'set-expectation',
      'follow-up',
      later(
        'The caretaker will come with the spare key in about twenty minutes',
        'in about twenty minutes',
      ),
      onEvent("I'll call you back on this number", 'If he gets held up'),
      'give-information',
    )`
      The caretaker will come with the spare key in about twenty minutes. If he gets held up I'll call you
      back on this number. The launderette next door is open and warm.
    `,
    customer('positive')`You're a lifesaver.`,
    agent('keeping')`No problem. Keep warm!`,
  ),

  conversation(
    'a subscription to a newspaper that lands in the hedge',
    'phone',
    customer('negative')`
      It's the paper. In the hedge again. Every morning I'm out there in my dressing gown, it's ridiculous.
    `,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      Oh no, I can imagine that you've had enough of that. What's your subscriber number, please?
    `,
    customer()`Double eight one, seven three.`,
    agent('understanding', 'restate', 'clarifying-question')`
      Thank you. So the paper is thrown in the hedge instead of put in the box. Since when?
    `,
    customer()`Since the new lad.`,
    agent(
      'helping',
      'set-expectation',
      'follow-up',
      later('I am sending a note to the depot'),
      later("we'll check with you on Monday", 'on Monday'),
    )`
      I am sending a note to the depot, and we'll check with you on Monday whether it's better.
    `,
    customer()`And the ones I couldn't read?`,
    agent('helping', 'give-information', 'get-agreement')`
      I've credited four days to your account. Is that acceptable?
    `,
    customer()`That'll do.`,
    agent('keeping', 'bridge', 'thank')`
      Thank you, Mrs Hart, and do ring again if it goes on.
    `,
  ),

  conversation(
    'a flu jab, and a number that nobody can find',
    'phone',
    agent('receiving', 'greet', 'open-question')`
      Hello, Northgate Pharmacy, what can I get for you?
    `,
    customer()`Have you any flu jabs left?`,
    agent('helping', 'give-information', 'offer-options')`
      We have. You can walk in till six, or I could book you a time if you prefer.
    `,
    customer()`Walk in. Do I need anything?`,
    agent('helping', 'give-information', looksLike('clarifying-question'))`
      Just your health number. It's on the letter that you got when you registered.
    `,
    customer()`I've lost that letter.`,
    agent('helping', 'acknowledge-feeling', 'give-information', 'check-satisfaction')`
      Not to worry, we can look it up by your date of birth. Does that answer your question?
    `,
    customer('satisfied')`It does, cheers.`,
    agent('keeping')`Cheers, see you later.`,
  ),

  conversation(
    'a claim for a cracked windscreen',
    'phone',
    agent('receiving', 'greet', 'appreciate', 'open-question')`
      Welcome to Beacon Motor Insurance, thanks for your call, I'm Idris. Tell me, what happened?
    `,
    customer()`A stone hit my windscreen on the motorway. There's a crack.`,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      That must have given you a fright. Is the crack longer than a thumb?
    `,
    customer()`Oh yes, two thumbs.`,
    agent('helping', 'give-information', 'offer-options', 'get-agreement')`
      Then it has to be replaced; you pay the first £75 and we pay the rest. Would you like me to arrange
      that with Glasco in Stirling?
    `,
    customer()`Yes please.`,
    agent('helping', 'clarifying-question')`What day suits you best for the fitting?`,
    customer()`Wednesday.`,
    agent('helping', 'restate', 'get-agreement', looksLike('give-information'))`
      So a new windscreen on Wednesday at Glasco in Stirling, with £75 from you. Is that correct?
    `,
    customer()`Correct.`,
    agent(
      'helping',
      'set-expectation',
      'follow-up',
      later('Our claims desk will text you the time tonight', 'tonight'),
      noCommitment('conditional on customer'),
    )`
      Our claims desk will text you the time tonight. If you send us Glasco's receipt, we'll settle our part.
    `,
    customer('positive')`Great.`,
    agent('keeping', 'thank')`Thank you for calling Beacon, drive safely.`,
  ),
];
