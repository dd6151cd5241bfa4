import { escaped, type PageModel, type Product, type TicketModel } from '../product';

export const salesforce: Product = {
  id: 'salesforce',
  ticketIds: ['5003t00002Abc42AAC', '5003t00002Abc57AAC'],
  address: (id) => `https://lamps.lightning.force.com/lightning/r/Case/${id}/view`,
  render: ({ active, others, language }: PageModel) => `<!doctype html>
<html lang="${language}"><head><title>Case</title><style>.slds-hide { display: none }</style></head><body><div class="oneGlobalNav"></div>
${others.map((ticket) => pane(ticket, false)).join('')}${pane(active, true)}</body></html>`,
  can: {
    turns: true,
    sides: [],
    times: false,
    notes: false,
    composer: 'unknown',
    panes: true,
    inPage: true,
    status: false,
  },
};

function pane({ turns }: TicketModel, isActive: boolean): string {
  return `<div class="windowViewMode-normal oneContent ${isActive ? 'active' : 'slds-hide'}"><div class="cuf-publisher"><div class="slds-rich-text-area__content"><div contenteditable="true"></div></div></div>
<div class="cuf-feed">${turns
    .toReversed()
    .map(
      ({ author, text }) =>
        `<article class="cuf-feedElement cuf-feedItem"><a class="cuf-entityLinkId">${escaped(author)}</a> <a class="cuf-timestamp">3 days ago</a><div class="cuf-feedBodyText"><p>${escaped(text)}</p></div></article>`,
    )
    .join('')}</div></div>`;
}
