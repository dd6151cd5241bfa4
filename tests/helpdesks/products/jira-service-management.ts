import { escaped, type PageModel, type Product, type TurnModel } from '../product';

export const jiraServiceManagement: Product = {
  id: 'jira-service-management',
  ticketIds: ['LAMP-42', 'LAMP-57'],
  address: (id) =>
    `https://lamps.atlassian.net/jira/servicedesk/projects/LAMP/queues/custom/3/${id}`,
  render: ({ active, language }: PageModel) => `<!doctype html>
<html lang="${language}"><head><meta name="application-name" content="JIRA"><title>${active.id}</title></head><body><nav><time datetime="2026-01-01T00:00:00Z"></time></nav>
<main><h1>Lamp without a bulb</h1><div data-testid="issue.activity.comments-list">${active.turns.toReversed().map(comment).join('')}</div>
<div data-testid="issue.activity.comment"><button>${language === 'de' ? 'Kommentar hinzufügen' : 'Add a comment'}</button></div></main></body></html>`,
  can: {
    turns: true,
    sides: [],
    times: true,
    notes: false,
    composer: 'unknown',
    panes: false,
    inPage: true,
    status: false,
  },
};

function comment({ id, author, text, at }: TurnModel): string {
  return `<div data-testid="issue-comment-base.ui.comment.${id}"><div data-testid="issue-comment-base.ui.comment.${id}.header">${escaped(author)} <time datetime="${new Date(at).toISOString()}">3 days ago</time></div><div class="ak-renderer-document"><p>${escaped(text)}</p></div></div>`;
}
