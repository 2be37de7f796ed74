import { describe, expect, test } from 'vitest';
import { readSources } from './sources';
import { findStorageUse } from './storage-use';

describe('lib/storage alone touches what is stored', () => {
  test.each([
    ['browser.storage.local.get()', ['browser.storage']],
    ['globalThis.chrome.storage.session', ['chrome.storage']],
    ['await indexedDB.open("a")', ['indexedDB']],
    ['window.localStorage.clear()', ['localStorage']],
    ['// browser.storage\nconst note = "indexedDB"; navigator.storage.persist()', []],
  ])('%s', (text, found) => {
    expect(findStorageUse(text)).toEqual(found);
  });

  test('holds in this repository', () => {
    const shipped = readSources().filter(
      ({ file }) => /^(entrypoints|components|lib)\/.*\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
    );
    const outside = shipped.filter(({ file }) => !file.startsWith('lib/storage/'));
    expect(outside.length).toBeGreaterThan(10);
    expect(outside.flatMap(({ file, text }) => findStorageUse(text).map(use => `${file}: ${use}`))).toEqual(
      [],
    );
  });
});
