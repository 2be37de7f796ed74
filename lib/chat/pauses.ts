/** Pauses before something is tried again. Some end early: when the network is back. */
export class Pauses {
  #ends = new Set<() => void>();

  /** Resolves after so many milliseconds, when `signal` fires, or, where it is `early`, with `endEarly`. */
  wait(milliseconds: number, { signal, early }: { signal: AbortSignal; early: boolean }): Promise<void> {
    return new Promise(resolve => {
      if (signal.aborted) return resolve();
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        this.#ends.delete(end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      signal.addEventListener('abort', end);
      if (early) this.#ends.add(end);
    });
  }

  endEarly(): void {
    for (const end of [...this.#ends]) end();
  }
}
