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
