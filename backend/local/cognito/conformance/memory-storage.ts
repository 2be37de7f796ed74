import type { KeyValueStorageInterface } from 'aws-amplify/utils';

/** Where Amplify keeps its tokens in these tests: in memory, behind an asynchronous interface as in the extension. */
export class MemoryStorage implements KeyValueStorageInterface {
  #items = new Map<string, string>();

  async setItem(key: string, value: string): Promise<void> {
    this.#items.set(key, value);
  }

  async getItem(key: string): Promise<string | null> {
    return this.#items.get(key) ?? null;
  }

  async removeItem(key: string): Promise<void> {
    this.#items.delete(key);
  }

  async clear(): Promise<void> {
    this.#items.clear();
  }

  /** The stored token of a kind, such as `refreshToken`. */
  read(kind: string): string {
    const found = [...this.#items].find(([key]) => key.endsWith(`.${kind}`));
    if (!found) throw new Error(`Amplify keeps no ${kind}.`);
    return found[1];
  }

  /** Puts another token in the place of the stored one. */
  replace(kind: string, value: string): void {
    for (const key of this.#items.keys()) if (key.endsWith(`.${kind}`)) this.#items.set(key, value);
  }

  get size(): number {
    return this.#items.size;
  }

  /** A copy, as it was: a second device, or a backup that is put back. */
  snapshot(): Map<string, string> {
    return new Map(this.#items);
  }

  restore(items: Map<string, string>): void {
    this.#items = new Map(items);
  }
}
