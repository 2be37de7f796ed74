import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makePanelName } from '@/lib/contract/panel';
import type { Broadcast, View } from '@/lib/contract/view';
import { tabItem } from '@/lib/storage/items';
import { isPanelOpen } from './extras/is-panel-open';
import { MENU_ENTRIES } from './extras/menu-entries';
import { grantWish } from './grant-wish';
import { readPart } from './read-part';
import { registerContextMenu } from './register-context-menu';
import { endWish, keepWish, readWish, readWishedSelection } from './wishes';

const TAB = 7;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
});

describe('a wish', () => {
  test('is of its tab, and there until it came true', async () => {
    const id = await keepWish(TAB, { part: 'selection', prompt: 'explain' });
    expect(await readWish(TAB)).toEqual({ id, part: 'selection', prompt: 'explain' });
    expect(await readWish(TAB)).toMatchObject({ id });
    expect(await readWish(8)).toBeUndefined();
    await endWish(TAB, id);
    expect(await readWish(TAB)).toBeUndefined();
  });

  test('that was made since is not ended with the one before', async () => {
    const before = await keepWish(TAB, { part: 'page' });
    const id = await keepWish(TAB, { part: 'selection' });
    await endWish(TAB, before);
    expect(await readWish(TAB)).toEqual({ id, part: 'selection' });
  });

  test('that nobody asked for in two minutes is none any more', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await keepWish(TAB, { part: 'page' }, 'a passage');
    vi.setSystemTime(Date.now() + 120_001);
    expect(await readWish(TAB)).toBeUndefined();
    expect(await readWishedSelection(TAB)).toBeUndefined();
  });

  test('holds no more of a selection than is ever sent', async () => {
    await keepWish(TAB, { part: 'selection' }, 'x'.repeat(70_000));
    expect(await readWishedSelection(TAB)).toHaveLength(60_000);
  });

  test('leaves nothing in storage', async () => {
    await endWish(TAB, await keepWish(TAB, { part: 'page' }));
    expect(await tabItem(TAB).getValue()).toEqual({});
  });
});

test('a selection in a frame of the page is read from the wish', async () => {
  const tab = await browser.tabs.create({ url: 'https://page.example/' });
  await keepWish(tab.id ?? 0, { part: 'selection' }, 'a passage in a frame');
  expect(await readPart(tab.id ?? 0, 'selection')).toMatchObject({
    ok: true,
    value: { url: 'https://page.example/', selection: 'a passage in a frame' },
  });
});

describe('the context menu', () => {
  const views: Pick<View, 'role' | 'tabId'>[] = [
    { role: 'sidebar', tabId: TAB },
    { role: 'sidebar', tabId: 8 },
    { role: 'popup' },
  ];

  /** Says what the listeners would hear of a click, and whom the worker told of it. */
  async function click(menuItemId: string, more: object = {}, inject = async () => [{ documentId: 'D' }]) {
    const clicked = vi.fn();
    const told: unknown[] = [];
    const broadcast: Broadcast = (name, _, wanted = () => true) => {
      told.push([name, views.filter(view => wanted(view as View)).map(({ tabId }) => tabId)]);
      return [];
    };
    Object.assign(browser, { contextMenus: { onClicked: { addListener: clicked } } });
    const executeScript = vi.fn(inject);
    Object.assign(browser, { scripting: { executeScript } });
    registerContextMenu(broadcast);
    clicked.mock.calls[0]?.[0]({ menuItemId, frameId: 0, selectionText: 'a passage', ...more }, { id: TAB });
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(2));
    return told;
  }

  test.each([
    ['ask', { part: 'selection' }],
    ['explain', { part: 'selection', prompt: 'explain' }],
    ['translate', { part: 'selection', prompt: 'translate' }],
    ['summarise', { part: 'page', prompt: 'summarise' }],
  ])(
    '%s opens the sidebar and leaves it the wish, of which it is told where it is open',
    async (id, wish) => {
      const told = await click(id);
      expect(await readWish(TAB)).toMatchObject(wish);
      expect(told).toEqual([['wish', [TAB]]]);
      expect(await readWishedSelection(TAB)).toBeUndefined();
    },
  );

  test('keeps what was selected in a frame', async () => {
    await click('explain', { frameId: 3 });
    expect(await readWishedSelection(TAB)).toBe('a passage');
  });

  test.each(['explain', 'open-sidebar'])(
    '%s leaves nothing where the browser lets no extension in, and opens the popup, which says so',
    async id => {
      const openPopup = vi.fn(async () => {});
      Object.assign(browser, { action: { openPopup } });
      await click(id, {}, () => Promise.reject(new Error('Cannot access a chrome:// URL')));
      await vi.waitFor(() => expect(openPopup).toHaveBeenCalledOnce());
      expect(await readWish(TAB)).toBeUndefined();
    },
  );

  test('goes to the side panel where Aside stands there, and opens nothing in the page', async () => {
    const documentUrl = `chrome-extension://id/sidebar.html?panel#${makePanelName(3)}`;
    Object.assign(browser.runtime, { getContexts: async () => [{ frameId: 0, documentUrl }] });
    onTestFinished(() => void Reflect.deleteProperty(browser.runtime, 'getContexts'));
    expect([await isPanelOpen(3), await isPanelOpen(4)]).toEqual([true, false]);
    const executeScript = vi.fn();
    Object.assign(browser, { scripting: { executeScript } });
    const told: unknown[] = [];
    const broadcast: Broadcast = (name, _, wanted = () => true) => {
      const panels = [3, 4].map(windowId => ({ role: 'sidebar', windowId }) as View);
      told.push([name, panels.filter(wanted).map(({ windowId }) => windowId)]);
      return [];
    };
    const wish = { part: 'page' } as const;
    const granted = await grantWish({
      tabId: TAB,
      windowId: 3,
      inPanel: true,
      wish,
      selection: undefined,
      broadcast,
    });
    expect([granted.ok, told]).toEqual([true, [['wish', [3]]]]);
    expect(await readWish(TAB)).toMatchObject(wish);
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('opens the sidebar and leaves nothing where nothing more was chosen', async () => {
    expect(await click('open-sidebar')).toEqual([]);
    expect(await readWish(TAB)).toBeUndefined();
  });

  test('has words for each entry, and no id twice', async () => {
    const { default: words } = await import('@/public/_locales/en/messages.json');
    expect(MENU_ENTRIES.filter(({ title }) => !words[title].message)).toEqual([]);
    expect(new Set(MENU_ENTRIES.map(({ id }) => id)).size).toBe(MENU_ENTRIES.length);
  });
});
