import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Session } from '@/lib/contract/session';
import type { View } from '@/lib/contract/view';
import { readConversation } from '@/lib/storage/conversations';
import { deleteConversations } from '@/lib/storage/delete-conversations';
import { chatCalls } from './chat-calls';
import { ShownConversation } from './shown-conversation';
import { turnCalls } from './turn-calls';
import { Turns } from './turns';

const signedIn = (userId: string): Session => ({
  status: 'active',
  userId,
  username: userId,
  method: 'direct',
  signedInAt: 0,
  renewedUntil: 0,
});
const view = (tabId?: number): View => ({ role: 'sidebar', tabId, isTop: true, push: () => {} });
const requestId = () => crypto.randomUUID();

let session: Session = signedIn('ada');
let asked: string[];
const turns = new Turns({
  ask: async function* ({ message }) {
    asked.push(message);
    yield { kind: 'finish', finishReason: 'stop' };
  },
  onText: () => {},
  onMessage: () => {},
  onConversation: () => {},
  hold: work => work,
  stop: async () => {},
  session: async () => session,
});
const shown = new ShownConversation({
  broadcast: () => [],
  open: (account, id) => turns.open(account, id),
});
const reader = { get: async () => session };
const calls = { ...chatCalls(reader, shown), ...turnCalls(turns, reader) };

async function open(of: View) {
  const opened = await calls['conversation.open']({}, of);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.conversation;
}

beforeEach(() => {
  fakeBrowser.reset();
  session = signedIn('ada');
  asked = [];
});

describe.each([
  ['of a tab', 7],
  ['outside any tab', undefined],
])('a conversation %s', (_, tabId) => {
  test('is there again for the same account', async () => {
    const sidebar = view(tabId);
    const { id } = await open(sidebar);
    expect((await open(sidebar)).id).toBe(id);
  });

  test('is never given to another account, which gets a new one', async () => {
    const sidebar = view(tabId);
    const { id } = await open(sidebar);
    await calls['turn.start']({ conversationId: id, requestId: requestId(), message: 'secret' }, sidebar);
    session = signedIn('grace');
    const hers = await open(sidebar);
    expect(hers.id).not.toBe(id);
    expect(hers.messages).toEqual([]);
  });

  test.each<[string, Session]>([
    ['signed-out', { status: 'signedOut' }],
    ['locked', { status: 'locked', userId: 'ada', username: 'ada' }],
  ])('is given to nobody while the session is %s', async (code, now) => {
    const sidebar = view(tabId);
    await open(sidebar);
    session = now;
    expect(await calls['conversation.open']({}, sidebar)).toMatchObject({ ok: false, error: { code } });
  });

  test('stays with a user whose session expired, draft and all', async () => {
    const sidebar = view(tabId);
    const { id } = await open(sidebar);
    session = { status: 'expired', userId: 'ada', username: 'ada' };
    await calls['draft.save']({ conversationId: id, text: 'half a question' }, sidebar);
    expect(await calls['conversation.open']({}, sidebar)).toMatchObject({
      ok: true,
      value: { conversation: { id }, draft: 'half a question' },
    });
  });
});

describe('a new conversation', () => {
  test('asked for again, by a view that lost the first result, is the same, with what is in it', async () => {
    const sidebar = view(7);
    const conversationId = crypto.randomUUID();
    await calls['conversation.new']({ conversationId }, sidebar);
    await calls['turn.start']({ conversationId, requestId: requestId(), message: 'Hi' }, sidebar);
    const again = await calls['conversation.new']({ conversationId }, sidebar);
    expect(again).toMatchObject({ ok: true, value: { conversation: { id: conversationId } } });
    expect(again.ok && again.value.conversation.messages[0]?.content).toBe('Hi');
  });

  test('that another account has is refused', async () => {
    const { id: conversationId } = await open(view());
    session = signedIn('grace');
    const refused = await calls['conversation.new']({ conversationId }, view());
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-message' } });
  });

  test('is where the view stays, though what it showed before was still being opened', async () => {
    const sidebar = view(7);
    await open(sidebar);
    const conversationId = crypto.randomUUID();
    await Promise.all([open(sidebar), calls['conversation.new']({ conversationId }, sidebar)]);
    expect(sidebar.conversationId).toBe(conversationId);
    expect((await open(sidebar)).id).toBe(conversationId);
  });
});

test('what was typed when the session was locked is there after the unlocking', async () => {
  const sidebar = view();
  const { id } = await open(sidebar);
  session = { status: 'locked', userId: 'ada', username: 'ada' };
  await calls['draft.save']({ conversationId: id, text: 'half a question' }, sidebar);
  expect((await readConversation('ada', id))?.draft).toBe('half a question');
});

describe('the conversation of another account', () => {
  test('takes no question and no second try, even by its id', async () => {
    const { id: conversationId } = await open(view());
    session = signedIn('grace');
    const question = { conversationId, requestId: requestId(), message: 'mine?' };
    expect(await calls['turn.start'](question, view())).toMatchObject({ ok: false });
    expect(await calls['turn.retry']({ conversationId, requestId: requestId() }, view())).toMatchObject({
      ok: false,
    });
    expect(asked).toEqual([]);
  });

  test('takes no draft', async () => {
    const { id: conversationId } = await open(view());
    session = signedIn('grace');
    await calls['draft.save']({ conversationId, text: 'hers' }, view());
    expect((await readConversation('ada', conversationId))?.draft).toBe('');
  });

  test('outlives the deletion of an account that is not its own', async () => {
    const { id: his } = await open(view());
    session = signedIn('grace');
    const { id: hers } = await open(view());
    await calls['turn.start']({ conversationId: hers, requestId: requestId(), message: 'Hi' }, view());
    await deleteConversations('grace');
    expect(await readConversation('grace', hers)).toBeUndefined();
    expect(await readConversation('ada', his)).toBeDefined();
  });
});
