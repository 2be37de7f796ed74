// The worker's database in Node: a faithful IndexedDB in memory, fresh for each test file.
import 'fake-indexeddb/auto';
