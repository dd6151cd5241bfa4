import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2024-10');

/** What an article carries may stand on the article or on a row inside it. */
const on = (marks: string) => `:is(${marks}), :has(${marks})`;

/**
 * OTOBO, read from templates of version 11; Znuny and OTRS share them. A reply is written in a window
 * of its own. Notes are written in another form, which is not read.
 */
export const otobo: HelpdeskDefinition = {
  id: 'otobo',
  name: 'OTOBO, Znuny, OTRS',
  hosts: [],
  isSelfHosted: true,
  evidence: 'source',
  channel: 'mail',
  recognise: [
    anchor('#ArticleItems', 'the articles of a ticket'),
    anchor('#ArticleTable', 'the list of articles'),
    anchor('form#ComposeTicket', 'the form of a reply'),
    anchor('#submitRichText', 'sends the reply'),
  ],
  ticket: {
    navigation: 'loads',
    id: [
      {
        from: 'url',
        // The product writes `;` between parameters, and takes `&` as well.
        pattern: 'Action=AgentTicket(?:Zoom|Compose)(?:[;&][^#]*)?[;&]TicketID=(\\d+)',
        ...fact('the address of the ticket and of the window that answers it'),
      },
      {
        from: 'element',
        ...anchor('form#ComposeTicket input[name="TicketID"]', 'the ticket that is answered'),
        attribute: 'value',
      },
    ],
  },
  conversation: {
    container: [
      anchor('#ArticleItems', 'the articles'),
      anchor('div:has(> .WidgetSimple .ArticleID)', 'what the articles stand in'),
    ],
    elsewhere: [
      anchor('form#ComposeTicket', 'the window of a reply has none'),
      anchor('#submitRichText', 'the same, by its button'),
    ],
    turn: [
      anchor('.WidgetSimple:has(.ArticleBody, iframe)', 'an article'),
      anchor(':scope > div:has(.ArticleBody, iframe)', 'the same, by its place'),
    ],
    keyElement: 'input.ArticleID, input[name="ArticleID"]',
    keyAttribute: 'value',
    // Newest first or last is set by each agent.
    order: 'by-key',
    body: [
      anchor('iframe[id^="Iframe"] >>> body', 'the words of a mail, in a frame of this site'),
      anchor('iframe >>> body', 'the same, by its kind'),
      anchor('.ArticleBody', 'the words of plain text'),
    ],
    // Quotes are drawn with a line at their start.
    exclude: ['blockquote', '[type="cite"]', '[style*="border-left"]'],
    sides: [
      { side: 'note', by: 'match', ...anchor(on('.NotVisibleForCustomer'), 'not for customers') },
      { side: 'customer', by: 'match', ...anchor(on('.customer'), 'who wrote it') },
      {
        side: 'customer',
        by: 'match',
        ...anchor(on('.Incoming.VisibleForCustomer'), 'it came in'),
      },
      { side: 'agent', by: 'match', ...anchor(on('.agent.VisibleForCustomer'), 'who wrote it') },
      { side: 'system', by: 'match', ...anchor(on('.system'), 'sent by the product itself') },
    ],
  },
  composer: {
    candidates: [
      {
        editor: 'contenteditable',
        exclude: ['blockquote'],
        ...anchor('form#ComposeTicket .ck-editor__editable', 'the rich text editor'),
      },
      {
        editor: 'contenteditable',
        exclude: ['blockquote'],
        ...anchor('form:has(#submitRichText) .ck-content', 'the same, by its button'),
      },
      {
        editor: 'frame',
        exclude: ['blockquote'],
        ...anchor('form#ComposeTicket iframe.cke_wysiwyg_frame', 'the editor of older versions'),
      },
      { editor: 'textarea', ...anchor('form#ComposeTicket textarea#RichText', 'the plain editor') },
    ],
  },
  send: [
    anchor('form#ComposeTicket #submitRichText', 'sends the reply'),
    anchor('form#ComposeTicket button[type="submit"]', 'the same, by its kind'),
  ],
};
