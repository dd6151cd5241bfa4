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

export const healthAndSchool = [
  conversation(
    'a prescription that is due before the weekend',
    'phone',
    agent('receiving', 'greet', 'open-question')`
      Good morning, Elm Road Surgery, Anita speaking. How can I help?
    `,
    customer(expects('I need my blood pressure tablets before the weekend'))`
      Morning love, I need my blood pressure tablets before the weekend, I've only two left.
    `,
    agent('understanding', 'clarifying-question')`
      Of course. Can I take your date of birth and the first line of your address?
    `,
    customer()`Fourth of the seventh, forty-six. Nine Chapel Lane.`,
    agent('understanding', now('Let me bring up your record'))`
      Thank you, Mr Dunmore. Let me bring up your record.
    `,
    agent('helping', 'give-information', 'get-agreement', 'offer-options')`
      I can see them here, last issued on the 3rd. Would you like me to send the prescription to the
      pharmacy on Mill Street again?
    `,
    customer()`Please.`,
    agent(
      'helping',
      'set-expectation',
      'follow-up',
      later('The doctor will sign it this afternoon', 'this afternoon'),
      onEvent('our desk will text you when the tablets are ready', 'when the tablets are ready'),
      noCommitment('negated'),
    )`
      The doctor will sign it this afternoon and our desk will text you when the tablets are ready. We
      won't ring you about it separately.
    `,
    customer()`That's fine. Oh, and my ear's blocked again.`,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      Oh, sorry to hear that. Is there any pain with it, or any fever?
    `,
    customer()`No, just deaf as a post.`,
    agent('helping', 'give-information', 'offer-options', 'get-agreement')`
      The nurse has a free slot on Tuesday at 10:20. Would you like me to book that?
    `,
    customer('positive')`Smashing, thank you very much.`,
    agent('keeping', 'give-information', 'bridge')`
      That's booked in. Anything else I can do for you?
    `,
    customer()`No, dear.`,
    agent('keeping', 'thank')`Thanks for calling. Take care, Mr Dunmore.`,
  ),

  conversation(
    'lab results that must not go by mail',
    'mail',
    customer('negative', expects('I expected them last Friday'))`
      Hello, please send me my blood results by mail. I expected them last Friday and I'm getting quite
      nervous.

      Anneke V.
    `,
    agent(
      'helping',
      'greet',
      'appreciate',
      'acknowledge-feeling',
      'give-information',
      'set-expectation',
      'follow-up',
      later('Dr Roux will call you on Wednesday morning', 'on Wednesday morning'),
      noCommitment('negated'),
    )`
      Dear Anneke,

      Thank you for your message. I understand that waiting makes you nervous, and I'm sorry about that.

      For reasons of data protection we are not allowed to send results by e-mail. They arrived today;
      Dr Roux will call you on Wednesday morning and go through them with you.

      Kind regards\
      Practice team
    `,
    customer()`I am at work on Wednesday. Can it be Thursday?`,
    agent('helping', 'greet', 'give-information', 'check-satisfaction', looksLike('bridge'))`
      Dear Anneke,

      Yes, it's changed to Thursday between 8 and 9. Please let me know if this works better for you.

      Kind regards\
      Practice team
    `,
    customer('satisfied')`That works, thanks.`,
    agent('keeping')`You're welcome. Have a good week!`,
  ),

  conversation(
    'a parent who is locked out of the school platform',
    'chat',
    agent('receiving', 'greet', 'appreciate', 'open-question')`
      Hello! Thank you for contacting Classboard support. My name is Tunde, how may I assist you?
    `,
    customer()`I cannot log in to see my daughter homework, it say account is not active`,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      I'm sorry for the inconvenience. Could you please tell me the name of the school and your e-mail
      address?
    `,
    customer()`St. Brigid, fatou.diop@example.org`,
    agent('understanding', now("I'm checking your account now", 'now'))`
      Thank you, Fatou. I'm checking your account now, please hold on.
    `,
    agent('helping', 'appreciate', 'give-information')`
      Thank you for waiting. Your account was closed because nobody signed in for a year. I have opened it
      again and sent you a link for a new password.
    `,
    customer()`I have the link. one moment`,
    agent('helping', looksLike('check-satisfaction'))`Take your time.`,
    customer('positive', 'satisfied')`I am in! God bless you`,
    agent('keeping', 'bridge')`
      I'm glad it works now. Is there anything else that I can help you with?
    `,
    customer()`how i can see the marks?`,
    agent('helping', 'give-information', 'check-satisfaction')`
      Click on your daughter's name, then on "Progress". Can you see them there?
    `,
    customer('satisfied')`yes i see`,
    agent('keeping', 'thank')`Great. Thank you for contacting Classboard and have a nice evening!`,
  ),

  conversation(
    'a teacher, a broken quiz and thirty pupils',
    'chat',
    customer('negative', expects('lesson starts in 10 min'))`
      URGENT quiz wont open, lesson starts in 10 min, 30 kids!!`,
    agent('understanding', 'greet', 'clarifying-question')`
      Hi, let's sort this quickly. What is the name of the quiz?
    `,
    customer()`Volcanoes 2`,
    agent('helping', 'give-information', hard('check-satisfaction'))`
      It was still set to "draft". I've published it, so reload the page and tell me what you see.
    `,
    customer('positive', 'satisfied')`PHEW. works. ur a star`,
    agent('keeping', looksLike('bridge'))`Phew indeed. Good luck with the volcanoes!`,
  ),

  conversation(
    'a library fine for a book that was returned',
    'mail',
    customer('negative', expects('I expect this to be struck off'))`
      Good afternoon,

      I have been charged £6.40 for "The Salt Path" which I put in the returns box on 2 May, with a
      witness. I expect this to be struck off. I find the tone of the reminder insulting.

      Dr. P. Whitcombe
    `,
    agent('helping', 'greet', 'appreciate', 'acknowledge-feeling', 'give-information')`
      Dear Dr. Whitcombe,

      Thank you for letting us know. We found the book on its shelf this morning; it was never scanned,
      which was our mistake, and I apologise for the reminder. The charge has been removed.

      Yours sincerely,\
      Hattie Boyle\
      Town Library
    `,
    customer('satisfied')`Dear Ms Boyle, I consider the matter closed. P.W.`,
    agent('keeping', 'greet', hard('thank'), looksLike('appreciate'))`
      Dear Dr. Whitcombe,

      I'm glad that we could put it right. Thank you once again, and enjoy your reading.

      Hattie Boyle
    `,
  ),

  conversation(
    'an inter-library loan for a student',
    'mail',
    customer(expects('I need it for my thesis until end of June'))`
      Hi!

      I'm searching for "Harbour Dues in the Baltic 1650-1720" and it's not in your catalog. I need it
      for my thesis until end of June.

      Greetings, Jannis
    `,
    agent(
      'helping',
      'greet',
      'give-information',
      'offer-options',
      noCommitment('conditional on customer'),
    )`
      Hello Jannis,

      We don't hold that title, but two libraries in the north do. Copies take about ten days and cost
      €4. If you fill in the form below, we'll order it the same day.

      https://example.org/loans/new

      Alternatively, you could read the scanned edition on site.

      Best wishes,\
      Loans desk
    `,
    customer()`Form is sent. Can I keep it 6 weeks?`,
    agent(
      'helping',
      'greet',
      'give-information',
      'set-expectation',
      'follow-up',
      onEvent("We'll send you an e-mail when it arrives", 'when it arrives'),
      'bridge',
    )`
      Hello Jannis,

      Four weeks is the maximum, we can't extend it. We'll send you an e-mail when it arrives.

      If you have any other questions, just reply to this mail.

      Best wishes,\
      Loans desk
    `,
  ),

  conversation(
    'an appointment for a dog with a thorn',
    'chat',
    customer('negative')`my dog steped in a thorn and hes limping, i'm worried :(`,
    agent('understanding', 'greet', 'acknowledge-feeling', 'clarifying-question')`
      Hi, poor thing! I understand you're worried. Is the paw swollen or bleeding?
    `,
    customer()`a bit swollen no blood`,
    agent('helping', 'give-information', 'offer-options', 'get-agreement')`
      In that case a vet should look at it today. We have 15:30 or 17:00 free, shall I put you down for
      one of them?
    `,
    customer()`15:30`,
    agent('helping', 'clarifying-question', looksLike('get-agreement'))`
      And what are the names of you and your dog?
    `,
    customer()`Im Sanna and hes Bosse`,
    agent('helping', 'give-information', hard('acknowledge-feeling'))`
      You and Bosse are down for 15:30. Keep him off the stairs until then, and try not to worry too
      much: thorns look worse than they are.
    `,
    customer('positive')`thank you so so much`,
    agent('keeping', hard('bridge'))`Anytime! We're here if you need us before that.`,
  ),
];
