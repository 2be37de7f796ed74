import { describe, expect, test } from 'vitest';
import { judge, median, quantile } from './measurement';

describe('judging a measurement', () => {
  test('the median of an even number of runs lies between the middle two', () => {
    expect(median([9, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  test('quantiles lie between their neighbours in proportion', () => {
    expect(quantile([0, 10, 20, 30, 40], 0.25)).toBe(10);
    expect(quantile([0, 10], 0.25)).toBe(2.5);
  });

  test.each([
    [13, true],
    [14, false],
  ])('ratio: %s over 10 against a bar of 1.3', (value, holds) => {
    const bar = { kind: 'ratio', of: 'ours', over: 'floor', ratio: 1.3 } as const;
    expect(judge({ what: '', unit: '', runs: { ours: [value], floor: [10] }, bar })).toMatchObject({ holds });
  });

  test.each([
    [11, true],
    [40, false],
    [0, false],
  ])('no difference: a median of %s against runs around 10', (value, holds) => {
    const bar = { kind: 'same', of: 'ours', over: 'none' } as const;
    const runs = { ours: [value], none: [1, 9, 10, 11, 40] };
    expect(judge({ what: '', unit: '', runs, bar })).toMatchObject({ holds });
  });

  test.each([
    [96, true],
    [95, false],
  ])('limit: p95 of 1 to 101 is 96, against %s', (limit, holds) => {
    const bar = { kind: 'limit', of: 'ours', share: 0.95, limit } as const;
    const runs = { ours: Array.from({ length: 101 }, (_, at) => at + 1) };
    expect(judge({ what: '', unit: '', runs, bar })).toMatchObject({ holds });
  });
});
