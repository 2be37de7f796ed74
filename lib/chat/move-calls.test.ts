import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Session } from '@/lib/contract/session';
import type { Broadcast, View } from '@/lib/contract/view';
import { readConversation } from '@/lib/storage/conversations';
import { emptyDatabase } from '@/lib/storage/conversations.fixture';
import { moveCalls } from './move-calls';
import { ShownConversation } from './shown-conversation';

const ACCOUNT = 'u';

let views: View[];
let pushed: string[];
let session: Session;

const broadcast: Broadcast = (name, data, wanted = () => true) => {
  const told = views.filter(wanted);
  for (const view of told) view.push(name, data);
  return told;
};
const shown = new ShownConversation({ broadcast, open: readConversation });
const calls = moveCalls({ get: async () => session }, shown);

function openView(name: string, where: Pick<View, 'tabId' | 'windowId'>): View {
  const view: View = {
    role: 'sidebar',
    isTop: true,
    ...where,
    push: what => void (what === 'conversation' && pushed.push(name)),
  };
  views.push(view);
  return view;
}

/** A sidebar in a page of the window, with the conversation that it shows. */
async function openSidebar() {
  const tab = await browser.tabs.create({ url: 'https://page.example/' });
  const view = openView('page', { tabId: tab.id });
  const { conversation } = await shown.open(ACCOUNT, view);
  return { view, id: conversation.id, windowId: tab.windowId ?? 0 };
}

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  views = [];
  pushed = [];
  session = {
    status: 'active',
    userId: ACCOUNT,
    username: 'demo',
    method: 'direct',
    signedInAt: 0,
    renewedUntil: 0,
  };
});

test('the side panel that opens next shows the sidebar’s conversation, and again after the worker ended', async () => {
  const { view, id, windowId } = await openSidebar();
  expect(await calls['sidebar.toPanel']({}, view)).toMatchObject({ ok: true });
  for (let time = 0; time < 2; time++) {
    const panel = openView('panel', { windowId });
    expect((await shown.open(ACCOUNT, panel)).conversation.id).toBe(id);
  }
});

test('a side panel that is there already goes to it, and no other window’s', async () => {
  const { view, id, windowId } = await openSidebar();
  const panel = openView('panel', { windowId });
  const other = openView('another window', { windowId: windowId + 1 });
  for (const opened of [panel, other]) await shown.open(ACCOUNT, opened);
  await calls['sidebar.toPanel']({}, view);
  expect(pushed).toEqual(['panel']);
  expect(panel.conversationId).toBe(id);
  expect(other.conversationId).not.toBe(id);
});

test('a tab that is opened from a sidebar shows its conversation', async () => {
  const { view, id } = await openSidebar();
  await calls['sidebar.toTab']({}, view);
  const tabs = await browser.tabs.query({});
  const tab = tabs.find(({ url }) => url?.endsWith('/sidebar.html'));
  expect((await shown.open(ACCOUNT, openView('tab', { tabId: tab?.id }))).conversation.id).toBe(id);
});

test('signed out there is nothing to take along, and the tab opens all the same', async () => {
  session = { status: 'signedOut' };
  const view = openView('page', { tabId: 7 });
  expect(await calls['sidebar.toTab']({}, view)).toMatchObject({ ok: true });
  expect((await browser.tabs.query({})).some(({ url }) => url?.endsWith('/sidebar.html'))).toBe(true);
});

test('a side panel that is to move into itself stays as it is', async () => {
  const panel = openView('panel', { windowId: 3 });
  const { conversation } = await shown.open(ACCOUNT, panel);
  expect(await calls['sidebar.toPanel']({}, panel)).toMatchObject({ ok: true });
  expect([panel.conversationId, pushed]).toEqual([conversation.id, []]);
});
