/**
 * Marks every write, read and await of the worker as a step, by wrapping the platform's functions that it acts through.
 * Runs in the worker; so it stands on its own. Names are such as `put session #2 (before)`: the second time that
 * something is put into the store `session`, before it happens. `after` is when the result is there, before the worker
 * sees it.
 *
 * At `haltAt` the worker says so on the channel `aside.test.halted` and does nothing more, ever. It does not stand still
 * in the debugger: Chromium does not end such a worker by force, but leaves it behind with all the locks that it holds.
 */
export function markSteps(haltAt: string | null): void {
  const scope = globalThis as unknown as { asideSteps?: string[]; asideHaltAt?: string | null };
  scope.asideHaltAt = haltAt;
  if (scope.asideSteps) {
    scope.asideSteps.length = 0;
    return;
  }
  const steps: string[] = [];
  scope.asideSteps = steps;
  // Held for as long as this worker lives.
  void navigator.locks.request('aside.test.alive', () => new Promise(() => {}));

  let halted = false;
  let stood = false;
  const reach = (name: string, when: 'before' | 'after') => {
    if (halted) standStill();
    const nth = steps.filter(step => step.startsWith(`${name} #`) && step.endsWith(`(${when})`)).length + 1;
    const step = `${name} #${nth} (${when})`;
    steps.push(step);
    if (step !== scope.asideHaltAt) return;
    halted = true;
    new BroadcastChannel('aside.test.halted').postMessage(step);
    standStill();
  };
  /** Not one more step. Only the first one waits: nobody ends a second loop by force. */
  const standStill = () => {
    if (stood) throw new Error('This worker is about to end.');
    stood = true;
    for (;;);
  };
  type Method = (this: unknown, ...args: unknown[]) => unknown;
  const wrap = (owner: object, method: string, make: (original: Method) => Method) => {
    const original = Reflect.get(owner, method) as Method | undefined;
    if (original) Reflect.set(owner, method, make(original));
  };
  /** Diagnostics are written when their time has come, beside what is marked, and nothing depends on them. */
  const isAside = ([first]: unknown[]) => (JSON.stringify(first) ?? '').includes('"diagnostics"');
  const markPromise = (owner: object, method: string, name = method) =>
    wrap(
      owner,
      method,
      original =>
        function (...args) {
          if (isAside(args)) return Reflect.apply(original, this, args);
          reach(name, 'before');
          const result = Reflect.apply(original, this, args);
          if (!(result instanceof Promise)) return result;
          return result.finally(() => reach(name, 'after'));
        },
    );

  for (const method of ['generateKey', 'importKey', 'encrypt', 'decrypt', 'digest']) {
    markPromise(SubtleCrypto.prototype, method);
  }
  for (const method of ['json', 'text']) markPromise(Response.prototype, method, `read answer (${method})`);
  for (const area of ['local', 'session'] as const) {
    for (const method of ['get', 'set', 'remove']) {
      markPromise(chrome.storage[area], method, `storage.${area}.${method}`);
    }
  }
  for (const method of ['create', 'clear']) markPromise(chrome.alarms, method, `alarms.${method}`);

  const nameRequest = (input: unknown, options?: RequestInit) =>
    new Headers(options?.headers).get('x-amz-target')?.split('.').at(-1) ??
    new URL(input instanceof Request ? input.url : String(input)).pathname;
  wrap(
    globalThis,
    'fetch',
    original =>
      function (...args) {
        const name = `fetch ${nameRequest(args[0], args[1] as RequestInit | undefined)}`;
        reach(name, 'before');
        return (Reflect.apply(original, this, args) as Promise<unknown>).finally(() => reach(name, 'after'));
      },
  );

  wrap(
    LockManager.prototype,
    'request',
    original =>
      function (...args) {
        const name = `lock ${args[0]}`;
        const work = args.at(-1) as Method;
        reach(name, 'before');
        const held = (...given: unknown[]) => {
          reach(`hold ${name}`, 'before');
          return work.apply(undefined, given);
        };
        return (Reflect.apply(original, this, [...args.slice(0, -1), held]) as Promise<unknown>).finally(() =>
          reach(name, 'after'),
        );
      },
  );

  for (const method of ['get', 'getAll', 'getKey', 'count', 'put', 'add', 'delete', 'clear', 'openCursor']) {
    wrap(
      IDBObjectStore.prototype,
      method,
      original =>
        function (...args) {
          const name = `${method} ${(this as IDBObjectStore).name}`;
          reach(name, 'before');
          const request = Reflect.apply(original, this, args) as IDBRequest;
          request.addEventListener('success', () => reach(name, 'after'), { once: true });
          return request;
        },
    );
  }
  wrap(
    IDBDatabase.prototype,
    'transaction',
    original =>
      function (...args) {
        const transaction = Reflect.apply(original, this, args) as IDBTransaction;
        const name = `commit ${[args[0]].flat().join('+')}`;
        if (transaction.mode === 'readwrite') {
          transaction.addEventListener('complete', () => reach(name, 'after'));
        }
        return transaction;
      },
  );
  wrap(
    IDBFactory.prototype,
    'open',
    original =>
      function (...args) {
        const name = `open ${args[0]}`;
        reach(name, 'before');
        const request = Reflect.apply(original, this, args) as IDBOpenDBRequest;
        request.addEventListener('success', () => reach(name, 'after'), { once: true });
        return request;
      },
  );
}
