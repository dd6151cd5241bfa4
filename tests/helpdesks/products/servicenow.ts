import { escaped, type PageModel, type Product } from '../product';

export const servicenow: Product = {
  id: 'servicenow',
  ticketIds: ['9d385017c611228701d22104cc95c371', '46e18c0fa9fe19810066a0083f76bd56'],
  address: (id) =>
    `https://lamps.service-now.com/nav_to.do?uri=incident.do%3Fsys_id%3D${id}%26sysparm_view%3Dess`,
  render: ({ active, language }: PageModel) => {
    const { composer, isClosed } = active;
    const text = composer.kind === 'open' ? escaped(composer.text) : '';
    const form = `<!doctype html><body><form><select id="incident.state"><option value="2"${isClosed ? '' : ' selected'}>2</option><option value="6"${isClosed ? ' selected' : ''}>6</option></select>
<div id="multiple-input-journal-entry" aria-hidden="false"><textarea id="activity-stream-comments-textarea">${text}</textarea><textarea id="activity-stream-work_notes-textarea">for us alone</textarea></div><button id="sysverb_update">${language === 'de' ? 'Aktualisieren' : 'Update'}</button></form></body>`;
    return `<!doctype html>
<html lang="${language}"><head><title>Incident</title></head><body><nav><input type="search"></nav><iframe id="gsft_main" srcdoc="${escaped(form)}"></iframe></body></html>`;
  },
  can: {
    turns: false,
    sides: [],
    times: false,
    notes: false,
    composer: 'always',
    panes: false,
    inPage: false,
    status: true,
  },
};
