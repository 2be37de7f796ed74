/** Seed of a run's random input, to be printed. `ASIDE_SEED=…` repeats a run. */
export const seed = Number(process.env.ASIDE_SEED ?? Date.now() % 2 ** 31);
