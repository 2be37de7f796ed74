import { expect, test, vi } from 'vitest';
import { oncePer } from './once-per';

test('works out once for each object, also where the outcome is undefined', () => {
  const work = vi.fn(({ size }: { size?: number }) => size);
  const read = oncePer(work);
  const [full, empty] = [{ size: 3 }, {}];
  expect([read(full), read(empty), read(full), read(empty)]).toEqual([3, undefined, 3, undefined]);
  expect(work).toHaveBeenCalledTimes(2);
});
