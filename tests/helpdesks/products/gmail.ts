import {
  escaped,
  type PageModel,
  type Product,
  type TicketModel,
  type TurnModel,
} from '../product';

const own = 'tomas@lampworks.example';
const words = {
  en: {
    account: 'Google Account: Tomas Weber',
    reply: 'Reply',
    send: 'Send',
    search: 'Search mail',
  },
  de: {
    account: 'Google-Konto: Tomas Weber',
    reply: 'Antworten',
    send: 'Senden',
    search: 'In E-Mails suchen',
  },
};

export const gmail: Product = {
  id: 'gmail',
  ticketIds: ['FMfcgzQXKDlampBrassBulb', 'FMfcgzQXKDlampOtherName'],
  address: (ticketId) => `https://mail.google.com/mail/u/0/#label/Support/${ticketId}`,
  render: ({ active, language }: PageModel) => {
    const say = words[language];
    return `<!doctype html>
<html lang="${language}">
<head><title>Lamp - without bulb - ${own} - Gmail</title></head>
<body>
<header><input aria-label="${say.search}"><a href="https://accounts.google.com/SignOutOptions?hl=${language}" role="button" aria-label="${say.account}
(${own})"><img alt=""></a></header>
<div class="nH"><div role="main" class="AO" style="display:none"><table role="grid"><tr class="zA"><td><span email="paul@example.net" name="Paul">Paul</span><span data-legacy-thread-id="18f0aa" data-legacy-last-message-id="18f0ab">Invoice</span></td></tr></table></div></div>
<div class="nH"><div role="main" class="AO">
  <div class="ha"><h2 class="hP" data-legacy-thread-id="19${active.id.length}aa">Lamp - without bulb</h2></div>
  <div role="list">${active.turns.map((turn) => mail(turn, active.customer)).join('')}</div>
  ${answer(active, language)}
</div></div>
<div class="nH"><div role="main" class="AO" style="display:none"><h2 data-legacy-thread-id="18f0aa">Invoice</h2>
  <div role="list"><div class="adn ads" data-message-id="#msg-f:55" data-legacy-message-id="18f0ab"><span email="paul@example.net">Paul</span><div class="ii gt"><div class="a3s aiL">An older thread, left a minute ago.</div></div></div></div></div></div>
<div role="dialog" class="nH Hd"><div class="Ap"><div class="Am editable" contenteditable="true" g_editable="true" role="textbox">To somebody else</div></div></div>
</body></html>`;
  },
  can: {
    turns: true,
    sides: ['customer', 'agent'],
    times: false,
    notes: false,
    composer: 'on-click',
    panes: false,
    inPage: true,
    status: false,
  },
};

/** What other products keep as a note is a colleague's mail here. */
function mail(turn: TurnModel, customer: string): string {
  const address = {
    customer: 'ines@example.net',
    agent: own,
    note: 'nadia@lampworks.example',
    system: 'nobody@lampworks.example',
  }[turn.side];
  return `<div role="listitem"><div class="adn ads" data-message-id="#msg-f:${turn.id}" data-legacy-message-id="19a${turn.id}">
  <table><tr><td class="gF gK"><span class="qu"><span email="${address}" name="${escaped(turn.author)}" class="gD">${escaped(turn.author)}</span> <span class="go">&lt;${address}&gt;</span></span></td>
  <td class="gH"><span class="g3" title="2. Nov. 2026, 10:00">10:00</span></td></tr>
  <tr><td><span class="hb"><span email="${turn.side === 'customer' ? own : 'ines@example.net'}" class="g2">${escaped(turn.side === 'customer' ? 'me' : customer)}</span></span></td></tr></table>
  <div class="ii gt"><div class="a3s aiL"><div dir="ltr">${escaped(turn.text)}</div><div class="gmail_attr"></div><blockquote>an older line</blockquote></div></div>
</div></div>`;
}

function answer({ composer }: TicketModel, language: 'en' | 'de'): string {
  const say = words[language];
  if (composer.kind === 'closed') return `<span role="link" class="ams bkH">${say.reply}</span>`;
  return `<div class="ip iq"><div class="Ap"><div class="Am Al editable LW-avf" contenteditable="true" g_editable="true" role="textbox" aria-multiline="true">${escaped(composer.text) || '<br>'}</div></div>
  <table class="IZ"><tr><td class="gU Up"><div class="J-J5-Ji"><div role="button" class="T-I aoO">${say.send}</div><div role="button" aria-haspopup="true" class="hG"></div></div></td></tr></table></div>`;
}
