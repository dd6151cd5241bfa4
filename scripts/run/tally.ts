import { existsSync, readFileSync } from 'node:fs';

/** How many tests went well, and how many did not. A skipped test counts as failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** What the JSON reporters of Vitest and of Playwright write, as far as it concerns us. */
interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
  numFailedTestSuites: number;
}
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

export const nothing: Tally = { passed: 0, failed: 0 };

export function add(one: Tally, other: Tally): Tally {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/** Reads the report that a test runner wrote. A missing report counts as one failure. */
export function readTally(file: string): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  return tallyOf(JSON.parse(readFileSync(file, 'utf8')) as VitestReport | PlaywrightReport);
}

/** Counts the tests of a report, and as a failure every file that could not even be loaded. */
export function tallyOf(report: VitestReport | PlaywrightReport): Tally {
  if ('stats' in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky + skipped + report.errors.length };
  }
  const failed = report.numTotalTests - report.numPassedTests;
  // A file that breaks while loading has no tests to fail.
  return { passed: report.numPassedTests, failed: failed || report.numFailedTestSuites };
}

/** The last line of `npm test`. */
export function lineOf({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
