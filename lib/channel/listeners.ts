/** A set of functions that are told of something. */
export class Listeners<T> {
  #listeners = new Set<(value: T) => void>();

  /** Returns the function that takes the listener away. */
  add(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  emit(value: T): void {
    for (const listener of [...this.#listeners]) listener(value);
  }
}
