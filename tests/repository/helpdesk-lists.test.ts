import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { helpdeskLists, nameInCode } from '../../scripts/helpdesks/lists.ts';

/** Lists are formatted; which words they hold is what counts. */
const wordsOf = (code: string) => code.match(/[\w@./'-]+/g);

test.each(helpdeskLists)('a helpdesk’s file is in the list $path', ({ path, text }) => {
  expect(wordsOf(readFileSync(path, 'utf8'))).toEqual(wordsOf(text()));
});

test('a helpdesk’s name in code has no hyphens', () => {
  expect(nameInCode('jira-service-management')).toBe('jiraServiceManagement');
});
