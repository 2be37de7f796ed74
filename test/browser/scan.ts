/** What a script got hold of, by the place where it looked. A place that refuses says why. */
export type Scan = Record<string, string>;

/**
 * Reads all that a script can reach in the world where it runs: storage, cookies, the document with its closed shadow
 * roots, globals, and the extension's own areas and worker. Runs in the page, in a content script and, as the control,
 * in the worker; so it stands on its own.
 */
export async function scanWorld(): Promise<Scan> {
  const scan: Scan = {};
  const look = async (place: string, read: () => unknown) => {
    try {
      scan[place] = (await read()) as string;
    } catch (error) {
      scan[place] = `refused: ${(error as Error).message}`;
    }
  };
  const seen = new Set<unknown>();
  const print = (value: unknown, depth: number): string => {
    if (typeof value === 'string') return value;
    if (value === null || typeof value !== 'object' || depth === 0 || seen.has(value)) return '';
    seen.add(value);
    const printed: string[] = [];
    for (const name of Object.getOwnPropertyNames(value)) {
      try {
        printed.push(name, print(Reflect.get(value, name), depth - 1));
      } catch {
        // A getter that wants another receiver.
      }
    }
    return printed.join(' ');
  };
  const readDatabase = (name: string) =>
    new Promise<string>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = async () => {
        const database = opening.result;
        const rows: string[] = [];
        for (const store of database.objectStoreNames) {
          const reading = database.transaction(store).objectStore(store).getAll();
          await new Promise(done => {
            reading.onsuccess = done;
          });
          rows.push(JSON.stringify(reading.result));
        }
        database.close();
        resolve(rows.join(' '));
      };
    });

  await look('localStorage', () => JSON.stringify(localStorage));
  await look('sessionStorage', () => JSON.stringify(sessionStorage));
  await look('cookie', () => document.cookie);
  await look('indexedDB', async () => {
    const databases = await indexedDB.databases();
    return (await Promise.all(databases.map(({ name }) => readDatabase(name ?? '')))).join(' ');
  });
  await look('caches', async () => JSON.stringify(await caches.keys()));
  await look('globals', () => print(globalThis, 3));
  await look('document', () => {
    const roots = [...document.querySelectorAll('*')]
      .filter(element => element instanceof HTMLElement)
      .map(element => globalThis.chrome?.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot)
      .map(root => root?.innerHTML);
    return [document.documentElement.outerHTML, ...roots].join(' ');
  });
  await look('frames', () => String(window.length));
  await look('entries', () => JSON.stringify(performance.getEntries()));
  for (const area of ['local', 'session', 'sync', 'managed'] as const) {
    await look(`chrome.storage.${area}`, async () => JSON.stringify(await chrome.storage[area].get()));
  }
  return scan;
}

/** All that the worker says to a content script that speaks as a view would, up to the port's end. */
export async function askAsView(calls: string[]): Promise<string[]> {
  const port = chrome.runtime.connect({ name: 'aside' });
  const said: string[] = [];
  port.onMessage.addListener(frame => said.push(JSON.stringify(frame)));
  const closed = new Promise<void>(resolve => port.onDisconnect.addListener(() => resolve()));
  port.postMessage({ kind: 'hello' });
  for (const [id, call] of calls.entries()) port.postMessage({ kind: 'call', id, call, args: {} });
  await closed;
  return said;
}
