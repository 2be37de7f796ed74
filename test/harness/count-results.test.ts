import { describe, expect, test } from 'vitest';
import { countResults, summarise } from './count-results';

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

  test.each([
    [[], { passed: 3, failed: 0, skipped: 0 }, '3 passed, 0 failed'],
    [['lint'], { passed: 3, failed: 0, skipped: 1 }, '3 passed, 1 failed, 1 skipped'],
    [['test'], { passed: 3, failed: 2, skipped: 0 }, '3 passed, 2 failed'],
    [['lint', 'test'], { passed: 3, failed: 0, skipped: 0 }, '3 passed, 2 failed'],
  ])('closing line with failed steps %j and %j', (steps, counts, line) => {
    expect(summarise(counts, steps)).toBe(line);
  });
});
