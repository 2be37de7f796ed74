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

// Run by .ci/run with the report's path: prints the closing line; exit code 0 only if tests ran and none failed.
if (import.meta.main) {
  const file = process.argv[2] ?? '';
  const none: Counts = { passed: 0, failed: 1, skipped: 0 };
  const { passed, failed, skipped } = existsSync(file)
    ? countResults(JSON.parse(readFileSync(file, 'utf8')))
    : none;
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
