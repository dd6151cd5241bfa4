import { escaped, type PageModel, type Product, type TurnModel } from '../product';

const words = {
  en: { answer: 'Answer', add: 'Add' },
  de: { answer: 'Antworten', add: 'Hinzufügen' },
};

export const glpi: Product = {
  id: 'glpi',
  ticketIds: ['42', '57'],
  address: (id) => `https://desk.example/glpi/front/ticket.form.php?id=${id}&forcetab=Ticket$1`,
  render: ({ active, language }: PageModel) => {
    const { id, turns, composer, isClosed } = active;
    const say = words[language];
    const isOpen = composer.kind === 'open';
    const isNote = isOpen && composer.mode === 'note';
    const draft = isOpen ? `<p>${escaped(composer.text)}</p>` : '';
    const editor = escaped(
      `<!doctype html><body id="tinymce" class="mce-content-body" contenteditable="true">${draft}</body>`,
    );
    return `<!doctype html>
<html lang="${language}"><head><title>Ticket (#${id})</title></head><body><div class="page"><aside class="navbar"><form role="search"><input name="globalsearch"></form></aside>
<div id="itil-object-container"><div class="itil-timeline">
${turns.toReversed().map(item).join('\n')}
<div class="timeline-item Log" data-itemtype="Log" data-items-id="7"><div class="read-only-content">Priority changed</div></div></div>
<div class="itil-footer"><button type="button" data-bs-toggle="collapse" data-bs-target="#new-ITILFollowup-block">${say.answer}</button>
<div id="new-TicketTask-block" style="display:none"><iframe class="tox-edit-area__iframe" srcdoc="${escaped('<body contenteditable="true"><p>a task</p></body>')}"></iframe></div>
<div id="new-ITILFollowup-block" class="timeline-item ITILFollowup" style="display:${isOpen ? 'block' : 'none'}"><form method="post"><textarea name="content" style="display:none"></textarea><div class="tox tox-tinymce"><div class="tox-edit-area"><iframe class="tox-edit-area__iframe" srcdoc="${editor}"></iframe></div></div>
<input type="hidden" name="is_private" value="0"><input type="checkbox" name="is_private" value="1"${isNote ? ' checked' : ''}><button type="submit" name="add">${say.add}</button></form></div></div>
<div id="item-main"><select name="status"><option value="2"${isClosed ? '' : ' selected'}>2</option><option value="5"${isClosed ? ' selected' : ''}>5</option></select></div></div></div></body></html>`;
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

function item({ id, side, author, text }: TurnModel): string {
  const kind = id === '301' || id === '307' ? 'ITILContent' : 'ITILFollowup';
  const isNote = side === 'note';
  return `<div class="timeline-item ${kind} ${isNote ? 'private-item' : ''}" data-itemtype="${kind}" data-items-id="${id}"><div class="row"><div class="col-auto todo-list-state"></div>
<div class="timeline-content ${side === 'customer' ? 't-left' : 't-right'} card"><div class="timeline-header">${escaped(author)}${isNote ? '<span class="is-private"><i class="ti ti-lock"></i></span>' : ''}</div><div class="card-body"><div class="read-only-content"><div class="rich_text_container"><p>${escaped(text)}</p><blockquote>words of before</blockquote></div></div></div></div></div></div>`;
}
