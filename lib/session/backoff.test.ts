import { expect, test } from 'vitest';
import { backoff } from './backoff';

const pauses = (random: number) =>
  [1, 2, 3, 4, 5, 60].map(failures => backoff(failures, { base: 1000, cap: 10_000 }, random));

test('a pause doubles with each failure, up to its cap', () => {
  expect(pauses(1)).toEqual([1000, 2000, 4000, 8000, 10_000, 10_000]);
});

test('chance takes at most half of it away', () => {
  expect(pauses(0)).toEqual([500, 1000, 2000, 4000, 5000, 5000]);
});
