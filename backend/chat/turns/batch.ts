/**
 * Collects what a source gives while the batch before is being dealt with, so that a slow store costs fewer writes and
 * not a slower answer. The source runs ahead, so it has to be bounded. Throws what the source throws, after its values.
 */
export async function* batch<T>(source: AsyncIterable<T>): AsyncGenerator<T[], void> {
  let waiting: T[] = [];
  let news = Promise.withResolvers<void>();
  let ended = false;
  const pump = async () => {
    for await (const value of source) {
      waiting.push(value);
      news.resolve();
    }
  };
  const done = pump().finally(() => {
    ended = true;
    news.resolve();
  });
  done.catch(() => {});
  while (!ended || waiting.length > 0) {
    await news.promise;
    news = Promise.withResolvers();
    if (ended) news.resolve();
    const values = waiting;
    waiting = [];
    if (values.length > 0) yield values;
  }
  await done;
}
