import { chooseSome, seedRandom } from './random';

/**
 * `ASIDE_THOROUGH=1`: repetitions in the number that figures are taken from. Without it there are fewer of those that
 * only add more of the same, so that all tests together stay under twenty minutes.
 */
const thorough = process.env.ASIDE_THOROUGH === '1';

/** How often a test repeats something: `always`, or `thoroughly` where asked for. */
export const repetitions = (always: number, thoroughly: number): number => (thorough ? thoroughly : always);

/**
 * The rows of a table that are taken in this run: all of them where asked for, else `always` of them, by the run's seed,
 * which is printed. Other runs take others.
 */
export function someOf<Row>(rows: readonly Row[], always: number, what: string): Row[] {
  if (thorough || rows.length <= always) return [...rows];
  return chooseSome(rows, always, seedRandom(`${always} of ${rows.length} ${what}`));
}
