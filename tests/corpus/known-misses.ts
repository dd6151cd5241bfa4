import type { Misses } from './compare';

/**
 * What the reader still gets wrong, by the name of the conversation and the turn's place in it, counted
 * from 0. A test fails when anything else is misread, and when something in here is read right. Written
 * by scripts/corpus/known-misses.ts.
 */
export const knownMisses: Readonly<Record<string, Misses>> = {
  'a parcel that waits in the wrong depot': {
    '8': ['-commitment'],
  },
  'a vase in pieces, and a photo that is needed': {
    '1': ['+commitment', '+give-information', '+set-expectation', 'stage'],
    '3': ['+get-agreement'],
    '4': ['feeling'],
    '5': ['-set-expectation'],
  },
  'a courier who says that nobody was home': {
    '9': ['-commitment'],
  },
  'customs papers, asked in careful English': {
    '3': ['stage'],
  },
  'an export that loses umlauts, between two experts': {
    '3': ['-commitment'],
  },
  'a licence key that is "already in use"': {
    '0': ['feeling'],
    '3': ['+give-information', 'stage'],
  },
  'a crash report with the right log at last': {
    '1': ['+commitment', '+set-expectation', 'stage'],
  },
  'a card swallowed abroad': {
    '1': ['feeling'],
  },
  'a water leak and a claim form, long and sorry': {
    '1': ['-commitment'],
  },
  'a refund that is refused': {
    '1': ['+give-information'],
    '3': ['-commitment'],
  },
  'a charge nobody recognises': {
    '4': ['stage'],
  },
  'a premium that rose without a word': {
    '1': ['+clarifying-question'],
    '3': ['+give-information', '-restate', 'stage'],
    '5': ['+give-information'],
  },
  'a honeymoon room without a window': {
    '4': ['satisfied'],
  },
  'a flight that was moved by nine hours': {
    '6': ['+give-information', '-restate'],
    '8': ['-give-information'],
  },
  'a suitcase that stayed behind': {
    '4': ['+give-information', 'stage'],
    '5': ['-commitment'],
    '9': ['due'],
  },
  'tickets for a museum, with a group that keeps growing': {
    '1': ['+give-information'],
  },
  'a hotel safe, and then the wifi': {
    '1': ['-commitment', '-give-information'],
    '6': ['satisfied'],
  },
  'broadband that drops each evening': {
    '6': ['+commitment', '+set-expectation'],
    '9': ['-commitment'],
  },
  'a meter that runs backwards': {
    '3': ['+acknowledge-feeling', '-give-information', 'stage'],
    '4': ['satisfied'],
    '5': ['-commitment', 'stage'],
  },
  'a sofa in the wrong green': {
    '0': ['feeling'],
    '3': ['due'],
  },
  'a boiler, a baby and no hot water': {
    '6': ['-commitment', '-commitment'],
  },
  'a prescription that is due before the weekend': {
    '0': ['+give-information', 'stage'],
    '7': ['-commitment', '-commitment'],
  },
  'lab results that must not go by mail': {
    '1': ['-commitment', '-give-information'],
  },
  'a parent who is locked out of the school platform': {
    '12': ['satisfied'],
  },
  'a library fine for a book that was returned': {
    '0': ['feeling'],
  },
  'an inter-library loan for a student': {
    '1': ['+set-expectation'],
  },
  'a phone that does not charge any more': {
    '5': ['feeling'],
  },
  'yoghurt, strawberries and a missing bag': {
    '7': ['-commitment'],
  },
  'an order of seeds with one letter too many': {
    '0': ['expectation'],
  },
  'a bicycle that is always nearly ready': {
    '3': ['+commitment', '+commitment', '+set-expectation', 'stage'],
  },
  'a wedding cake with a wrong name': {
    '0': ['feeling'],
    '1': ['-commitment', '-give-information'],
    '2': ['satisfied'],
  },
  'a plan that cannot be cancelled in the app': {
    '6': ['feeling'],
  },
  'a deleted project that can be brought back': {
    '2': ['+give-information'],
    '4': ['+commitment', '+set-expectation', 'stage'],
    '9': ['satisfied'],
    '12': ['+set-expectation'],
  },
  'an invoice with the wrong VAT number': {
    '5': ['-commitment', 'due'],
  },
  'an API key that answers 403': {
    '7': ['satisfied'],
    '8': ['stage'],
  },
  'a printer on the third floor': {
    '8': ['satisfied'],
  },
  'a tariff that was better next door': {
    '1': ['feeling'],
  },
  'a broken wrist in the mountains': {
    '3': ['due'],
  },
  'a wardrobe with a door too few': {
    '0': ['feeling'],
    '9': ['-commitment'],
  },
  'a seller whose payout is stuck': {
    '8': ['satisfied'],
    '9': ['stage'],
  },
  'a bin that was not emptied': {
    '2': ['satisfied'],
  },
  'a swimming course that is full': {
    '1': ['due'],
  },
  'a choir, a hall and a heating that was off': {
    '3': ['due'],
  },
  'a bus pass for somebody who will turn 65': {
    '3': ['-give-information'],
  },
  'a caller who wants the manager': {
    '3': ['+give-information', '-restate', 'stage'],
    '8': ['-commitment'],
  },
  'a tenant without a key, noted while talking': {
    '0': ['feeling'],
    '5': ['-commitment'],
  },
  'a subscription to a newspaper that lands in the hedge': {
    '5': ['+give-information'],
    '9': ['-thank'],
  },
  'a flu jab, and a number that nobody can find': {
    '8': ['stage'],
  },
  'a claim for a cracked windscreen': {
    '10': ['-commitment'],
  },
  'answers between the lines of a question list': {
    '3': ['stage'],
    '4': ['satisfied'],
  },
  'a long apology after an outage': {
    '1': ['+open-question', '-restate'],
  },
  'a mail that goes from desk to desk': {
    '1': ['+commitment', '+give-information', '+set-expectation', 'stage'],
    '3': ['-check-satisfaction'],
    '4': ['satisfied'],
  },
  'a tram that does not come': {
    '2': ['feeling'],
  },
  'a game server that is down': {
    '0': ['expectation'],
  },
  'a review with two stars': {
    '1': ['-give-information', 'stage'],
  },
};
