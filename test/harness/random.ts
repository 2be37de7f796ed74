import { seed } from './seed';
import { step } from './step';

/** Whole numbers from 0 to below `limit`, from the run's seed, which is printed (mulberry32). */
export function seedRandom(what: string): (limit: number) => number {
  step(`${what}: ASIDE_SEED=${seed}`);
  let state = seed;
  return limit => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Some of the rows, in their order: `count` of them, or all where there are no more. */
export function chooseSome<Row>(
  rows: readonly Row[],
  count: number,
  random: (limit: number) => number,
): Row[] {
  const left = [...rows];
  while (left.length > count) left.splice(random(left.length), 1);
  return left;
}
