import { existsSync, readFileSync } from 'node:fs';

/** The part of vitest's JSON report (Jest's format) that is counted. */
interface Report {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts tests. A file that failed without a failed test of its own (it did not load, say) counts as one failure. */
export function countResults({ testResults }: Report): Counts {
  const tests = testResults.flatMap(file => file.assertionResults);
  const count = (status: string) => tests.filter(test => test.status === status).length;
  const broken = testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  );
  const passed = count('passed');
  const failed = count('failed');
  return { passed, failed: failed + broken.length, skipped: tests.length - passed - failed };
}

/** The closing line of .ci/run. Steps that failed count too; `test` only where no single test is to blame. */
export function summarise({ passed, failed, skipped }: Counts, failedSteps: string[]): string {
  const others = failedSteps.filter(step => step !== 'test' || failed === 0).length;
  return `${passed} passed, ${failed + others} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

// Run by .ci/run with the report's path and the names of the steps that failed.
if (import.meta.main) {
  const [file = '', ...failedSteps] = process.argv.slice(2);
  const counts = existsSync(file)
    ? countResults(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 1, skipped: 0 };
  console.log(summarise(counts, failedSteps));
  process.exitCode = counts.passed > 0 && counts.failed + failedSteps.length === 0 ? 0 : 1;
}
