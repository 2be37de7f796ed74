/**
 * All that the extension keeps, as text: its databases, its storage areas, and which tabs are open. Runs in the
 * worker, so it stands on its own.
 */
export async function readState(): Promise<Record<string, string>> {
  const whole = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  // JSON would show all bytes as `{}`.
  const show = (value: unknown) =>
    JSON.stringify(value, (_, part: unknown) => {
      if (part instanceof ArrayBuffer) return Array.from(new Uint8Array(part));
      if (ArrayBuffer.isView(part)) return Array.from(new Uint8Array(part.buffer));
      return part;
    });
  const state: Record<string, string> = {};
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await whole(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([whole(objects.getAllKeys()), whole(objects.getAll())]);
      state[`${name}/${store}`] = show([keys, values]);
    }
    database.close();
  }
  for (const area of ['local', 'session', 'sync'] as const) {
    // Who is refused is noted, and that is all that it may leave.
    const { diagnostics: _, ...items } = await chrome.storage[area].get();
    state[`storage.${area}`] = show(Object.entries(items).sort());
  }
  state.tabs = show((await chrome.tabs.query({})).map(({ id }) => id).sort());
  return state;
}
