/** Seed of a run's random input, to be printed. `FUZZ_SEED=…` repeats a run. */
export const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
