/** Runs `flush` at the next frame. Returns the function that calls it off. */
export type Schedule = (flush: () => void) => () => void;

export const nextFrame: Schedule = flush => {
  const request = requestAnimationFrame(flush);
  return () => cancelAnimationFrame(request);
};

/** Collects items and hands them on together, at most once per frame. A hidden view gets no frames, and needs none. */
export class FrameBatch<T> {
  #items: T[] = [];
  #cancel: (() => void) | undefined;
  #deliver: (items: T[]) => void;
  #schedule: Schedule;

  constructor(deliver: (items: T[]) => void, schedule: Schedule) {
    this.#deliver = deliver;
    this.#schedule = schedule;
  }

  add(item: T): void {
    this.#items.push(item);
    this.#cancel ??= this.#schedule(() => this.flush());
  }

  /** Hands on what there is now, so that what comes after stays in order. */
  flush(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    const items = this.#items;
    this.#items = [];
    if (items.length > 0) this.#deliver(items);
  }
}
