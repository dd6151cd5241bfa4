import { escaped, type PageModel, type Product, type TurnModel } from '../product';

export const gmail: Product = {
  id: 'gmail',
  ticketIds: ['FMfcgzQXKgLWpqXtBvNcRkTmZsDhJf', 'FMfcgzQXKgLWpqXtBvNcRkTmZsDhJg'],
  address: (id) => `https://mail.google.com/mail/u/0/#inbox/${id}`,
  render: ({ active, language }: PageModel) => `<!doctype html>
<html lang="${language}"><head><title>Mail</title></head><body><div role="navigation"><a href="#inbox">${language === 'de' ? 'Posteingang' : 'Inbox'}</a></div>
<div role="main"><div class="ha"><h2 class="hP" data-legacy-thread-id="18c0ffee">Lamp without a bulb</h2></div><div role="list">${active.turns.map(message).join('')}</div>
${active.composer.kind === 'open' ? `<div class="Ap"><div role="textbox" g_editable="true" contenteditable="true" aria-label="Message Body">${escaped(active.composer.text)}<div class="gmail_signature" data-smartmail="gmail_signature">Lamps and more</div></div></div><div class="IZ"><div class="Up"><div><div role="button">Send</div><div role="button" aria-haspopup="true"></div></div></div></div>` : ''}</div></body></html>`,
  can: {
    turns: true,
    sides: [],
    times: false,
    notes: false,
    composer: 'on-click',
    panes: false,
    inPage: true,
    status: false,
  },
};

function message({ id, author, text }: TurnModel): string {
  return `<div role="listitem"><div class="adn ads" data-message-id="#msg-f:${id}" data-legacy-message-id="18c0${id}"><table><tr><td class="gF"><span email="a@example.com" class="gD">${escaped(author)}</span></td><td class="gK"><span class="g3" title="2 Nov 2026">2 Nov</span></td></tr></table>
<div class="ii gt"><div class="a3s aiL"><div dir="ltr">${escaped(text)}</div><div class="gmail_quote">words of before</div></div></div></div></div>`;
}
