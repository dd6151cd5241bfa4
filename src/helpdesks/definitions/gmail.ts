import type { HelpdeskDefinition } from '../definition';

/** Where the page says who is signed in: the label of the account's button, and its title. */
const account = 'a[href*="accounts.google.com/SignOutOptions"]' as const;

/**
 * Gmail, as a library for extensions of it and two other tools read it; its short class names have been
 * the same for years. Nothing says who is a customer: a mail of the signed-in address is the agent's,
 * one of another domain is a customer's, and one of a colleague stays unknown.
 */
export const gmail = {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['mail.google.com'],
  isSelfHosted: false,
  evidence: 'others',
  channel: 'mail',
  recognise: [],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        // The id that the page keeps of a thread is another one, so it cannot confirm this.
        pattern: '^/mail/[^#]*#(?:[^/?]+/)+([A-Za-z0-9]{16,})(?:[/?]|$)',
        why: 'last step of the address of an opened thread',
        seen: '2026-07',
      },
    ],
  },
  conversation: {
    container: [
      {
        selector: '[role="main"]:has(h2[data-legacy-thread-id])',
        why: 'the view in front; views that were left stay in the page, hidden',
        seen: '2026-07',
      },
      {
        selector: '[role="main"]:has([data-legacy-message-id])',
        why: 'the same by the mails in it',
        seen: '2026-07',
      },
    ],
    turn: [
      { selector: '[data-legacy-message-id]', why: 'every mail of a thread', seen: '2026-07' },
      { selector: '[data-message-id]', why: 'the same by its newer id', seen: '2026-07' },
    ],
    keyAttribute: 'data-legacy-message-id',
    order: 'oldest-first',
    body: [
      { selector: '.ii.gt .a3s', why: 'the words of an unfolded mail', seen: '2026-07' },
      { selector: '.ii.gt', why: 'what stands around them', seen: '2026-07' },
      { selector: '.a3s', why: 'the words by themselves', seen: '2026-07' },
    ],
    exclude: ['blockquote', '.gmail_quote', '.gmail_signature', '.gmail_extra', '.adL'],
    sides: [
      {
        side: 'agent',
        by: 'same',
        selector: 'span[email]',
        attribute: 'email',
        as: {
          selector: account,
          attribute: 'aria-label',
          pattern: '([^\\s()<>:]+@[^\\s()<>]+)',
        },
        why: 'the sender is the first address of a mail, and it is the signed-in one',
        seen: '2026-07',
      },
      {
        side: 'agent',
        by: 'same',
        selector: 'span[email]',
        attribute: 'email',
        as: { selector: 'head > title', pattern: ' (\\S+@\\S+) \\S [^-]+$' },
        why: 'the page’s title ends with the signed-in address and the name of the product',
        seen: '2026-07',
      },
      {
        side: 'customer',
        by: 'differs',
        selector: 'span[email]',
        attribute: 'email',
        pattern: '@(.+)$',
        as: {
          selector: account,
          attribute: 'aria-label',
          pattern: '[^\\s()<>:]+@([^\\s()<>]+)',
        },
        why: 'the sender is of another domain; within one domain a colleague is no customer',
        seen: '2026-07',
      },
      {
        side: 'customer',
        by: 'differs',
        selector: 'span[email]',
        attribute: 'email',
        pattern: '@(.+)$',
        as: { selector: 'head > title', pattern: ' \\S+@(\\S+) \\S [^-]+$' },
        why: 'the same by the page’s title',
        seen: '2026-07',
      },
    ],
  },
  composer: {
    candidates: [
      {
        editor: 'contenteditable',
        selector: '[role="main"] [g_editable="true"][role="textbox"]',
        exclude: ['blockquote', '.gmail_quote', '.gmail_signature', '.gmail_extra'],
        why: 'an answer below the thread; windows of their own may be to anybody',
        seen: '2026-07',
      },
      {
        editor: 'contenteditable',
        selector: '[role="main"] .Ap [contenteditable="true"]',
        exclude: ['blockquote', '.gmail_quote', '.gmail_signature', '.gmail_extra'],
        why: 'the same by what stands around it',
        seen: '2026-07',
      },
    ],
  },
  send: [
    {
      selector:
        '[role="main"] .IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])',
      why: 'the first of the controls below an answer',
      seen: '2026-07',
    },
  ],
} as const satisfies HelpdeskDefinition;
