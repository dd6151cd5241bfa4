import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2026-11');

/** The address of somebody's own page is the same in every language; names can be changed. */
const person = 'a[href*="/users/"]';
const author = {
  selector: `.issue .author ${person}, .issue .subject ~ p ${person}`,
  attribute: 'href',
};

/** Redmine, read off a running 5.0.4 and compared with the source of what becomes 7.0. */
export const redmine: HelpdeskDefinition = {
  id: 'redmine',
  name: 'Redmine',
  hosts: [],
  isSelfHosted: true,
  evidence: 'running',
  channel: 'mail',
  recognise: [
    anchor('meta[name="description"][content="Redmine"]', 'on every page'),
    anchor('body.controller-issues', 'the part of the product that this page belongs to'),
    anchor('form#issue-form textarea#issue_notes', 'the form that adds a note'),
  ],
  ticket: {
    navigation: 'loads',
    id: [
      {
        from: 'url',
        pattern: '/issues/(\\d+)(?:[/?#]|$)',
        ...fact('the address of an issue, also after a note was added'),
      },
    ],
  },
  conversation: {
    container: [
      anchor('#content', 'holds the description and the history'),
      anchor('div:has(> div.issue)', 'what the issue stands in'),
    ],
    turn: [
      anchor(
        ':is(.issue .description, div:has(> #issue_description_wiki)), :is(.journal.has-notes, [id^="change-"]:has([id$="-notes"]))',
        'the description, and entries of the history with words; others are changes of fields',
      ),
    ],
    keyAttribute: 'id',
    // Newest first or last is each agent's preference.
    order: 'by-key',
    body: [
      anchor('.wiki', 'the formatted words'),
      anchor('#issue_description_wiki, [id^="journal-"][id$="-notes"]', 'the same, by their ids'),
    ],
    exclude: ['blockquote', '.contextual', '.thumbnails'],
    sides: [
      { side: 'note', by: 'match', ...anchor('.private-notes', 'the class of private notes') },
      { side: 'note', by: 'inside', ...anchor('.badge-private', 'the badge of private notes') },
      {
        side: 'customer',
        by: 'match',
        ...anchor(
          '.issue .description, div:has(> #issue_description_wiki)',
          'the description is what was asked',
        ),
      },
      {
        side: 'customer',
        by: 'same',
        ...anchor(`h4 ${person}`, 'written by whoever opened the issue'),
        attribute: 'href',
        as: author,
      },
      {
        side: 'agent',
        by: 'differs',
        ...anchor(`h4 ${person}`, 'written by somebody else'),
        attribute: 'href',
        as: author,
      },
    ],
  },
  composer: {
    candidates: [
      {
        editor: 'textarea',
        ...anchor('form#issue-form textarea#issue_notes', 'hidden until “Edit” is pressed'),
      },
      {
        editor: 'textarea',
        ...anchor('textarea[name="issue[notes]"]', 'the field by the name that the server reads'),
      },
    ],
    reply: [
      anchor(
        'form:has(#issue_notes, [name="issue[notes]"]):not(:has(#issue_private_notes, [name="issue[private_notes]"]))',
        'this agent may write no private notes',
      ),
      anchor(
        '[type="checkbox"]:is(#issue_private_notes, [name="issue[private_notes]"]):not(:checked)',
        'the box for private notes is not ticked',
      ),
    ],
    note: [
      anchor('#issue_private_notes:checked', 'the box for private notes'),
      anchor('[name="issue[private_notes]"]:checked', 'the same, by its name'),
    ],
  },
  send: [
    anchor('form#issue-form input[type="submit"][name="commit"]', 'the button of the form'),
    anchor('form:has(textarea[name="issue[notes]"]) input[type="submit"]', 'the same, by the form'),
  ],
  status: {
    value: [
      {
        from: 'element',
        ...anchor('div.issue', 'closed issues have a class for it, in any language'),
        attribute: 'class',
        pattern: '(?:^|\\s)(closed)(?:\\s|$)',
      },
      { from: 'element', ...anchor('.attributes .status .value', 'the status in words') },
    ],
    closed: ['closed', 'rejected', 'geschlossen', 'abgewiesen', 'fermé', 'rejeté', 'cerrada'],
  },
};
