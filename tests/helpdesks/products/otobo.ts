import { escaped, type PageModel, type Product, type TurnModel } from '../product';

const words = {
  en: { send: 'Submit', state: 'State:' },
  de: { send: 'Übermitteln', state: 'Status:' },
};
const marks = {
  customer: 'customer Incoming VisibleForCustomer',
  agent: 'agent Outgoing VisibleForCustomer',
  note: 'agent Internal NotVisibleForCustomer',
  system: 'system Outgoing VisibleForCustomer',
};

export const otobo: Product = {
  id: 'otobo',
  ticketIds: ['42', '57'],
  address: (id) => `https://desk.example/otobo/index.pl?Action=AgentTicketZoom;TicketID=${id}`,
  render: ({ active, language }: PageModel) => `<!doctype html>
<html lang="${language}"><head><title>2026${active.id}</title></head><body class="AgentTicketZoom"><form id="ToolBarSearch"><input name="Fulltext"></form>
<div class="ArticleView"><table id="ArticleTable"><tbody><tr><td>1</td></tr></tbody></table></div>
<div id="ArticleItems">${active.turns.toReversed().map(article).join('\n')}</div>
<div class="SidebarColumn"><div class="WidgetSimple"><h2>Ticket</h2><label>${words[language].state}</label><p class="Value">open</p></div></div></body></html>`,
  composerPage: {
    address: (id) =>
      `https://desk.example/otobo/index.pl?Action=AgentTicketCompose;ResponseID=3;TicketID=${id};ArticleID=9`,
    render: ({ active, language }: PageModel) => `<!doctype html>
<html lang="${language}"><head><title>Answer</title></head><body class="Popup"><form id="ComposeTicket" name="compose" method="post"><input type="hidden" name="Action" value="AgentTicketCompose"><input type="hidden" name="TicketID" value="${active.id}">
<input name="Subject" value="Re: Lamp"><div class="RichTextField"><textarea id="RichText" name="Body" style="display:none"></textarea>
<div class="ck ck-editor"><div class="ck ck-toolbar"><button type="button">B</button></div><div class="ck ck-content ck-editor__editable" contenteditable="true" role="textbox"><p>${active.composer.kind === 'open' ? escaped(active.composer.text) : ''}</p><blockquote type="cite"><p>words of before</p></blockquote></div></div></div>
<button type="submit" id="submitRichText">${words[language].send}</button></form></body></html>`,
  },
  can: {
    turns: true,
    sides: ['customer', 'agent', 'note', 'system'],
    times: false,
    notes: false,
    composer: 'on-another-page',
    panes: false,
    inPage: false,
    status: false,
  },
};

function article({ id, side, author, text }: TurnModel): string {
  const body = escaped(
    `<!doctype html><body><div type="cite" style="border-left:solid blue 1.5pt">words of before</div><p>${escaped(text)}</p></body>`,
  );
  return `<div class="WidgetSimple ${marks[side]}"><div class="Header"><h2>#${id} ${escaped(author)}</h2></div><input type="hidden" class="ArticleID" name="ArticleID" value="${id}">
<div class="Content"><div class="ArticleMailContentHTMLWrapper"><iframe id="Iframe${id}" sandbox="allow-same-origin" srcdoc="${body}"></iframe></div></div></div>`;
}
