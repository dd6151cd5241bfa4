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

export const accounts = [
  conversation(
    'an owner who left the company',
    'mail',
    customer(expects('we need the account by 1 April'))`
      Hello team,

      Our former office manager owned our workspace and has left. Nobody can invite people now, and we
      need the account by 1 April for the audit.

      Regards,\
      Hyun-woo Pak\
      Facilities
    `,
    agent(
      'understanding',
      'greet',
      'appreciate',
      'acknowledge-feeling',
      'clarifying-question',
      noCommitment('conditional on customer'),
    )`
      Hello Hyun-woo,

      Thank you for contacting us. I understand how awkward this is with an audit ahead.

      To transfer the workspace, I need a letter on your company's paper, signed by a director. When you
      have sent it, I'll hand the ownership over to you.

      Kind regards,\
      Zoë | Accounts
    `,
    customer()`Attached. Signed by Ms Lim.`,
    agent(
      'helping',
      'greet',
      'appreciate',
      'give-information',
      'check-satisfaction',
      'bridge',
      noCommitment('past'),
    )`
      Hello Hyun-woo,

      Thank you for the letter. You are now the owner, and I've sent the two-factor codes to your
      address. Please let me know if you can sign in.

      Don't hesitate to contact us if there is anything else.

      Kind regards,\
      Zoë | Accounts
    `,
    customer('satisfied')`Everything works, thanks.`,
    agent('keeping', 'thank')`Thank you, Hyun-woo. Have a great day!`,
  ),

  conversation(
    'a plan that cannot be cancelled in the app',
    'chat',
    customer('negative')`Ive been clicking around for 30 min, WHERE do I cancel. this is a scam`,
    agent('understanding', 'greet', 'acknowledge-feeling', 'clarifying-question')`
      Hi there. I'm sorry it's been so frustrating. Did you subscribe on our website or through the app
      store?
    `,
    customer()`app store`,
    agent('helping', 'give-information', 'set-expectation')`
      Thanks. Subscriptions made there are managed by the store, so we can't cancel them for you. Open the
      store, tap your picture, then Subscriptions, and choose Cancel.
    `,
    customer()`done. do i get money back`,
    agent('helping', 'set-expectation', looksLike('follow-up'), noCommitment('negated'))`
      I won't be able to refund it from here, the store decides about that.
    `,
    customer('negative')`of course`,
    agent('helping', 'acknowledge-feeling', 'give-information')`
      I know that's not what you were hoping for. Their refund form is at
      https://example.org/store/refund and most people hear back in two days.
    `,
    customer()`ok`,
    agent('keeping', 'bridge')`Is there anything else I can help you with today?`,
  ),

  conversation(
    'a deleted project that can be brought back',
    'chat',
    agent('receiving', 'greet', 'open-question')`
      Welcome to Stacko support, this is Amir. How can I help?
    `,
    customer('negative')`i think i deleted our whole project, pls help, im panicking`,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      Don't worry, Vera, we can very likely bring it back. What was the project called?
    `,
    customer()`northwind-web`,
    agent('understanding', now('Let me check the trash'), now("I'll be right with you"))`
      Let me check the trash. I'll be right with you.
    `,
    agent('helping', 'appreciate', 'give-information', 'get-agreement', 'offer-options')`
      Thank you for your patience. It's still there, with all 214 files. Shall I restore it to the same
      place?
    `,
    customer()`YES`,
    agent('helping', now("I'll restore it right away", 'right away'))`I'll restore it right away.`,
    agent('helping', 'give-information', 'check-satisfaction')`
      It's back. Please reload the page. Can you see everything?
    `,
    customer('positive', 'satisfied')`omg yes everything. thank you thank you`,
    agent('keeping', 'bridge')`
      That's a relief! Is there anything else you'd like to know?
    `,
    customer()`how long is stuff kept in trash?`,
    agent('helping', 'give-information')`30 days. After that it is gone for good.`,
    customer()`good to know`,
    agent('keeping', looksLike('thank'))`Have a calm rest of the day, Vera!`,
  ),

  conversation(
    'an invoice with the wrong VAT number',
    'mail',
    customer(expects('We would need a corrected invoice'))`
      Dear Sirs,

      on invoice 2025-0440 is written our old VAT number. We would need a corrected invoice, else
      our accounting can not pay.

      With friendly greetings,\
      Beate Hofstätter
    `,
    agent('understanding', 'greet', 'appreciate', 'clarifying-question')`
      Dear Ms Hofstätter,

      Thank you for pointing this out. Could you please send us the new VAT number?

      Best regards,\
      Accounts receivable
    `,
    customer()`ATU00000017`,
    agent(
      'helping',
      'greet',
      'set-expectation',
      'follow-up',
      later('We will issue the corrected invoice'),
      later('write to you by tomorrow noon', 'by tomorrow noon'),
      'bridge',
    )`
      Dear Ms Hofstätter,

      We will issue the corrected invoice and write to you by tomorrow noon.

      Should you have any further questions, please feel free to contact us.

      Best regards,\
      Accounts receivable
    `,
    customer()`Thank you. Also we pay in 30 days, not 14, is it possible?`,
    agent(
      'helping',
      'greet',
      'set-expectation',
      'follow-up',
      later("I'll ask our head of finance about this"),
      onEvent('come back to you once she has decided', 'once she has decided'),
    )`
      Dear Ms Hofstätter,

      That is not something I may decide. I'll ask our head of finance about this and come back to you
      once she has decided.

      Best regards,\
      Accounts receivable
    `,
  ),

  conversation(
    'an API key that answers 403',
    'chat',
    customer()`POST /v2/orders → 403 since ~09:40 UTC, key ends in c41f, nothing changed our side`,
    agent('understanding', hard('greet'), 'clarifying-question')`
      hey, which region and what's the request id?
    `,
    customer()`eu-1, req_8ff20c`,
    agent('understanding', now('looking'))`ta, looking`,
    agent('helping', 'give-information', 'set-expectation')`
      your org hit the new scope check. key c41f lacks orders:write, GET still works. we're rolling the
      check back now, eu-1 should be clean in ~15 min
    `,
    customer()`will it come back though`,
    agent(
      'helping',
      'give-information',
      'set-expectation',
      later("we'll announce it on the status page"),
    )`
      yes, on 1 May. we'll announce it on the status page. add the scope under Keys > Edit before then
    `,
    customer('satisfied')`200 again here`,
    agent('keeping', looksLike('check-satisfaction'))`sweet`,
  ),

  conversation(
    'a seat too many',
    'chat',
    agent('receiving', 'greet', 'appreciate', 'open-question')`
      Hello Kofi, thanks for getting in touch. What can I help you with?
    `,
    customer(expects('I want to go from 12 seats to 11'))`
      I want to go from 12 seats to 11 before the next bill.
    `,
    agent('helping', 'set-expectation', 'get-agreement')`
      Sure. The change takes effect with the next bill on 1 June, until then all 12 stay. Is that OK
      for you?
    `,
    customer()`Yes`,
    agent('helping', 'clarifying-question')`Great. Whose seat should be removed?`,
    customer()`ama.o@`,
    agent('helping', 'give-information', 'bridge')`
      All done, ama.o's seat ends on 31 May. If you need anything else, just write to us here.
    `,
    customer('positive', 'satisfied')`Perfect, that's everything.`,
    agent('keeping', 'thank')`Thanks for being with us, Kofi! Bye.`,
  ),

  conversation(
    'a mail address that was taken',
    'mail',
    customer()`
      Signing up with my address says "already registered", but I never had an account with you.

      M. Szabó
    `,
    agent(
      'helping',
      'greet',
      'give-information',
      'offer-options',
      'get-agreement',
      noCommitment('offer'),
    )`
      Hello,

      It seems that someone mistyped their own address four years ago; the account has never been used.
      I can delete it so that you can start fresh, if you agree. Would that be all right?

      Kind regards,\
      Support
    `,
    customer()`Yes, please delete it.`,
    agent('helping', 'greet', 'give-information', 'check-satisfaction')`
      Hello again,

      The old account is deleted, and you can sign up now. Please tell me if it still says "already
      registered".

      Kind regards,\
      Support
    `,
    customer('satisfied')`Now it worked. Thanks.`,
    agent('keeping')`Happy to hear that. Enjoy!`,
  ),
];
