/**
 * What extension APIs say in a worker that is just being ended (seen in Chromium 156). It tells of no failure of what was
 * being done: the next worker does it.
 */
export const isEnding = (error: unknown): boolean => error instanceof Error && error.message === 'No SW';
