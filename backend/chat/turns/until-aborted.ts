/**
 * The values up to the abort, which throws the signal's reason at once, whether the source listens to it or not. Where
 * the source fails because of the abort, it is the reason that counts.
 */
export async function* untilAborted<T>(
  start: () => AsyncIterable<T>,
  signal: AbortSignal,
): AsyncGenerator<T, void> {
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  // Unheard while a value is consumed; the next wait hears it.
  aborted.promise.catch(() => {});
  const abort = () => aborted.reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  const values = start()[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await Promise.race([values.next(), aborted.promise]);
      if (next.done) return;
      yield next.value;
      signal.throwIfAborted();
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', abort);
    // Not awaited: a source that does not listen would hold the end up.
    values.return?.().catch(() => {});
  }
}
