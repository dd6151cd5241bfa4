import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2026-05');

const key = '[A-Z][A-Z0-9_]+-\\d+';

/**
 * Jira Service Management in the cloud, from what other tools stand on. How it marks internal
 * comments is not known, so comments stay without a side and its editor is not read until an agent
 * shows both.
 */
export const jiraServiceManagement: HelpdeskDefinition = {
  id: 'jira-service-management',
  name: 'Jira Service Management',
  hosts: ['*.atlassian.net'],
  isSelfHosted: true,
  evidence: 'others',
  channel: 'mail',
  recognise: [
    anchor('meta[name="application-name"][content="JIRA"]', 'on every page'),
    anchor('[data-testid="issue.activity.comments-list"]', 'the comments of an issue'),
  ],
  ticket: {
    navigation: 'in-page',
    id: [
      { from: 'url', pattern: `/browse/(${key})`, ...fact('the address of an issue') },
      {
        from: 'url',
        pattern: `[?&]selectedIssue=(${key})`,
        ...fact('an issue that is open over a board or a list'),
      },
      {
        from: 'url',
        pattern: `/queues/[^?#]*/(${key})`,
        ...fact('an issue that is open in a queue'),
      },
    ],
  },
  conversation: {
    container: [
      anchor('[data-testid="issue.activity.comments-list"]', 'the comments'),
      anchor('#issue_actions_container', 'the comments on a server of one’s own'),
    ],
    turn: [
      anchor(
        '[data-testid^="issue-comment-base"]:not([data-testid^="issue-comment-base"] *)',
        'each comment; parts of it have longer names of the same beginning',
      ),
      anchor('.activity-comment', 'each comment on a server of one’s own'),
    ],
    order: 'by-time',
    body: [
      anchor('.ak-renderer-document', 'the words'),
      anchor('.action-body', 'the words on a server of one’s own'),
    ],
    exclude: ['blockquote'],
    time: [
      { ...anchor('time', 'when the comment was made'), attribute: 'datetime', format: 'iso' },
    ],
    sides: [],
  },
  send: [],
};
