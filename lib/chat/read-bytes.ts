/** Longest silence of an answer that has begun, in milliseconds: our backend sends a heartbeat at least every 10 s. */
export const STALL = 60_000;

export class StalledError extends Error {
  override name = 'StalledError';
}

/** Gives up waiting after so many milliseconds. @throws StalledError */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StalledError()), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Reads a body no faster than it is asked to, and lets the connection go with the reader. Any byte counts as life.
 * @throws StalledError, and what reading throws
 */
export async function* readBytes(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await within(STALL, reader.read());
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
