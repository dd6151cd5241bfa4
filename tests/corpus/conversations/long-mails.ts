import {
  agent,
  conversation,
  customer,
  expects,
  hard,
  later,
  looksLike,
  noCommitment,
  onEvent,
} from '../notation';

const footer = `\
-- \\
Thistle Hosting, 4 Weir Street, Hawick\\
We answer within one working day. Can't wait? Call 0555 0199.\\
This e-mail is confidential. If you have received it in error, please let us know and delete it.`;

export const longMails = [
  conversation(
    'answers between the lines of a question list',
    'mail',
    customer(expects('I am trying to move our site'))`
      Hi,

      I am trying to move our site to your Edinburgh machines and have three questions.

      1. Do you keep nightly backups there?\
      2. Can I have PHP 8.4?\
      3. Is the move free?

      Best,\
      Morag
    `,
    agent(
      'helping',
      'greet',
      'appreciate',
      'give-information',
      'offer-options',
      'get-agreement',
      looksLike('clarifying-question'),
    )`
      Hi Morag,

      thanks for such a tidy list!

      > 1. Do you keep nightly backups there?

      Yes, for 30 days, in another building.

      > 2. Can I have PHP 8.4?

      You can choose it under Runtime > Version after the move.

      > 3. Is the move free?

      It is. Would you like us to do it in the night to Sunday?

      All the best,\
      Fergus

      ${footer}
    `,
    customer()`
      The night to Sunday is fine.

      > Yes, for 30 days, in another building.

      Which building, if I may ask? Our auditor wants to know.

      M.
    `,
    agent(
      'helping',
      'greet',
      'give-information',
      'set-expectation',
      'follow-up',
      onEvent(
        'one of us will drop you a line as soon as the new machine answers',
        'as soon as the new machine answers',
      ),
    )`
      Hi Morag,

      the backups lie in Galashiels. We start on Sunday at 1 am, and one of us will drop you a line as soon
      as the new machine answers.

      All the best,\
      Fergus

      ${footer}
    `,
    customer('positive', 'satisfied')`Site is up and twice as quick. Excellent work! M.`,
    agent('keeping', 'greet', 'bridge', looksLike('follow-up'))`
      Hi Morag,

      what a nice mail to find on a Monday. If we can be of help with anything else, just shout.

      All the best,\
      Fergus

      ${footer}
    `,
  ),

  conversation(
    'a long apology after an outage',
    'mail',
    customer('negative', expects('We pay for 99.9 %'))`
      Our shop was unreachable for five hours on the Saturday before Mother's Day. We pay for 99.9 %.
      I don't even know what to say any more.

      Constance Adeyemi\
      Petal & Stem
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
      later('We will credit the whole of May to your account by Friday', 'by Friday'),
      later('I will send you the full report next Wednesday', 'next Wednesday'),
      'bridge',
      noCommitment('past'),
      noCommitment('prediction'),
    )`
      Dear Ms Adeyemi,

      thank you for writing so frankly. You lost five hours of trade on one of your best days of the year,
      and you lost them because of us. I am deeply sorry.

      What happened: at 9:02 a power supply failed, and the second one, which ought to have taken over, had
      been wired to the same circuit. Both have been put on circuits of their own since.

      What comes next:

      - We will credit the whole of May to your account by Friday.\
      - I will send you the full report next Wednesday.\
      - The status page will show the health of each machine from June on.

      If you have any questions, my direct line is 0555 0101.

      With sincere apologies,\
      Euan Laidlaw\
      Managing Director

      ${footer}
    `,
    customer()`
      Dear Mr Laidlaw, thank you for the plain words. I'll wait for the report.

      C. Adeyemi

      -----Original Message-----\
      From: Euan Laidlaw\
      Subject: Saturday

      Dear Ms Adeyemi, thank you for writing so frankly.
    `,
    agent('helping', 'greet', 'appreciate', 'give-information', hard('check-satisfaction'))`
      Dear Ms Adeyemi,

      thank you for your patience since last week. The report is attached, four pages, and May has been
      credited. I'd be glad to hear whether it answers what you wanted to know.

      Kind regards,\
      Euan Laidlaw
    `,
    customer('satisfied')`It does. We'll stay. C.A.`,
    agent('keeping', 'greet', 'thank')`
      Dear Ms Adeyemi,

      thank you, that means a great deal to all of us here.

      Euan Laidlaw
    `,
  ),

  conversation(
    'a mail that goes from desk to desk',
    'mail',
    customer('negative')`
      Good evening. This is now my FOURTH mail on the double insurance of our caravan. Desk A says ask desk
      B, desk B says ask desk A. Could I please have ONE answer?

      Bertil Ahlgren
    `,
    agent(
      'understanding',
      'greet',
      'acknowledge-feeling',
      hard('restate'),
      'clarifying-question',
      noCommitment('conditional on customer'),
      noCommitment('quoted'),
    )`
      Dear Mr Ahlgren,

      being sent in circles four times would try anyone's patience, and I apologise on behalf of both
      desks. It comes down to this, I think: the caravan is insured once with us and once through the car
      club, and each of the two has told you "we will sort it out with the other".

      May I ask you for the policy number of the car club? With that in hand we'll take it up with them
      directly.

      Yours sincerely,\
      Signe Holm, desk C (there is one!)
    `,
    customer()`Ha! Desk C. The number is CC-8-33410.`,
    agent(
      'helping',
      'greet',
      'give-information',
      'set-expectation',
      'follow-up',
      later('We will pay back the premium since March'),
      onEvent(
        'I will confirm it to you when the money has left our bank',
        'when the money has left our bank',
      ),
      'check-satisfaction',
    )`
      Dear Mr Ahlgren,

      the club has been quick: their policy is the older one and stays, ours ends. We will pay back the
      premium since March, and I will confirm it to you when the money has left our bank.

      I hope this is the one answer that you were after; if it isn't, tell me.

      Yours sincerely,\
      Signe Holm
    `,
    customer('positive', 'satisfied')`
      It is. You are the first one who helped, thank you very much. By the way, how do I insure my boat?
    `,
    agent('helping', 'greet', 'give-information', 'offer-options', noCommitment('offer'))`
      Dear Mr Ahlgren,

      a boat under six metres is covered by your household policy already. For a longer one I can make you
      a quote, if you like.

      Yours sincerely,\
      Signe Holm
    `,
  ),
];
