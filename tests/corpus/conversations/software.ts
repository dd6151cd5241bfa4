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

export const software = [
  conversation(
    'an export that loses umlauts, between two experts',
    'mail',
    customer(expects('expected UTF-8 with BOM'))`
      CSV export 4.1.2 on Debian 12, column headers mangled: "GrÃ¶ße" instead of "Größe". Locale
      is de_DE.UTF-8, expected UTF-8 with BOM. Repro below.

      \`\`\`\
      ledger export --format csv --out a.csv\
      file a.csv   # ISO-8859 text\
      \`\`\`
    `,
    agent(
      'helping',
      'give-information',
      'set-expectation',
      'follow-up',
      onEvent("I'll ping you here once the patch is merged", 'once the patch is merged'),
    )`
      Reproduced on 4.1.2, thanks. The writer falls back to Latin-1 when LANG is read before the config.
      Workaround until the fix lands:

      \`\`\`\
      LEDGER_ENCODING=utf-8-sig ledger export --format csv --out a.csv\
      \`\`\`

      I'll ping you here once the patch is merged.
    `,
    customer('satisfied')`Workaround does the job. No hurry then.`,
    agent(
      'keeping',
      'set-expectation',
      hard('follow-up'),
      onEvent('Will post the version number in this thread when it is out', 'when it is out'),
    )`
      Good to hear. Will post the version number in this thread when it is out.
    `,
  ),

  conversation(
    'a sync that stops, with a cheerful agent',
    'chat',
    agent('receiving', 'greet', hard('open-question'))`Hey! 👋 Joon from Notable here. What's up?`,
    customer()`hi, notes on my tablet dont sync anymore since yesterday`,
    agent('understanding', hard('acknowledge-feeling'), 'clarifying-question')`
      Yikes, that's no fun! Which version does it say under Settings > About?
    `,
    customer()`7.2.0`,
    agent('helping', 'give-information', 'check-satisfaction')`
      Ah, that one has a bug. Grab 7.2.1 from the store, open the app and pull down on the list. Did
      that wake it up?
    `,
    customer()`updating...`,
    customer('positive', 'satisfied')`yesss all there. you rock`,
    agent('keeping', 'bridge')`Woohoo! Anything else on your mind?`,
    customer()`well, can i also share a folder with my wife?`,
    agent('helping', 'give-information', 'check-satisfaction')`
      You sure can: long-press the folder, tap Share and type her address. Shout if it doesn't show up on
      her side.
    `,
    customer()`ok cool`,
    agent('keeping', 'bridge', looksLike('thank'))`
      Enjoy! And just open this chat again whenever something's odd. Bye now!
    `,
  ),

  conversation(
    'a licence key that is "already in use"',
    'mail',
    customer('negative', expects('I need to work TODAY'))`
      Hello support

      my old laptop is dead, I bought a new one and now your programm says the licence is allready in
      use. I am a translator, I need to work TODAY, this is costing me money every hour!!

      Giulia Ferrante
    `,
    agent(
      'helping',
      'greet',
      'acknowledge-feeling',
      'give-information',
      'check-satisfaction',
      'bridge',
    )`
      Dear Giulia,

      I'm really sorry that you are losing working time over this. I have released the licence from
      your old laptop, so the key is free again. Please restart the program and enter it once more.

      Could you tell me whether it starts now? And should anything else get in your way, simply reply to
      this mail.

      Best regards,\
      Pieter
    `,
    customer('negative')`
      It starts, but the dictionaries are gone, all of them, ten years of work! Please tell me they are
      not lost, I am sitting here shaking.
    `,
    agent(
      'understanding',
      hard('acknowledge-feeling'),
      'clarifying-question',
      looksLike('restate'),
    )`
      Please don't worry, dictionaries are hardly ever lost. Do you still have the drive of the old
      laptop, or a backup of the Documents folder?
    `,
    customer()`The drive yes. My nephew put it in a box with a cable.`,
    agent(
      'helping',
      'give-information',
      'set-expectation',
      'follow-up',
      later('I will phone you at two this afternoon', 'at two this afternoon'),
    )`
      Then all is well. They are in Documents\\Lingua\\dict on that drive; copy the whole folder to the
      same place on the new laptop.

      I will phone you at two this afternoon to see whether you need a hand with the copying.
    `,
  ),

  conversation(
    'a log-in loop, and an agent who only has a macro at first',
    'chat',
    customer()`cant log in. loops back to login page`,
    agent('helping', 'greet', 'appreciate', 'give-information', 'check-satisfaction')`
      Hello and thank you for contacting Orbit Support! Most log-in problems are solved by clearing your
      cookies. Please follow these steps: 1. Open the settings of your browser. 2. Choose Privacy. 3.
      Choose Clear data. Please let us know if this has solved your problem.
    `,
    customer('negative')`already did that twice. do you even read`,
    agent('understanding', 'acknowledge-feeling', 'clarifying-question')`
      Fair point, sorry about that. Which browser are you on, and is your company using single sign-on?
    `,
    customer()`firefox, sso yes`,
    agent('understanding', hard('restate'), looksLike('get-agreement'))`
      Right, so Firefox, SSO, cookies cleared twice, and still round and round it goes.
    `,
    customer()`exactly`,
    agent('helping', 'give-information')`
      In that case it's the third-party storage setting. Add an exception for login.orbit.example and
      sign in again.
    `,
    customer('satisfied')`that was it`,
    agent('keeping')`Glad to hear it. Have a good one!`,
  ),

  conversation(
    'a feature that will not come',
    'public',
    customer()`
      @tallytab been waiting for dark mode since 2021. any news?
    `,
    agent('helping', 'greet', hard('set-expectation'), looksLike('follow-up'))`
      @nils_wen Hi Nils, honest answer: dark mode isn't on our list for this year, and we don't want to
      keep you hoping.
    `,
    customer('negative')`@tallytab well that sucks`,
    agent('helping', hard('acknowledge-feeling'), 'give-information')`
      @nils_wen We hear you, and it's a fair thing to be annoyed about. The high-contrast theme under
      View is the nearest we have.
    `,
  ),

  conversation(
    'a crash report with the right log at last',
    'mail',
    customer()`
      The importer crashes on big files. Log attached (I think).

      Best\
      Ola
    `,
    agent(
      'understanding',
      'greet',
      'appreciate',
      'give-information',
      'clarifying-question',
      noCommitment('conditional on customer'),
    )`
      Hi Ola,

      thanks for the report. The file that came with it is the installer's log, not the importer's. Could
      you send ~/.graph/import.log instead? As soon as we have it, we'll go through it line by line.

      Ngozi
    `,
    customer()`Sorry! Here is the right one.`,
    agent(
      'helping',
      hard('appreciate'),
      'give-information',
      'set-expectation',
      'follow-up',
      later("I'll hand the log to our parser people today", 'today'),
      later('report back by Wednesday', 'by Wednesday'),
    )`
      Now that is a helpful log, much appreciated. Row 48,113 has a zero byte that the parser chokes on.
      I'll hand the log to our parser people today and report back by Wednesday.
    `,
    customer()`ok`,
    agent('helping', 'greet', 'give-information', 'check-satisfaction')`
      Hi Ola,

      as announced: build 311 skips zero bytes and warns instead. https://example.org/builds/311

      Does your file go through with it?
    `,
    customer('satisfied')`Went through in 40 seconds. Case closed from my side.`,
    agent('keeping', looksLike('follow-up'))`Lovely. Closing it, then.`,
  ),

  conversation(
    'an invited colleague who never got the invitation',
    'chat',
    agent('receiving', 'greet')`Hi, this is Bea from Planwise.`,
    customer()`Hello Bea, I have invited my colleague two times but she receives nothing.`,
    agent('understanding', now('let me have a look at the mail log'))`
      Sure, let me have a look at the mail log.
    `,
    agent('understanding', 'clarifying-question', looksLike('offer-options'))`
      What's her address, please, or the part after the @ if you'd rather not share all of it?
    `,
    customer()`@brasseur-textil.example`,
    agent('helping', 'give-information', 'offer-options', 'get-agreement')`
      Her company's mail server turns us away as "bulk". Shall I create a link that you can hand her
      yourself?
    `,
    customer()`Yes please`,
    agent('helping', now("I'll make one now", 'now'))`Okay, I'll make one now.`,
    agent('helping', 'give-information')`
      Here you go: https://example.org/join/8fk2. It is good for 24 hours.
    `,
    customer('positive', 'satisfied')`She is in! Thank you very much Bea`,
    agent('keeping', 'bridge')`
      My pleasure! If something else comes up, you know where to find us.
    `,
  ),
];
