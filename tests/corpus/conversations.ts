import type { PromptId } from '../../src/core/cycle/playbook';
import type { Stage } from '../../src/core/cycle/stage';

/** What the customer says is a plain string; an agent's turn carries what reading is expected to see. */
export type ExampleTurn =
  | string
  | {
      readonly agent: string;
      readonly stage: Stage | undefined;
      readonly did: readonly PromptId[];
    };

export interface ExampleConversation {
  readonly name: string;
  readonly turns: readonly ExampleTurn[];
}

const says = (
  agent: string,
  stage: Stage | undefined,
  ...did: readonly PromptId[]
): ExampleTurn => ({ agent, stage, did });

export const conversations: readonly ExampleConversation[] = [
  {
    name: 'a chat from welcome to goodbye',
    turns: [
      says('Hi, welcome! How can I help you?', 'receiving', 'greet', 'open-question'),
      'My blender stopped turning after a week.',
      says(
        'Oh no, sorry about that. Which model is it?',
        'understanding',
        'acknowledge-feeling',
        'clarifying-question',
      ),
      'The B200.',
      says(
        'Hold the pulse key for five seconds, that resets the motor.',
        'helping',
        'give-information',
      ),
      'It works now, wonderful!',
      says('Is there anything else I can do for you?', 'keeping', 'bridge'),
      "No, that's all.",
      says('Thank you for calling. Have a lovely day!', 'keeping', 'thank'),
    ],
  },
  {
    name: 'a first mail that answers at once',
    turns: [
      'How do I change the language of my invoices?',
      says(
        'Hello Ines,\n\nthank you for asking. Open Settings, choose Billing and pick the language there.\n\nLet me know if that works.\n\nKind regards\nTom',
        'helping',
        'greet',
        'appreciate',
        'give-information',
        'check-satisfaction',
      ),
    ],
  },
  {
    name: 'a first mail that asks at once',
    turns: [
      'My parcel never arrived.',
      says(
        'Dear Mr. Novak, could you send me the order number?',
        'understanding',
        'greet',
        'clarifying-question',
      ),
    ],
  },
  {
    name: 'a hold before any help',
    turns: [
      'I need to move my appointment.',
      says('Sure, I can help with that.', 'understanding'),
      says('One moment please.', 'understanding'),
    ],
  },
  {
    name: 'a refusal with an offer',
    turns: [
      'Can I return the opened box?',
      says(
        "Unfortunately we can't take back opened boxes. Would you like me to send a spare part?",
        'helping',
        'set-expectation',
        'offer-options',
        'get-agreement',
      ),
    ],
  },
  {
    name: 'an apology that is only a no',
    turns: [
      'Do you have the red one in size 40?',
      says('Sorry, there is no red one left.', 'helping', 'give-information'),
    ],
  },
  {
    name: 'phone notes with a callback',
    turns: [
      'The heating has been off since last night.',
      says(
        'Our engineer will call you within two hours.',
        'helping',
        'set-expectation',
        'follow-up',
      ),
    ],
  },
  {
    name: 'a condition on the customer, which is no follow-up',
    turns: [
      'The handle is loose.',
      says("Please send us a photo and we'll look at it.", 'understanding', 'clarifying-question'),
    ],
  },
  {
    name: 'quoted history that says everything already',
    turns: [
      'The lamp flickers.',
      says(
        'Which bulb is in it?\n\nOn Mon, 2 June 2025 Ana Ruiz wrote:\n> Hello, how can I help you?\n> Is there anything else?',
        'understanding',
        'clarifying-question',
      ),
    ],
  },
  {
    name: 'a second matter after the first was closed',
    turns: [
      'Where is my invoice?',
      says(
        'I have sent it to your address again. Anything else?',
        'keeping',
        'give-information',
        'bridge',
      ),
      'Yes, can you also change my phone number?',
      says('Of course. What is the new number?', 'understanding', 'clarifying-question'),
    ],
  },
  {
    name: 'details of an action that was offered',
    turns: [
      'The kettle arrived broken.',
      says('Would you prefer a refund or a new kettle?', 'helping', 'offer-options'),
      'A refund please.',
      says('Which card shall we use?', 'helping', 'clarifying-question'),
      'The one ending in 11.',
      says('Done, I have refunded it.', 'helping', 'give-information'),
    ],
  },
  {
    name: 'feelings said back, with an open question',
    turns: [
      'This is the third time I write, I am fed up.',
      says(
        'I understand how frustrating that is. Can you tell me more about what happened?',
        'understanding',
        'acknowledge-feeling',
        'open-question',
      ),
    ],
  },
  {
    name: 'checking what was understood',
    turns: [
      'I paid for two tickets and got one, and the show is tonight.',
      says(
        'So you paid twice and have one ticket, is that correct?',
        'helping',
        'restate',
        'get-agreement',
      ),
    ],
  },
  {
    name: 'a lone thanks for a detail',
    turns: [
      'I want to close my account.',
      says('What is your customer number?', 'understanding', 'clarifying-question'),
      '4711.',
      says('Thank you.', 'understanding'),
    ],
  },
  {
    name: 'thanks in the middle, which does not close',
    turns: [
      'The app crashes.',
      says(
        'Thanks for the report. Which phone do you use?',
        'understanding',
        'appreciate',
        'clarifying-question',
      ),
      'A Pixel.',
      says(
        'Thank you for waiting. Please update to version 4.2, it has the fix.',
        'helping',
        'appreciate',
        'give-information',
      ),
    ],
  },
  {
    name: 'a courtesy at the end, which has no prompt',
    turns: [
      'Which gate is it?',
      says('Gate 14.', 'helping', 'give-information'),
      'Thanks!',
      says("You're welcome!", 'keeping'),
    ],
  },
  {
    name: 'a link for the customer to use, shared in a chat without punctuation',
    turns: [
      'how do i reset my pin',
      says('you can reset it here https://example.org/pin', 'helping', 'give-information'),
      'ok',
      says('did that work', 'keeping', 'check-satisfaction'),
    ],
  },
];
