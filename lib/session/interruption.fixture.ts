import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * - `dies`: the worker ends when the platform has done the step, and before it hears of it.
 * - `dies-uncommitted`: likewise, and transactions that are open are rolled back, as a browser does.
 * - `fails`: the platform throws instead of doing the step.
 */
export type Fate = 'dies' | 'dies-uncommitted' | 'fails';

type Method = (...args: unknown[]) => unknown;

/**
 * Ends a worker at one of its steps: at each call of the platform that it awaits (locks, storage, IndexedDB requests
 * and commits, encryption, fetch, alarms). What a dead worker has begun never comes back to it; its locks are free.
 */
export class Interruption {
  readonly steps: string[] = [];
  #worker = crypto.randomUUID();
  #isAlive = true;
  #at = Number.POSITIVE_INFINITY;
  #fate: Fate = 'dies';
  #open = new Set<IDBTransaction>();
  #restore: (() => void)[] = [];
  #death = Promise.withResolvers<void>();

  constructor() {
    this.#wrapPromises(crypto.subtle, ['generateKey', 'encrypt', 'decrypt']);
    for (const name of ['local', 'session'] as const) {
      this.#wrapPromises(fakeBrowser.storage[name], ['get', 'set', 'remove'], name);
    }
    this.#wrapPromises(fakeBrowser.alarms, ['create', 'clear'], 'alarms');
    this.#wrapPromises(globalThis, ['fetch']);
    this.#wrapLocks();
    this.#wrapEvents(IDBRequest.prototype, 'success');
    this.#wrapEvents(IDBTransaction.prototype, 'complete');
    this.#wrapTransactions();
  }

  /** A new worker begins; it will end at the step with this number, counted from 0. */
  start(at = Number.POSITIVE_INFINITY, fate: Fate = 'dies'): void {
    this.#worker = crypto.randomUUID();
    this.#isAlive = true;
    this.#at = at;
    this.#fate = fate;
    this.#open.clear();
    this.#death = Promise.withResolvers();
    this.steps.length = 0;
  }

  /** True once the worker came to its fatal step. */
  get happened(): boolean {
    return this.steps.length > this.#at;
  }

  /** Lets the worker do something. Resolves when it is done, has failed, or will never be. */
  async run(work: () => Promise<unknown>): Promise<void> {
    await Promise.race([work().catch(() => {}), this.#death.promise]);
  }

  restore(): void {
    for (const undo of this.#restore) undo();
  }

  /** Counts a step. True when the worker lives on. */
  #survives(step: string): boolean {
    if (!this.#isAlive) return false;
    this.steps.push(step);
    if (this.steps.length - 1 !== this.#at || this.#fate === 'fails') return true;
    this.#isAlive = false;
    this.#death.resolve();
    if (this.#fate === 'dies-uncommitted') for (const transaction of this.#open) rollBack(transaction);
    return false;
  }

  #throws(): boolean {
    return this.#fate === 'fails' && this.steps.length === this.#at;
  }

  #wrap<T extends object>(owner: T, name: string, wrap: (original: Method) => Method): void {
    const original = Reflect.get(owner, name) as Method;
    const own = Object.hasOwn(owner, name);
    Object.defineProperty(owner, name, { value: wrap(original), configurable: true, writable: true });
    this.#restore.push(() => {
      if (own) Object.defineProperty(owner, name, { value: original, configurable: true, writable: true });
      else Reflect.deleteProperty(owner, name);
    });
  }

  #wrapPromises(owner: object, names: string[], prefix = ''): void {
    for (const name of names) {
      this.#wrap(owner, name, original => (...args: unknown[]) => {
        if (!this.#isAlive) return new Promise(() => {});
        return this.#gate(`${prefix} ${name}`.trim(), () => original.apply(owner, args));
      });
    }
  }

  async #gate(step: string, perform: () => unknown): Promise<unknown> {
    const worker = this.#worker;
    if (this.#throws()) {
      this.steps.push(step);
      throw new Error(`interrupted at ${step}`);
    }
    const result = await perform();
    if (worker !== this.#worker || !this.#survives(step)) return new Promise(() => {});
    return result;
  }

  /** A new worker has locks of its own, since a dead one's are free. */
  #wrapLocks(): void {
    this.#wrap(navigator.locks, 'request', original => (name: unknown, ...args: unknown[]) => {
      if (!this.#isAlive) return new Promise(() => {});
      return original.call(navigator.locks, `${this.#worker} ${name}`, ...args);
    });
  }

  #wrapEvents(owner: EventTarget, counted: string): void {
    const hears = (worker: string, type: string) =>
      worker === this.#worker && (type === counted ? this.#survives(`IndexedDB ${type}`) : this.#isAlive);
    const current = () => this.#worker;
    this.#wrap(
      owner,
      'addEventListener',
      original =>
        function (this: unknown, ...args: unknown[]) {
          const [type, listener] = args as [string, (event: Event) => void];
          // The fake database listens to itself, and lives on; only what the package `idb` listens for is the worker's.
          if (!['success', 'complete', 'error'].includes(listener.name)) {
            return original.call(this, type, listener);
          }
          const worker = current();
          const gated = (event: Event) => hears(worker, type) && listener(event);
          return original.call(this, type, gated);
        },
    );
  }

  #wrapTransactions(): void {
    const begin = (perform: () => unknown) => {
      if (this.#throws()) {
        this.steps.push('IndexedDB transaction');
        throw new Error('interrupted at IndexedDB transaction');
      }
      const transaction = perform() as IDBTransaction;
      this.#open.add(transaction);
      return transaction;
    };
    this.#wrap(
      IDBDatabase.prototype,
      'transaction',
      original =>
        function (this: unknown, ...args: unknown[]) {
          return begin(() => original.apply(this, args));
        },
    );
  }
}

function rollBack(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It was complete already.
  }
}
