import { expect, test } from 'vitest';
import { add, lineOf, readTally, tallyOf } from './tally.ts';

test('tests of a Vitest report are counted, and those that did not run as failed', () => {
  expect(tallyOf({ numTotalTests: 10, numPassedTests: 7, numFailedTestSuites: 1 })).toEqual({
    passed: 7,
    failed: 3,
  });
});

test('a file that broke while loading is a failure', () => {
  const report = { numTotalTests: 4, numPassedTests: 4, numFailedTestSuites: 1 };
  expect(tallyOf(report)).toEqual({ passed: 4, failed: 1 });
});

test('flaky and skipped browser tests are failures', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
  expect(tallyOf({ stats, errors: [] })).toEqual({ passed: 5, failed: 3 });
});

test('a runner that left no report has failed', () => {
  expect(readTally('/nonexistent/report.json')).toEqual({ passed: 0, failed: 1 });
});

test('the last line is plain', () => {
  expect(lineOf(add({ passed: 1, failed: 0 }, { passed: 2, failed: 1 }))).toBe(
    '3 passed, 1 failed',
  );
});
