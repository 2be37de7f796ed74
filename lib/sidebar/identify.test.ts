import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makePanelName } from '@/lib/contract/panel';
import { readSender } from '@/lib/contract/sender';
import { identify } from './identify';
import { grantMount } from './tickets';

beforeEach(() => {
  fakeBrowser.reset();
  const getContexts = async () => [
    { contextType: 'SIDE_PANEL', frameId: 0, documentUrl: `${panelUrl}#${PANEL_NAME}`, windowId: -1 },
    { contextType: 'SIDE_PANEL', frameId: 9, documentUrl: `${panelUrl}#${STRANGE_NAME}`, windowId: -1 },
  ];
  Object.assign(browser.runtime, { getContexts });
});

const id = browser.runtime.id;
const ours = (page: string) => `chrome-extension://${id}/${page}`;
const tab = { id: 7 };
const PANEL_NAME = makePanelName(3);
const STRANGE_NAME = makePanelName(3);
const panelUrl = ours('sidebar.html?panel');

/** Senders as Chromium 156 describes them. */
const SENDERS = {
  popup: { id, url: ours('popup.html') },
  'popup as a tab': { id, url: ours('popup.html'), tab, frameId: 0, documentId: 'D' },
  'popup framed by a page': { id, url: ours('popup.html'), tab, frameId: 4, documentId: 'D' },
  options: { id, url: ours('options.html'), tab, frameId: 0, documentId: 'D' },
  'options framed by a page': { id, url: ours('options.html'), tab, frameId: 4, documentId: 'D' },
  'sidebar as a tab': { id, url: ours('sidebar.html'), tab, frameId: 0, documentId: 'D' },
  'side panel': { id, url: panelUrl },
  'sidebar without a tab': { id, url: ours('sidebar.html') },
  'sidebar framed by a page': { id, url: ours('sidebar.html'), tab, frameId: 4, documentId: 'D' },
  'content script': { id, url: 'https://page.example/', tab, frameId: 0, documentId: 'D' },
  'a page whose path looks like ours': { id, url: 'https://page.example/popup.html', tab, frameId: 0 },
  'another page of ours': { id, url: ours('else.html'), tab, frameId: 0 },
};

const roleOf = async (sender: unknown, ticket?: string) => {
  const read = readSender(sender, id);
  return read && (await identify(read, ticket))?.role;
};

test.each([
  ['popup', 'popup'],
  ['popup as a tab', 'popup'],
  ['popup framed by a page', undefined],
  ['options', 'options'],
  ['options framed by a page', undefined],
  ['sidebar as a tab', 'sidebar'],
  ['sidebar without a tab', undefined],
  ['sidebar framed by a page', undefined],
  ['content script', undefined],
  ['a page whose path looks like ours', undefined],
  ['another page of ours', undefined],
] as const)('%s: %s', async (name, role) => {
  expect(await roleOf(SENDERS[name])).toBe(role);
});

test('a frame with a ticket of its tab is a sidebar', async () => {
  const ticket = await grantMount(tab.id);
  expect(await roleOf(SENDERS['sidebar framed by a page'], ticket)).toBe('sidebar');
});

test('another extension is nobody', () => {
  expect(readSender({ ...SENDERS.popup, id: 'another' }, id)).toBeUndefined();
});

test.each([undefined, null, {}, 'popup', { id: 7 }])('the sender %j is nobody', sender => {
  expect(readSender(sender, id)).toBeUndefined();
});

describe('a side panel', () => {
  const windowOf = async (sender: unknown, name?: string) => {
    const read = readSender(sender, id);
    return read && (await identify(read, name));
  };

  test('is of its window, and of no tab', async () => {
    const identity = { role: 'sidebar', windowId: 3, isTop: true };
    expect(await windowOf(SENDERS['side panel'], PANEL_NAME)).toEqual(identity);
  });

  test.each([
    ['has not named itself', undefined],
    ['has a name that no side panel has', makePanelName(3)],
    ['is a frame in another extension’s side panel', STRANGE_NAME],
    ['has a name that is none', 'x'.repeat(32)],
  ])('that %s is nobody', async (_, name) => {
    expect(await windowOf(SENDERS['side panel'], name)).toBeUndefined();
  });

  test('of a browser that lists none is believed where that says that it is no frame', async () => {
    Reflect.deleteProperty(browser.runtime, 'getContexts');
    expect(await windowOf({ ...SENDERS['side panel'], frameId: 0 }, PANEL_NAME)).toBeDefined();
    expect(await windowOf({ ...SENDERS['side panel'], frameId: 4 }, PANEL_NAME)).toBeUndefined();
    expect(await windowOf(SENDERS['side panel'], PANEL_NAME)).toBeUndefined();
  });
});
