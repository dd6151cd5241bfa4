import { escaped, type PageModel, type Product, type TicketModel } from '../product';

export const zohoDesk: Product = {
  id: 'zoho-desk',
  ticketIds: ['4000000010042', '4000000010057'],
  address: (id) => `https://desk.zoho.eu/agent/lamps/support/tickets/details/${id}`,
  render: ({ active, others, language }: PageModel) => `<!doctype html>
<html lang="${language}"><head><title>Desk</title></head><body><header><span class="zd_v2-globalheader">${language}</span></header>
${others.map((ticket) => pane(ticket, false)).join('')}${pane(active, true)}</body></html>`,
  can: {
    turns: true,
    sides: ['note'],
    times: false,
    notes: false,
    composer: 'unknown',
    panes: true,
    inPage: true,
    status: false,
  },
};

function pane({ id, turns }: TicketModel, isActive: boolean): string {
  return `<div class="zd_v2-ticketdetailview-container" data-id="subTab_${id}"${isActive ? '' : ' style="display:none"'}><h2 data-id="caseSubjectText">Lamp without a bulb</h2>
<section><div>${turns
    .map(
      ({ side, text }) =>
        `<div class="zd_v2-conversationlistcommon-contentWrapper" data-id="${side === 'note' ? 'content' : 'threadContent'}"><div>${escaped(text)}</div><blockquote>words of before</blockquote></div>`,
    )
    .join('')}</div></section></div>`;
}
