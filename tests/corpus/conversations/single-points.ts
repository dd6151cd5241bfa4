import {
  agent,
  conversation,
  customer,
  expects,
  later,
  looksLike,
  noCommitment,
  now,
} from '../notation';

/** Short exchanges that show one point each. */
export const singlePoints = [
  conversation(
    'a chat from welcome to goodbye',
    'chat',
    agent('receiving', 'greet', 'open-question')`Hi, welcome! How can I help you?`,
    customer()`My blender stopped turning after a week.`,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      Oh no, sorry about that. Which model is it?
    `,
    customer()`The B200.`,
    agent('helping', 'give-information')`
      Hold the pulse key for five seconds, that resets the motor.
    `,
    customer('positive', 'satisfied')`It works now, wonderful!`,
    agent('keeping', 'bridge')`Is there anything else I can do for you?`,
    customer('satisfied')`No, that's all.`,
    agent('keeping', 'thank')`Thank you for calling. Have a lovely day!`,
  ),

  conversation(
    'a first mail that answers at once',
    'mail',
    customer()`How do I change the language of my invoices?`,
    agent('helping', 'greet', 'appreciate', 'give-information', 'check-satisfaction')`
      Hello Ines,

      thank you for asking. Open Settings, choose Billing and pick the language there.

      Let me know if that works.

      Kind regards\
      Tom
    `,
  ),

  conversation(
    'a first mail that asks at once',
    'mail',
    customer()`My parcel never arrived.`,
    agent('understanding', 'greet', 'clarifying-question')`
      Dear Mr. Novak, could you send me the order number?
    `,
  ),

  conversation(
    'a hold before any help',
    'chat',
    customer(expects('I need to move my appointment'))`I need to move my appointment.`,
    agent('understanding', looksLike('offer-options'))`Sure, I can help with that.`,
    agent('understanding', now('One moment'))`One moment please.`,
  ),

  conversation(
    'a refusal with an offer',
    'mail',
    customer()`Can I return the opened box?`,
    agent('helping', 'set-expectation', 'offer-options', 'get-agreement', noCommitment('negated'))`
      Unfortunately we can't take back opened boxes. Would you like me to send a spare part?
    `,
  ),

  conversation(
    'an apology that is only a no',
    'chat',
    customer()`Do you have the red one in size 40?`,
    agent('helping', 'give-information', looksLike('acknowledge-feeling'))`
      Sorry, there is no red one left.
    `,
  ),

  conversation(
    'a fault with a callback',
    'phone',
    customer()`The heating has been off since last night.`,
    agent(
      'helping',
      'set-expectation',
      'follow-up',
      later('Our engineer will call you within two hours', 'within two hours'),
    )`
      Our engineer will call you within two hours.
    `,
  ),

  conversation(
    'a condition on the customer, which is no follow-up',
    'chat',
    customer()`The handle is loose.`,
    agent(
      'understanding',
      'clarifying-question',
      looksLike('follow-up'),
      noCommitment('conditional on customer'),
    )`
      Please send us a photo and we'll look at it.
    `,
  ),

  conversation(
    'quoted history that says everything already',
    'mail',
    customer()`The lamp flickers.`,
    agent('understanding', 'clarifying-question', looksLike('bridge'))`
      Which bulb is in it?

      On Mon, 2 June 2025 Ana Ruiz wrote:\
      > Hello, how can I help you?\
      > Is there anything else?
    `,
  ),

  conversation(
    'a second matter after the first was closed',
    'chat',
    customer()`Where is my invoice?`,
    agent('keeping', 'give-information', 'bridge', noCommitment('past'))`
      I have sent it to your address again. Anything else?
    `,
    customer()`Yes, can you also change my phone number?`,
    agent('understanding', 'clarifying-question')`Of course. What is the new number?`,
  ),

  conversation(
    'details of an action that was offered',
    'chat',
    customer()`The kettle arrived broken.`,
    agent('helping', 'offer-options')`Would you prefer a refund or a new kettle?`,
    customer()`A refund please.`,
    agent('helping', 'clarifying-question')`Which card shall we use?`,
    customer()`The one ending in 11.`,
    agent('helping', 'give-information')`Done, I have refunded it.`,
  ),

  conversation(
    'feelings said back, with an open question',
    'chat',
    customer('negative')`This is the third time I write, I am fed up.`,
    agent('understanding', 'acknowledge-feeling', 'open-question')`
      I understand how frustrating that is. Can you tell me more about what happened?
    `,
  ),

  conversation(
    'checking what was understood',
    'chat',
    customer(
      expects('I paid for two tickets'),
    )`I paid for two tickets and got one, and the show is tonight.`,
    agent('understanding', 'restate', 'get-agreement')`
      So you paid twice and have one ticket, is that correct?
    `,
  ),

  conversation(
    'a lone thanks for a detail',
    'chat',
    customer(expects('I want to close my account'))`I want to close my account.`,
    agent('understanding', 'clarifying-question')`What is your customer number?`,
    customer()`4711.`,
    agent('understanding', looksLike('thank'))`Thank you.`,
  ),

  conversation(
    'thanks in the middle, which does not close',
    'chat',
    customer()`The app crashes.`,
    agent('understanding', 'appreciate', 'clarifying-question')`
      Thanks for the report. Which phone do you use?
    `,
    customer()`A Pixel.`,
    agent('helping', 'appreciate', 'give-information', looksLike('thank'))`
      Thank you for waiting. Please update to version 4.2, it has the fix.
    `,
  ),

  conversation(
    'a courtesy at the end, which has no prompt',
    'public',
    customer()`Which gate is it?`,
    agent('helping', 'give-information')`Gate 14.`,
    customer()`Thanks!`,
    agent('keeping')`You're welcome!`,
  ),

  conversation(
    'a link for the customer to use, shared in a chat without punctuation',
    'chat',
    customer()`how do i reset my pin`,
    agent('helping', 'give-information')`you can reset it here https://example.org/pin`,
    customer()`ok`,
    agent('keeping', 'check-satisfaction')`did that work`,
  ),
];
