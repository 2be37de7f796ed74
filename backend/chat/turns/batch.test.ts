import { expect, test } from 'vitest';
import { batch } from './batch';

async function* count(to: number, failure?: Error) {
  for (let value = 1; value <= to; value += 1) yield value;
  if (failure) throw failure;
}

test('what comes while a batch is dealt with is the next batch', async () => {
  const batches: number[][] = [];
  for await (const values of batch(count(100))) {
    batches.push(values);
    await new Promise(resolve => setImmediate(resolve));
  }
  expect(batches.flat()).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  expect(batches.length).toBeLessThan(10);
});

test('nothing is no batch', async () => {
  for await (const values of batch(count(0))) expect(values).toBe('none');
});

test('a source that fails does so after its values', async () => {
  const seen: number[] = [];
  const read = async () => {
    for await (const values of batch(count(3, new Error('broken')))) seen.push(...values);
  };
  await expect(read()).rejects.toThrow('broken');
  expect(seen).toEqual([1, 2, 3]);
});
