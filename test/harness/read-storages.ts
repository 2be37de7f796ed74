import type { Browser, Extension, Page } from 'puppeteer-core';

/** A page of the extension's origin in which nothing of Aside runs, so that looking changes nothing. */
export async function openSilentPage(browser: Browser, extension: Extension): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/manifest.json`);
  return page;
}

/**
 * Every storage of the extension's origin, as text: binary values byte by byte. What is sealed is opened, as only a
 * script of this origin can: each value `{ key, iv, data }` with an AES key.
 */
export const readStorages = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const open = async (value: unknown): Promise<unknown> => {
      if (value === null || typeof value !== 'object') return value;
      if (Array.isArray(value)) return Promise.all(value.map(open));
      const { key, iv, data } = value as { key?: unknown; iv?: BufferSource; data?: BufferSource };
      if (key instanceof CryptoKey && iv && data) {
        const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
        return { ...value, opened: new TextDecoder().decode(text) };
      }
      if (Object.getPrototypeOf(value) !== Object.prototype) return value;
      const fields = Object.entries(value).map(async ([name, inner]) => [name, await open(inner)]);
      return Object.fromEntries(await Promise.all(fields));
    };
    const print = (value: unknown): unknown => {
      if (value instanceof ArrayBuffer) return print(new Uint8Array(value));
      if (ArrayBuffer.isView(value)) {
        const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
        return { bytes: bytes.length, text: String.fromCharCode(...bytes) };
      }
      if (value instanceof CryptoKey) return `CryptoKey, extractable: ${value.extractable}`;
      if (Array.isArray(value)) return value.map(print);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, print(inner)]));
    };
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const read: Record<string, string> = {
      localStorage: JSON.stringify(localStorage),
      sessionStorage: JSON.stringify(sessionStorage),
      caches: JSON.stringify(await caches.keys()),
    };
    for (const area of ['local', 'session', 'sync'] as const) {
      read[`storage.${area}`] = JSON.stringify(await chrome.storage[area].get());
    }
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await wait(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = await wait(database.transaction(store).objectStore(store).getAll());
        read[`indexedDB.${name}.${store}`] = JSON.stringify(print(await open(rows)));
      }
      database.close();
    }
    return read;
  });

/** The storages that hold one of the texts. */
export const findIn = (storages: Record<string, string>, texts: string[]): string[] =>
  Object.entries(storages)
    .filter(([, content]) => texts.some(text => content.includes(text)))
    .map(([name]) => name);
