import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listConversations } from '@/lib/storage/conversation-list';
import { createConversation } from '@/lib/storage/conversations';
import { emptyDatabase, readEverything, store } from '@/lib/storage/conversations.fixture';
import { deleteConversations } from '@/lib/storage/delete-conversations';
import { changeSettings } from '@/lib/storage/settings';
import { noteShown } from '@/lib/storage/shown-conversations';
import { RETENTION_ALARM, startRetention } from './retention';

const DAY = 86_400_000;
const start = () => startRetention({ remove: deleteConversations, onSharing: async () => {} });
const titles = async () =>
  (await listConversations('ada', 50))?.conversations.map(({ title }) => title).sort();
const ring = () =>
  fakeBrowser.alarms.onAlarm.trigger({
    name: RETENTION_ALARM,
    scheduledTime: 0,
    persistAcrossSessions: true,
  });

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
});

describe('after the days that the user chose', () => {
  beforeEach(async () => {
    await store('ada', { question: 'old', at: Date.now() - 8 * DAY });
    await store('ada', { question: 'pinned', at: Date.now() - 8 * DAY, pinned: true });
    await store('ada', { question: 'recent', at: Date.now() - 6 * DAY });
  });

  test('what is older is deleted when the worker starts, but for what is pinned', async () => {
    await changeSettings({ deleteAfterDays: 7 });
    start();
    await vi.waitFor(async () => expect(await titles()).toEqual(['pinned', 'recent']));
    expect(await readEverything()).not.toContain('old');
  });

  test('also when the alarm rings, and as soon as that is chosen', async () => {
    start();
    await changeSettings({ deleteAfterDays: 7 });
    await vi.waitFor(async () => expect(await titles()).toEqual(['pinned', 'recent']));
    await store('ada', { question: 'older still', at: Date.now() - 9 * DAY });
    await ring();
    await vi.waitFor(async () => expect(await titles()).toEqual(['pinned', 'recent']));
  });

  test('and nothing is deleted by default', async () => {
    start();
    await ring();
    expect(await titles()).toEqual(['old', 'pinned', 'recent']);
  });
});

describe('where no history is kept', () => {
  test('a conversation goes when its tab closes; those from before stay, and what is pinned', async () => {
    await store('ada', { question: 'from before', at: Date.now() - DAY });
    start();
    await changeSettings({ keepHistory: false });
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get('forgetSince')).not.toEqual({}));
    const [one, other] = [
      await store('ada', { question: 'one', at: Date.now() }),
      await store('ada', { question: 'other', at: Date.now() }),
    ];
    await store('ada', { question: 'pinned', at: Date.now(), pinned: true });
    await noteShown('ada', { tabId: 1 }, one);
    await noteShown('ada', { tabId: 2 }, other);
    await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(async () => expect(await titles()).toEqual(['from before', 'other', 'pinned']));
  });

  test('all go with the browser, that of all tabs too', async () => {
    await changeSettings({ keepHistory: false, conversationPerTab: false });
    start();
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get('forgetSince')).not.toEqual({}));
    await noteShown('ada', { tabId: 1 }, await store('ada', { question: 'shared', at: Date.now() }));
    await fakeBrowser.storage.session.clear();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await titles()).toEqual([]));
  });
});

test('empty conversations go, unless they are new or shown', async () => {
  const [empty, shown, fresh] = [
    await createConversation('ada', 1000),
    await createConversation('ada', 1000),
    await createConversation('ada', Date.now()),
  ];
  await noteShown('ada', { tabId: 1 }, shown.id);
  start();
  await ring();
  await vi.waitFor(async () => expect(await readEverything()).not.toContain(empty.id));
  const left = await readEverything();
  expect(left).toContain(shown.id);
  expect(left).toContain(fresh.id);
});
