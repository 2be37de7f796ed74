import { describe, expect, test } from 'vitest';
import { countResults } from './count-results';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map(test => ({ status: test })),
});

describe('counting test results', () => {
  test('tests are counted over all files', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] };
    expect(countResults(report)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  test('a file that did not load is a failure', () => {
    const report = { testResults: [file('passed', 'passed'), file('failed')] };
    expect(countResults(report)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  test('what was neither passed nor failed was skipped', () => {
    const report = { testResults: [file('passed', 'passed', 'skipped', 'todo')] };
    expect(countResults(report)).toEqual({ passed: 1, failed: 0, skipped: 2 });
  });
});
