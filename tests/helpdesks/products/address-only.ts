import { escaped, type Product } from '../product';

/** A page of which nothing is claimed but the ticket: words, a field and a button without any names. */
function addressOnly(
  id: string,
  ticketIds: readonly [string, string],
  address: (ticketId: string) => string,
  sign = '',
): Product {
  return {
    id,
    ticketIds,
    address,
    render: ({ active, language }) => `<!doctype html>
<html lang="${language}"><head><title>${escaped(active.customer)}</title></head><body><main class="${sign}">${active.turns
      .map(({ text }) => `<div class="css-1a2b"><p>${escaped(text)}</p></div>`)
      .join(
        '',
      )}<div contenteditable="true" role="textbox"></div><button>${language === 'de' ? 'Senden' : 'Send'}</button></main></body></html>`,
    can: {
      turns: false,
      sides: [],
      times: false,
      notes: false,
      composer: 'unknown',
      panes: false,
      inPage: true,
      status: false,
    },
  };
}

const [firstUuid, secondUuid] = [
  '0d6b8a52-6f0c-4b53-9a52-3a1b6a1f0042',
  '0d6b8a52-6f0c-4b53-9a52-3a1b6a1f0057',
];

/** Products of which only the form of addresses is known. */
export const addressOnlyProducts: readonly Product[] = [
  addressOnly(
    'freshservice',
    ['42', '57'],
    (id) => `https://lamps.freshservice.com/a/tickets/${id}`,
  ),
  addressOnly(
    'hubspot',
    ['9042', '9057'],
    (id) => `https://app-eu1.hubspot.com/live-messages/77/inbox/${id}#email`,
  ),
  addressOnly('front', ['cnv_1ab42', 'cnv_1ab57'], (id) => `https://app.frontapp.com/open/${id}`),
  addressOnly('gorgias', ['42', '57'], (id) => `https://lamps.gorgias.com/app/ticket/${id}`),
  addressOnly(
    'crisp',
    [`session_${firstUuid}`, `session_${secondUuid}`],
    (id) => `https://app.crisp.chat/website/${firstUuid}/inbox/${id}/`,
  ),
  addressOnly(
    'livechat',
    ['SGQ7K42A2X', 'SGQ7K57A2X'],
    (id) => `https://my.livechatinc.com/chats/${id}`,
  ),
  addressOnly(
    'liveagent',
    ['ab12cd42', 'ab12cd57'],
    (id) => `https://lamps.ladesk.com/agent/#Conversation;id=${id}`,
    'ConversationDetailsView',
  ),
  addressOnly(
    'kayako',
    ['42', '57'],
    (id) => `https://lamps.kayako.com/agent/conversations/${id}`,
    'ko-case-content',
  ),
  addressOnly('dixa', ['42', '57'], (id) => `https://lamps.dixa.com/conversation/${id}`),
  addressOnly(
    'kustomer',
    ['65a1b2c3d4e5f6a7b8c9d042', '65a1b2c3d4e5f6a7b8c9d057'],
    (id) => `https://lamps.kustomerapp.com/app/customers/65a1b2c3d4e5f6a7b8c9d0ff/event/${id}`,
  ),
  addressOnly(
    'reamaze',
    ['lamp-without-a-bulb', 'wrong-name'],
    (id) => `https://lamps.reamaze.com/admin/conversations/${id}`,
  ),
  addressOnly('usedesk', ['42', '57'], (id) => `https://secure.usedesk.com/tickets/${id}`),
];
