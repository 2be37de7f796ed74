import { inject } from 'vitest';

/**
 * An extension under test, and the origin that it was built for, where a test file puts its gateway. Files that run side
 * by side have one each: the worker's number in the pool tells which.
 */
export interface Built {
  folder: string;
  origin: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    builds: Built[];
  }
}

/** The extension of this test file. */
export function findBuilt(): Built {
  const builds = inject('builds');
  const built = builds[Number(process.env.VITEST_POOL_ID) - 1];
  if (!built) throw new Error(`There is no extension for worker ${process.env.VITEST_POOL_ID} of the pool.`);
  return built;
}
