import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '@/lib/storage/database';

/** As if the extension had just been installed. */
export async function emptyStores(): Promise<void> {
  fakeBrowser.reset();
  const database = await openDatabase();
  for (const store of [...database.objectStoreNames]) await database.clear(store);
}

/** Everything that is kept of sessions, as the stores have it: on disk, in memory, and the jobs. */
export async function readStores() {
  const database = await openDatabase();
  const { session: memory } = await fakeBrowser.storage.session.get('session');
  return {
    disk: await database.get('session', 'current'),
    memory: memory ?? undefined,
    jobs: await database.getAll('revocations'),
  };
}
