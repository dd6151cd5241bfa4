import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2026-04');

/**
 * Cases in Salesforce's Lightning, from what other tools stand on. Its feed says neither who of a
 * case wrote nor which of several editors is the mail: sides stay unknown, and no editor is read
 * until an agent shows it.
 */
export const salesforce: HelpdeskDefinition = {
  id: 'salesforce',
  name: 'Salesforce Service Cloud',
  hosts: ['*.lightning.force.com', '*.my.salesforce.com'],
  isSelfHosted: false,
  evidence: 'others',
  channel: 'mail',
  recognise: [],
  // Every open record keeps its part of the page; the others are hidden.
  pane: [anchor('.windowViewMode-normal', 'the record that is shown')],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        pattern: '/lightning/r/(?:Case/)?(500\\w{12}(?:\\w{3})?)(?:[/?#]|$)',
        ...fact('the address of a case; numbers of cases begin so'),
      },
    ],
  },
  conversation: {
    container: [anchor('.cuf-feed', 'the feed of the case')],
    turn: [
      anchor('article.cuf-feedItem', 'each post'),
      anchor('article.cuf-feedElement', 'the same, by its other class'),
    ],
    order: 'newest-first',
    body: [anchor('.cuf-feedBodyText', 'the words')],
    sides: [],
  },
  send: [],
};
