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

export const publicReplies = [
  conversation(
    'a tram that does not come',
    'public',
    customer('negative')`
      @kestreltrams 25 mins at Dock Rd in the sleet, NO tram, board says "due". cheers for that
    `,
    agent('helping', 'greet', 'acknowledge-feeling', 'give-information', 'set-expectation')`
      @bram_oh Hi Bram, sorry you're stuck in that weather. A van is parked on the tracks at Mill Lane. Next
      tram in about 10 minutes. /Jo
    `,
    customer('negative')`@kestreltrams you said 10 mins 20 mins ago`,
    agent('helping', 'acknowledge-feeling', 'give-information')`
      @bram_oh Apologies, the van took longer to tow than we thought. The number 8 bus takes tram tickets
      for now, stop is across the road. /Jo
    `,
  ),

  conversation(
    'a bakery that had a bad batch',
    'public',
    customer('negative')`Hair in my cinnamon bun @bunandbean, not a great start to the day 🤢`,
    agent(
      'understanding',
      'acknowledge-feeling',
      'clarifying-question',
      looksLike('greet'),
      noCommitment('conditional on customer'),
    )`
      @tillyreads Oh no, Tilly, that's awful! Could you message us the shop and the time? Once you do,
      we'll refund you. 🧡
    `,
    customer()`@bunandbean dm'd`,
    agent(
      'helping',
      'appreciate',
      'set-expectation',
      'follow-up',
      later('Our quality team will contact you within 24 hours', 'within 24 hours'),
    )`
      @tillyreads Thank you for the details. Our quality team will contact you within 24 hours.
    `,
  ),

  conversation(
    'a game server that is down',
    'public',
    customer(expects('been trying to log in for an hour'))`
      @skirmishgame been trying to log in for an hour, servers dead?
    `,
    agent(
      'helping',
      'greet',
      'give-information',
      'set-expectation',
      later("We'll post updates here every 30 minutes", 'every 30 minutes'),
      looksLike('follow-up'),
    )`
      @zed_404 Hey Zed! Yes, logins are down in Europe since 18:10. We'll post updates here every 30
      minutes.
    `,
    customer()`@skirmishgame does my streak survive`,
    agent(
      'helping',
      'set-expectation',
      onEvent("we'll freeze all streaks when the servers are back", 'when the servers are back'),
    )`
      @zed_404 It will: we'll freeze all streaks when the servers are back.
    `,
    customer('positive')`@skirmishgame ok thats actually nice`,
    agent('keeping', looksLike('bridge'))`@zed_404 Anytime! See you in the arena 🎮`,
  ),

  conversation(
    'praise for a driver',
    'public',
    customer('positive')`
      Shout-out to @kestreltrams, driver of the 7:12 waited for my gran. Lovely man!
    `,
    agent(
      'helping',
      'appreciate',
      'give-information',
      'set-expectation',
      later("we'll pass it on to him", undefined),
      looksLike('follow-up'),
    )`
      @mirela_p Thank you for taking the time to tell us! It's on our wall of fame now, and we'll pass it on to
      him. /Jo
    `,
  ),

  conversation(
    'a review with two stars',
    'public',
    customer('negative')`
      Two stars. Hotel fine, breakfast a joke. Cold eggs, and the lady told me "we'll bring fresh ones", but
      never did.
    `,
    agent(
      'helping',
      'greet',
      'acknowledge-feeling',
      'give-information',
      noCommitment('past'),
      hard('appreciate'),
    )`
      Dear guest, honest words help us more than five polite stars. We are sorry about the eggs. The kitchen
      has since got a warming plate, and the colleague who forgot you has asked me to apologise on her
      behalf.
    `,
  ),

  conversation(
    'a voucher that does not work abroad',
    'public',
    customer()`@bunandbean does the app voucher work in ur Dublin shop?`,
    agent('helping', 'greet', 'give-information', looksLike('acknowledge-feeling'))`
      @oisinb Hi Oisín, sorry, the voucher is for the UK shops only.
    `,
    customer('negative')`@bunandbean boo`,
    agent('helping', 'give-information', hard('acknowledge-feeling'))`
      @oisinb We know, we know... 😔 The Dublin shop has a stamp card of its own, though, and the tenth
      bun is free.
    `,
  ),

  conversation(
    'a question that was meant for another firm',
    'public',
    customer()`@dalbyparcels where is my pizza`,
    agent('helping', 'give-information', hard('restate'), looksLike('clarifying-question'))`
      @late_lunch You're waiting for a pizza and you've asked a parcel firm, is what I gather? We only do
      boxes without cheese, try @pronto_napoli. ^Ros
    `,
    customer()`@dalbyparcels haha oops`,
    agent('keeping', looksLike('acknowledge-feeling'))`
      @late_lunch No harm done. Enjoy your pizza! ^Ros
    `,
  ),
];
