import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Result } from '@/lib/contract/errors';
import type { PageAccess } from '@/lib/contract/page-access';
import type { View } from '@/lib/contract/view';
import { listAccess, setAccess } from '@/lib/storage/page-access';
import { pageCalls } from './page-calls';
import { keepWish } from './wishes';

const ORIGIN = 'https://hive.example';
const PAGE = { url: `${ORIGIN}/inbox`, title: 'Inbox', text: 'Two messages.' };

/** What the browser says of the tab, and what the script says that is injected into it. */
let tab: { url?: string; title?: string };
let result: unknown;
let injected: string[];
const told: string[] = [];

const calls = pageCalls(name => {
  told.push(name);
  return [];
});
const view: View = { role: 'sidebar', tabId: 7, isTop: false, push: () => {} };
const codeOf = (outcome: Result<unknown>) => (outcome.ok ? 'ok' : outcome.error.code);

beforeEach(() => {
  fakeBrowser.reset();
  [tab, result, injected] = [{ url: `${PAGE.url}#top`, title: 'Inbox' }, PAGE, []];
  told.length = 0;
  vi.spyOn(browser.tabs, 'get').mockImplementation(async () => tab as never);
  const executeScript = async ({ files }: { files?: string[] }) => {
    injected.push(files?.[0] ?? 'function');
    return [{ result, frameId: 0, documentId: 'D' }];
  };
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(executeScript as never);
});

describe('a site', () => {
  test.each<[PageAccess, string, PageAccess | 'nothing']>([
    ['ask', 'ok', 'nothing'],
    ['always', 'ok', 'always'],
    ['never', 'page-never', 'nothing'],
  ])('with the access %s', async (access, read, always) => {
    await setAccess(ORIGIN, access);
    expect(codeOf(await calls['page.read']({ part: 'page' }, view))).toBe(read);
    expect(codeOf(await calls['page.title']({}, view))).toBe(read);
    expect(injected).toHaveLength(read === 'ok' ? 1 : 0);
    expect(await calls['page.always']({}, view)).toEqual({
      ok: true,
      value: always === 'always' ? PAGE : null,
    });
    expect(await calls['access.get']({}, view)).toEqual({ ok: true, value: { origin: ORIGIN, access } });
  });

  test('that is never read is not in what was selected in a frame of it either', async () => {
    await keepWish(7, { part: 'selection' }, 'Selected.');
    expect(codeOf(await calls['page.read']({ part: 'selection' }, view))).toBe('ok');
    await setAccess(ORIGIN, 'never');
    expect(codeOf(await calls['page.read']({ part: 'selection' }, view))).toBe('page-never');
  });

  test('is the one that the browser names, and a page that says that it is of another is not read', async () => {
    await setAccess(ORIGIN, 'always');
    tab = { url: 'https://other.example/', title: 'Other' };
    expect(codeOf(await calls['page.read']({ part: 'page' }, view))).toBe('page-unreadable');
    expect(await calls['page.always']({}, view)).toEqual({ ok: true, value: null });
    await calls['access.set']({ access: 'never' }, view);
    expect(await listAccess()).toEqual([
      { origin: ORIGIN, access: 'always' },
      { origin: 'https://other.example', access: 'never' },
    ]);
    expect(told).toEqual(['access']);
  });

  test.each([undefined, 'chrome://settings/', 'file:///home', 'about:blank'])('is none for %s', async url => {
    tab = url === undefined ? {} : { url };
    expect(await calls['access.get']({}, view)).toEqual({ ok: true, value: null });
    expect(codeOf(await calls['access.set']({ access: 'always' }, view))).toBe('page-forbidden');
    expect(await listAccess()).toEqual([]);
  });

  test('is forgotten with "ask", and stays on this device', async () => {
    await calls['access.change']({ origin: ORIGIN, access: 'never' }, view);
    expect(await calls['access.list']({}, view)).toEqual({
      ok: true,
      value: [{ origin: ORIGIN, access: 'never' }],
    });
    expect(await browser.storage.sync.get()).toEqual({});
    await calls['access.change']({ origin: ORIGIN, access: 'ask' }, view);
    expect(await listAccess()).toEqual([]);
  });
});

describe('a passage', () => {
  const show = (url: string, from: View = view) =>
    calls['page.show']({ url, passage: { start: 'Two' } }, from);

  test.each([
    [PAGE.url, true, 'ok'],
    [`${PAGE.url}#:~:text=Two`, false, 'passage-gone'],
    [`${ORIGIN}/other`, true, 'page-other'],
    ['https://evil.example/inbox', true, 'page-other'],
    ['javascript:alert(1)', true, 'page-other'],
  ])('of %s is shown only in that page: %s, %s', async (url, isFound, outcome) => {
    result = isFound;
    expect(codeOf(await show(url))).toBe(outcome);
    expect(injected).toEqual(outcome === 'page-other' ? [] : ['function', '/show-passage.js']);
  });

  test('is shown beside a sidebar alone, and where the grant is still there', async () => {
    expect(codeOf(await show(PAGE.url, { ...view, isTop: true }))).toBe('page-other');
    tab = {};
    expect(codeOf(await show(PAGE.url))).toBe('page-forbidden');
    expect(injected).toEqual([]);
  });
});
