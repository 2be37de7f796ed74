import { expect, test } from 'vitest';
import { ReturnBudget } from './return-budget';

const MINUTE = 60_000;

/** How many of so many returns are allowed, one each `every` milliseconds. */
function returns(budget: ReturnBudget, count: number, every: number, from = 0): number {
  return Array.from({ length: count }, (_, at) => budget.take(from + at * every)).filter(Boolean).length;
}

test('a page that throws it out whenever it comes back is left alone after 20 times', () => {
  expect(returns(new ReturnBudget(0), 1000, 10)).toBe(20);
});

test('a page that throws it out now and then does so for as long as it likes', () => {
  expect(returns(new ReturnBudget(0), 1000, 2 * MINUTE)).toBe(1000);
});

test('however long it was left in peace, there are no more than 20 at once', () => {
  expect(returns(new ReturnBudget(0), 100, 0, 1000 * MINUTE)).toBe(20);
});

test('one more is allowed a minute after they are used up, and then none again', () => {
  const budget = new ReturnBudget(0);
  returns(budget, 20, 0);
  expect(budget.take(MINUTE - 1)).toBe(false);
  expect(budget.take(MINUTE)).toBe(true);
  expect(budget.take(MINUTE)).toBe(false);
});
