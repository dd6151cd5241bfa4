import { escaped, type PageModel, type Product, type TurnModel } from '../product';

const words = {
  en: { added: 'Added by', updated: 'Updated by', status: 'Status', open: 'In Progress' },
  de: { added: 'Hinzugefügt von', updated: 'Von', status: 'Status', open: 'In Bearbeitung' },
};

export const redmine: Product = {
  id: 'redmine',
  ticketIds: ['42', '57'],
  address: (id) => `https://desk.example/issues/${id}?issue_count=15&issue_position=15`,
  render: ({ active, language }: PageModel) => {
    const { id, customer, turns, composer, isClosed } = active;
    const say = words[language];
    const [first, ...later] = turns;
    const isOpen = composer.kind === 'open';
    const isNote = isOpen && composer.mode === 'note';
    return `<!doctype html>
<html lang="${language}"><head><meta name="description" content="Redmine"><title>Support #${id}</title></head>
<body class="project-support controller-issues action-show">
<div id="top-menu"><div id="loggedas"><a class="user active" href="/users/5">tomas</a></div></div>
<div id="main"><div id="sidebar"><h3>Watchers</h3><a class="user" href="/users/31">${escaped(customer)}</a></div>
<div id="content"><h2>Support #${id}</h2>
<div class="issue tracker-3 status-2 priority-2 ${isClosed ? 'closed ' : ''}details">
  <div class="subject"><div><h3>Lamp without a bulb</h3></div></div>
  <p class="author">${say.added} <a class="user active" href="/users/31">${escaped(customer)}</a> <a title="11/02/2026 10:00 AM" href="/projects/support/activity">3 days</a></p>
  <div class="attributes"><div class="status attribute"><div class="label">${say.status}:</div><div class="value">${isClosed ? 'Rejected' : say.open}</div></div>
  <div class="assigned-to attribute"><div class="label">Assignee:</div><div class="value"><a class="user" href="/users/5">Tomas Weber</a></div></div></div>
  <div class="description"><div class="contextual"><a class="icon icon-comment" href="/issues/${id}/quoted">Quote</a></div><p><strong>Description</strong></p>
  <div id="issue_description_wiki" class="wiki"><p>${escaped(first?.text ?? '')}</p></div></div>
</div>
<div id="history"><div class="tabs"><a class="selected">History</a></div>
<div class="journal has-details" id="change-299"><h4 class="note-header"><a class="user" href="/users/5">Tomas Weber</a></h4><ul class="details"><li>Priority changed</li></ul></div>
${later
  .toReversed()
  .map((turn) => journal(turn, say.updated))
  .join('\n')}
</div>
<div id="update" style="display:${isOpen ? 'block' : 'none'}"><form id="issue-form" action="/issues/${id}" method="post">
  <div class="jstElements"><button type="button" class="jstb_strong"></button></div>
  <textarea id="issue_description" name="issue[description]" style="display:none">${escaped(first?.text ?? '')}</textarea>
  <textarea id="issue_notes" name="issue[notes]" class="wiki-edit">${isOpen ? escaped(composer.text) : ''}</textarea>
  <input type="hidden" name="issue[private_notes]" value="0"><input type="checkbox" id="issue_private_notes" name="issue[private_notes]" value="1"${isNote ? ' checked' : ''}>
  <input type="submit" name="commit" value="Submit"></form></div>
</div></div></body></html>`;
  },
  can: {
    turns: true,
    sides: ['customer', 'agent', 'note'],
    times: false,
    notes: true,
    composer: 'on-click',
    panes: false,
    inPage: false,
    status: true,
  },
};

function journal({ id, side, author, text }: TurnModel, updated: string): string {
  const isNote = side === 'note';
  const page = side === 'customer' ? 31 : 5;
  return `<div id="change-${id}" class="journal has-notes${isNote ? ' private-notes' : ''}"><div id="note-${id}">
  <div class="contextual"><a class="icon-only icon-comment" href="#">Quote</a></div>
  <h4 class="note-header"><a href="#note-${id}" class="journal-link">#${id}</a> ${updated} <a class="user active" href="/users/${page}">${escaped(author)}</a> <a title="11/02/2026 02:29 PM" href="/activity">3 days</a>${isNote ? ' <span class="badge badge-private">Private</span>' : ''}</h4>
  <div id="journal-${id}-notes" class="wiki"><blockquote><p>words of before</p></blockquote><p>${escaped(text)}</p></div></div></div>`;
}
