import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { patternOf, type Site } from '@/lib/contract/sites';
import { readSites } from '@/lib/storage/sites';
import { applySites, dropUngranted, forgetSite, keepSite, readKeptSites } from './kept-sites';

const SITE = 'https://example.com';
const OTHER = 'https://other.example';

interface Script {
  id: string;
  js: string[];
  matches: string[];
  persistAcrossSessions?: boolean;
}

/** What the browser has granted, and where it puts the script. Both outlive the worker. */
let granted: Set<string>;
let scripts: Script[];
let writes: number;

const grant = (...sites: Site[]) => {
  for (const site of sites) granted.add(patternOf(site));
};

beforeEach(() => {
  fakeBrowser.reset();
  granted = new Set();
  scripts = [];
  writes = 0;
  const covers = (origin: string) => granted.has(origin) || granted.has('*://*/*');
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every(covers),
      remove: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) granted.delete(origin);
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => scripts,
      registerContentScripts: async (added: Script[]) => {
        writes += 1;
        if (scripts.length > 0) throw new Error('Duplicate script ID');
        scripts = added;
      },
      updateContentScripts: async ([{ matches }]: [Script]) => {
        writes += 1;
        scripts = scripts.map(script => ({ ...script, matches }));
      },
      unregisterContentScripts: async () => {
        writes += 1;
        scripts = [];
      },
    },
  });
});

const matches = () => scripts.flatMap(script => script.matches);

test('nothing is kept open and nothing is put anywhere until the user chooses', async () => {
  await applySites();
  expect(await readKeptSites()).toEqual([]);
  expect(writes).toBe(0);
});

describe('a site', () => {
  test('is kept open as soon as the browser grants it, whichever comes first', async () => {
    await keepSite(SITE);
    expect([await readKeptSites(), matches()]).toEqual([[], []]);
    grant(SITE);
    await applySites();
    expect([await readKeptSites(), matches()]).toEqual([[SITE], ['https://example.com/*']]);
    grant(OTHER);
    await keepSite(OTHER);
    expect(await readKeptSites()).toEqual([SITE, OTHER]);
    expect(scripts).toEqual([
      {
        id: 'kept-open',
        js: ['sidebar-host.js'],
        matches: ['https://example.com/*', 'https://other.example/*'],
        persistAcrossSessions: true,
      },
    ]);
  });

  test('that was wanted and never granted is forgotten with the next choice', async () => {
    await keepSite(SITE);
    grant(OTHER);
    await keepSite(OTHER);
    expect(await readSites()).toEqual([OTHER]);
  });

  test('is given back with its permission', async () => {
    grant(SITE);
    await keepSite(SITE);
    await forgetSite(SITE);
    expect([await readKeptSites(), matches(), [...granted]]).toEqual([[], [], []]);
  });

  test('whose permission the browser’s own page took away is no longer kept, and does not come back by another', async () => {
    grant(SITE, OTHER);
    await keepSite(SITE);
    await keepSite(OTHER);
    granted.delete(patternOf(SITE));
    await dropUngranted();
    expect([await readSites(), matches()]).toEqual([[OTHER], ['https://other.example/*']]);
    grant(SITE);
    await applySites();
    expect(matches()).toEqual(['https://other.example/*']);
  });

  test('is kept once, however often it is said, and no more is written than is new', async () => {
    grant(SITE);
    for (let time = 0; time < 3; time++) await keepSite(SITE);
    expect([await readSites(), writes]).toEqual([[SITE], 1]);
  });
});

test('all sites end without those that were chosen one by one', async () => {
  grant(SITE, 'all');
  await keepSite(SITE);
  await keepSite('all');
  expect(matches()).toEqual(['https://example.com/*', '*://*/*']);
  await forgetSite('all');
  expect([await readKeptSites(), matches()]).toEqual([[SITE], ['https://example.com/*']]);
});

test('a permission of the manifest’s own, which the browser does not take back, is no hindrance', async () => {
  grant(SITE);
  await keepSite(SITE);
  const remove = () => Promise.reject(new Error('You cannot remove required permissions.'));
  Object.assign(browser.permissions, { remove });
  await forgetSite(SITE);
  expect([await readKeptSites(), matches()]).toEqual([[], []]);
});
