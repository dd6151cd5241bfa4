import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2026-01');

/** The form of an answer is folded away until it is asked for. */
const form = ':is(#new-ITILFollowup-block, .itil-footer .ITILFollowup)';

/** GLPI, read from templates of versions 10 and 11. */
export const glpi: HelpdeskDefinition = {
  id: 'glpi',
  name: 'GLPI',
  hosts: [],
  isSelfHosted: true,
  evidence: 'source',
  channel: 'mail',
  recognise: [
    anchor('.itil-timeline', 'the conversation of a ticket'),
    anchor('#new-ITILFollowup-block', 'the form of an answer'),
    anchor('.timeline-item[data-itemtype]', 'entries of a ticket'),
  ],
  ticket: {
    navigation: 'loads',
    id: [
      {
        from: 'url',
        pattern: '/front/ticket\\.form\\.php\\?(?:[^#]*&)?id=(\\d+)',
        ...fact('the address of a ticket'),
      },
    ],
  },
  conversation: {
    container: [
      anchor('.itil-timeline', 'the conversation'),
      anchor('div:has(> [data-itemtype="ITILContent"])', 'what the entries stand in'),
    ],
    turn: [
      anchor(
        ':is([data-itemtype="ITILContent"], [data-itemtype="ITILFollowup"], [data-itemtype="ITILSolution"])',
        'what was asked, answered and solved; other kinds are tasks, files and changes',
      ),
      anchor(
        ':scope > :is(.ITILContent, .ITILFollowup, .ITILSolution)',
        'the same, by the class that repeats the kind',
      ),
    ],
    // Newest first or last is each agent's preference.
    order: 'by-opening',
    opening: '[data-itemtype="ITILContent"], .ITILContent',
    body: [
      anchor('.rich_text_container', 'the words'),
      anchor('.read-only-content', 'what the words stand in'),
    ],
    exclude: ['blockquote', '.timeline-badges'],
    sides: [
      { side: 'note', by: 'match', ...anchor('.private-item', 'a private entry') },
      { side: 'note', by: 'inside', ...anchor('.is-private', 'the lock of a private entry') },
      { side: 'customer', by: 'inside', ...anchor('.t-left', 'requesters stand at the left') },
      { side: 'agent', by: 'inside', ...anchor('.t-right', 'everybody else at the right') },
    ],
  },
  composer: {
    candidates: [
      {
        editor: 'frame',
        exclude: ['blockquote'],
        ...anchor(`${form} iframe.tox-edit-area__iframe`, 'the rich text editor'),
      },
      {
        editor: 'frame',
        exclude: ['blockquote'],
        ...anchor(`${form} iframe`, 'the one frame of the form'),
      },
      { editor: 'textarea', ...anchor(`${form} textarea[name="content"]`, 'the plain editor') },
    ],
    reply: [
      anchor(
        `${form} input[type="checkbox"][name="is_private"]:not(:checked)`,
        'the box for private answers',
      ),
    ],
    note: [
      anchor(
        `${form} input[type="checkbox"][name="is_private"]:checked`,
        'the box for private answers',
      ),
    ],
  },
  send: [
    anchor(`${form} button[name="add"]`, 'adds the answer'),
    anchor(`${form} button[type="submit"]`, 'the same, by its kind'),
  ],
  status: {
    value: [
      {
        from: 'element',
        ...anchor('select[name="status"]', 'a number, the same in all languages'),
      },
    ],
    closed: ['5', '6'],
  },
};
