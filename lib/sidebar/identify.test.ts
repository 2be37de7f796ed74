import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { panelHash } from '@/lib/contract/panel';
import { readSender } from '@/lib/contract/sender';
import { identify } from './identify';
import { grantMount } from './tickets';

beforeEach(() => {
  fakeBrowser.reset();
  const getContexts = async () => [
    { contextType: 'SIDE_PANEL', frameId: 0, documentUrl: panelUrl, windowId: -1 },
    { contextType: 'SIDE_PANEL', frameId: 9, documentUrl: strangeUrl, windowId: -1 },
  ];
  Object.assign(browser.runtime, { getContexts });
});

const id = browser.runtime.id;
const ours = (page: string) => `chrome-extension://${id}/${page}`;
const tab = { id: 7 };
const panelUrl = ours(`sidebar.html?panel${panelHash(3)}`);
const strangeUrl = ours(`sidebar.html?panel${panelHash(3)}`);

/** Senders as Chromium 156 describes them. */
const SENDERS = {
  popup: { id, url: ours('popup.html') },
  'popup as a tab': { id, url: ours('popup.html'), tab, frameId: 0, documentId: 'D' },
  'popup framed by a page': { id, url: ours('popup.html'), tab, frameId: 4, documentId: 'D' },
  options: { id, url: ours('options.html'), tab, frameId: 0, documentId: 'D' },
  'options framed by a page': { id, url: ours('options.html'), tab, frameId: 4, documentId: 'D' },
  'sidebar as a tab': { id, url: ours('sidebar.html'), tab, frameId: 0, documentId: 'D' },
  'side panel': { id, url: panelUrl },
  'side panel that has not named itself': { id, url: ours('sidebar.html?panel') },
  'sidebar framed in another extension’s side panel': { id, url: strangeUrl },
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
  ['side panel', 'sidebar'],
  ['side panel that has not named itself', undefined],
  ['sidebar framed in another extension’s side panel', undefined],
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

test('a browser that lists no side panels is believed where it says that the sender is no frame', async () => {
  Reflect.deleteProperty(browser.runtime, 'getContexts');
  expect(await roleOf({ id, url: panelUrl, frameId: 0 })).toBe('sidebar');
  expect(await roleOf({ id, url: panelUrl, frameId: 4 })).toBeUndefined();
  expect(await roleOf({ id, url: panelUrl })).toBeUndefined();
});

test('a side panel is of its window, and of no tab', async () => {
  const read = readSender(SENDERS['side panel'], id);
  expect(read && (await identify(read, undefined))).toEqual({ role: 'sidebar', windowId: 3, isTop: true });
});
