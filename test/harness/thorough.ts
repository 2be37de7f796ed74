/**
 * `ASIDE_THOROUGH=1`: repetitions in the number that figures are taken from. Without it there are fewer of those that
 * only add more of the same, so that all tests together stay under twenty minutes.
 */
const thorough = process.env.ASIDE_THOROUGH === '1';

/** How often a test repeats something: `always`, or `thoroughly` where asked for. */
export const repetitions = (always: number, thoroughly: number): number => (thorough ? thoroughly : always);
