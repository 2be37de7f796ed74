// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { OpenConversation } from '@/lib/contract/calls';
import { type Result, succeed } from '@/lib/contract/errors';
import type { Session } from '@/lib/contract/session';
import { ACTIVE, agreeableChannel, CONVERSATION_ID, conversation, message } from './chat.fixture';
import { OTHER_ID, settled, storeOn } from './chat-store.fixture';

describe('whose conversation is shown', () => {
  const HERS: Session = { ...ACTIVE, userId: 'v', username: 'grace' };
  const page = { url: 'https://a.example/', title: 'A', text: 'text' };
  const hers = () => succeed({ conversation: conversation([message('h')], OTHER_ID), draft: '' });

  test.each<[string, Session]>([
    ['signs out', { status: 'signedOut' }],
    ['is locked out', { status: 'locked', userId: 'u', username: 'demo' }],
  ])('nothing is left of a user who %s', async (_, session) => {
    const channel = agreeableChannel({ messages: [message('a')] });
    channel.answer({ 'page.read': () => succeed(page) });
    const { store, shown } = storeOn(channel);
    await settled();
    await store.page.attach('page');
    channel.push('session', session);
    expect(store.state).toMatchObject({ session, attachments: {}, conversation: undefined });
    expect(shown).toEqual([CONVERSATION_ID, 'nothing']);
  });

  test('a user whose session expired goes on seeing what was said', async () => {
    const channel = agreeableChannel({ messages: [message('a')] });
    const { store, shown } = storeOn(channel);
    await settled();
    channel.push('session', { status: 'expired', userId: 'u', username: 'demo' });
    channel.push('session', ACTIVE);
    await settled();
    expect(store.state.conversation?.messages).toMatchObject([{ id: 'a' }]);
    expect([shown, channel.argsOf('conversation.open').length]).toEqual([[CONVERSATION_ID], 1]);
  });

  test.each<[string, Session[]]>([
    ['after a sign-out', [{ status: 'signedOut' }, HERS]],
    ['after an expired session', [{ status: 'expired', userId: 'u', username: 'demo' }, HERS]],
    ['in the place of the other', [HERS]],
  ])('another user who signs in %s gets a conversation of their own', async (_, sessions) => {
    const channel = agreeableChannel({ messages: [message('a')] });
    const { store, shown } = storeOn(channel);
    await settled();
    channel.answer({ 'conversation.open': hers });
    for (const session of sessions) channel.push('session', session);
    expect(store.state.conversation).toBeUndefined();
    await settled();
    expect(store.state.conversation?.messages).toMatchObject([{ id: 'h' }]);
    expect(shown).toEqual([CONVERSATION_ID, 'nothing', OTHER_ID]);
  });

  test('the same user gets the conversation back after a lock', async () => {
    const channel = agreeableChannel({ messages: [message('a')] });
    const { store } = storeOn(channel);
    await settled();
    channel.push('session', { status: 'locked', userId: 'u', username: 'demo' });
    channel.push('session', ACTIVE);
    await settled();
    expect(store.state.conversation?.messages).toMatchObject([{ id: 'a' }]);
  });

  test('a conversation that was on its way to the user of before is not shown', async () => {
    const channel = agreeableChannel({ messages: [message('a')] });
    const late = Promise.withResolvers<Result<OpenConversation>>();
    channel.answer({ 'conversation.open': () => late.promise });
    const { store, shown } = storeOn(channel);
    await settled();
    channel.push('session', { status: 'signedOut' });
    channel.answer({ 'conversation.open': hers });
    channel.push('session', HERS);
    await settled();
    late.resolve(succeed({ conversation: conversation([message('a')]), draft: 'secret' }));
    await settled();
    expect(store.state.conversation?.messages).toMatchObject([{ id: 'h' }]);
    expect(shown).toEqual([OTHER_ID]);
  });

  test('what is pushed to a user who has just signed out is not shown', async () => {
    const channel = agreeableChannel({ messages: [message('a')] });
    const { store } = storeOn(channel);
    await settled();
    channel.push('session', { status: 'signedOut' });
    channel.push('conversation', { conversation: conversation([message('a')]), draft: '' });
    channel.push('message', { conversationId: CONVERSATION_ID, message: message('a') });
    expect(store.state.conversation).toBeUndefined();
  });

  test('a page that was being read for the user of before is not attached', async () => {
    const channel = agreeableChannel();
    const read = Promise.withResolvers<Result<typeof page>>();
    channel.answer({ 'page.read': () => read.promise });
    const { store } = storeOn(channel);
    await settled();
    const attached = store.page.attach('page');
    channel.push('session', HERS);
    read.resolve(succeed(page));
    expect(await attached).toBe(false);
    expect(store.state.attachments).toEqual({});
  });

  test('after a reconnection it is known who is there before a conversation is fetched', async () => {
    const channel = agreeableChannel({ messages: [message('a')] });
    const { store, shown } = storeOn(channel);
    await settled();
    channel.answer({ 'session.get': () => succeed(HERS), 'conversation.open': hers });
    channel.reconnect();
    await settled();
    expect(store.state.conversation?.messages).toMatchObject([{ id: 'h' }]);
    expect(shown).toEqual([CONVERSATION_ID, 'nothing', OTHER_ID]);
  });
});
