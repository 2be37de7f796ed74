// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { OpenConversation } from '@/lib/contract/calls';
import { fail, type Result, succeed } from '@/lib/contract/errors';
import { agreeableChannel, CONVERSATION_ID, conversation, message } from './chat.fixture';
import { OTHER_ID, settled, storeOn } from './chat-store.fixture';

const streaming = () => agreeableChannel({ messages: [message('a', { status: 'streaming' })] });

describe('what the worker pushes', () => {
  test('text is put in once per frame, however many pieces came', async () => {
    const channel = streaming();
    const { store, frames, delta, text, nextFrame } = storeOn(channel);
    await settled();
    let changes = 0;
    store.subscribe(() => changes++);
    delta(0, 'one ');
    delta(4, 'two ');
    delta(8, 'three');
    expect([text(), frames.length, changes]).toEqual(['', 1, 0]);
    nextFrame();
    expect([text(), changes]).toEqual(['one two three', 1]);
  });

  test('a message that changes comes after the text that was pushed before it', async () => {
    const channel = streaming();
    const { store, delta, text } = storeOn(channel);
    await settled();
    delta(0, 'half');
    const seen: (string | undefined)[] = [];
    store.subscribe(() => seen.push(text()));
    channel.push('message', {
      conversationId: CONVERSATION_ID,
      message: message('a', { content: 'half done' }),
    });
    expect(seen).toEqual(['half', 'half done']);
  });

  test('a message is new at the end, or takes the place of the one with its id', async () => {
    const channel = agreeableChannel({ messages: [message('q', { role: 'user' }), message('a')] });
    const { store } = storeOn(channel);
    await settled();
    channel.push('message', { conversationId: CONVERSATION_ID, message: message('a', { status: 'failed' }) });
    channel.push('message', { conversationId: CONVERSATION_ID, message: message('b') });
    channel.push('message', { conversationId: OTHER_ID, message: message('c') });
    expect(store.state.conversation?.messages.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'q done',
      'a failed',
      'b done',
    ]);
  });

  test('text that does not begin where ours ends: the conversation is fetched again', async () => {
    const channel = streaming();
    const { delta, text, nextFrame } = storeOn(channel);
    await settled();
    const whole = message('a', { status: 'streaming', content: 'nothing is missing' });
    channel.answer({
      'conversation.open': () => succeed({ conversation: conversation([whole]), draft: '' }),
    });
    delta(12, 'missing');
    nextFrame();
    await settled();
    expect(channel.argsOf('conversation.open')).toHaveLength(2);
    expect(text()).toBe('nothing is missing');
  });

  test('while the conversation is being fetched, pushes wait and what it holds already is skipped', async () => {
    const channel = streaming();
    const opened = Promise.withResolvers<Result<OpenConversation>>();
    const { delta, text, nextFrame } = storeOn(channel);
    await settled();
    channel.answer({ 'conversation.open': () => opened.promise });
    delta(3, 'gap');
    nextFrame();
    delta(6, ' known');
    delta(12, ' new');
    nextFrame();
    const whole = message('a', { status: 'streaming', content: 'noogap known' });
    opened.resolve(succeed({ conversation: conversation([whole]), draft: '' }));
    await settled();
    expect(text()).toBe('noogap known new');
    expect(channel.argsOf('conversation.open')).toHaveLength(2);
  });

  test('an answer that ends while the conversation is being fetched stays ended', async () => {
    const channel = streaming();
    const opened = Promise.withResolvers<Result<OpenConversation>>();
    const { store, delta, nextFrame } = storeOn(channel);
    await settled();
    channel.answer({ 'conversation.open': () => opened.promise });
    delta(3, 'gap');
    nextFrame();
    channel.push('message', {
      conversationId: CONVERSATION_ID,
      message: message('a', { content: 'all of it' }),
    });
    const earlier = message('a', { status: 'streaming', content: 'all' });
    opened.resolve(succeed({ conversation: conversation([earlier]), draft: '' }));
    await settled();
    expect(store.state.conversation?.messages).toMatchObject([{ status: 'done', content: 'all of it' }]);
  });

  test('after a reconnection everything is asked for again', async () => {
    const channel = agreeableChannel();
    storeOn(channel);
    await settled();
    channel.reconnect();
    await settled();
    const names = ['session.get', 'layout.get', 'conversation.open'] as const;
    expect(names.map(name => channel.argsOf(name).length)).toEqual([2, 2, 2]);
  });

  test('the draft is handed over once per conversation', async () => {
    const channel = agreeableChannel();
    const { shown } = storeOn(channel);
    await settled();
    channel.push('conversation', { conversation: conversation(), draft: 'again' });
    channel.push('conversation', { conversation: conversation([], OTHER_ID), draft: '' });
    expect(shown).toEqual([CONVERSATION_ID, OTHER_ID]);
  });
});

describe('what the user asks for', () => {
  const page = { url: 'https://a.example/', title: 'A', text: 'text' };

  test('a question goes out with the chips, which are gone once the worker has it', async () => {
    const channel = agreeableChannel();
    channel.answer({ 'page.read': () => succeed(page) });
    const { store } = storeOn(channel);
    await settled();
    await store.page.attach('page');
    expect(await store.send('why?')).toBe(true);
    expect(channel.argsOf('turn.start')).toMatchObject([
      { conversationId: CONVERSATION_ID, message: 'why?', page },
    ]);
    expect(store.state.attachments).toEqual({});
  });

  test('nothing of a page is sent that was taken away', async () => {
    const channel = agreeableChannel();
    channel.answer({ 'page.read': () => succeed(page) });
    const { store } = storeOn(channel);
    await settled();
    await store.page.attach('page');
    store.page.detach('page');
    await store.send('why?');
    expect(channel.argsOf('turn.start')[0]).not.toHaveProperty('page');
  });

  test('a question that the worker does not take leaves chips and says why', async () => {
    const channel = agreeableChannel();
    channel.answer({ 'page.read': () => succeed(page), 'turn.start': () => fail('too-large') });
    const { store } = storeOn(channel);
    await settled();
    await store.page.attach('page');
    expect(await store.send('why?')).toBe(false);
    expect(store.state).toMatchObject({
      attachments: { page },
      problem: { during: 'send', error: { code: 'too-large' } },
    });
  });

  test('a question asked before the conversation is there waits for it', async () => {
    const channel = agreeableChannel();
    const { store } = storeOn(channel);
    expect(await store.send('early')).toBe(true);
  });

  test('a question asked on the way to a new chat is the first one there', async () => {
    const channel = agreeableChannel();
    const created = Promise.withResolvers<Result<OpenConversation>>();
    channel.answer({ 'conversation.new': () => created.promise });
    const { store } = storeOn(channel);
    await settled();
    void store.startNew();
    const sent = store.send('Hello?');
    created.resolve(succeed({ conversation: { ...conversation(), id: OTHER_ID }, draft: '' }));
    expect(await sent).toBe(true);
    expect(channel.calls.at(-1)).toMatchObject({ name: 'turn.start', args: { conversationId: OTHER_ID } });
  });

  test('a question asked on the way to a new chat, while the line is had anew, is the first one there', async () => {
    const channel = agreeableChannel();
    const created = Promise.withResolvers<Result<OpenConversation>>();
    const read = Promise.withResolvers<Result<OpenConversation>>();
    channel.answer({ 'conversation.new': () => created.promise });
    const { store } = storeOn(channel);
    await settled();
    void store.startNew();
    const sent = store.send('Hello?');
    channel.answer({ 'conversation.open': () => read.promise });
    channel.reconnect();
    await settled();
    const fresh = { conversation: { ...conversation(), id: OTHER_ID }, draft: '' };
    created.resolve(succeed(fresh));
    await settled();
    read.resolve(succeed(fresh));
    expect(await sent).toBe(true);
    expect(channel.calls.at(-1)).toMatchObject({ name: 'turn.start', args: { conversationId: OTHER_ID } });
  });

  test('a question asked while an answer streams in goes out as well: the worker queues it', async () => {
    const channel = streaming();
    const { store } = storeOn(channel);
    await settled();
    expect(await store.send('and then?')).toBe(true);
    expect(channel.argsOf('turn.start')).toMatchObject([{ message: 'and then?' }]);
  });

  test('a session that begins fetches the conversation that could not be had before', async () => {
    const channel = agreeableChannel({ session: { status: 'signedOut' } });
    channel.answer({ 'conversation.open': () => fail('signed-out') });
    const { store } = storeOn(channel);
    await settled();
    expect(store.state.openError?.code).toBe('signed-out');
    channel.answer({ 'conversation.open': () => succeed({ conversation: conversation(), draft: '' }) });
    channel.push('session', {
      status: 'active',
      userId: 'u',
      username: 'demo',
      signedInAt: 0,
      method: 'direct',
      renewedUntil: 0,
    });
    await settled();
    expect(store.state).toMatchObject({ conversation: { id: CONVERSATION_ID }, openError: undefined });
  });
});
