// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { fail, type Result, succeed } from '@/lib/contract/errors';
import type { PageContext } from '@/lib/contract/page-context';
import { ACTIVE, agreeableChannel, CONVERSATION_ID, message, renderChat } from './chat.fixture';

const type = (textarea: HTMLTextAreaElement, text: string) =>
  fireEvent.input(textarea, { target: { value: text } });
const greeted = () => screen.findByText('Hello, demo');

describe('Enter', () => {
  test('sends, and the textbox is empty once the worker has the question', async () => {
    const { textarea, channel } = renderChat();
    await greeted();
    type(textarea, ' What is this? ');
    fireEvent.keyDown(textarea, { key: 'Enter' });
    await waitFor(() => expect(textarea.value).toBe(''));
    expect(channel.argsOf('turn.start')).toMatchObject([
      { conversationId: CONVERSATION_ID, message: 'What is this?' },
    ]);
  });

  test.each([
    ['with Shift', { key: 'Enter', shiftKey: true }],
    ['while an input method composes', { key: 'Enter', isComposing: true }],
    ['that ends a composition, as Safari tells it', { key: 'Enter', keyCode: 229 }],
  ])('%s is the textbox’s own', async (_, init) => {
    const { textarea, channel } = renderChat();
    await greeted();
    type(textarea, 'にほん');
    // fireEvent tells whether the default action, a new line or the end of the word, may happen.
    expect(fireEvent.keyDown(textarea, init)).toBe(true);
    expect(channel.argsOf('turn.start')).toEqual([]);
  });

  test('pressed before anything was loaded counts, once it is', async () => {
    const channel = agreeableChannel();
    const { textarea } = renderChat({ channel, typed: 'early bird' });
    fireEvent.keyDown(textarea, { key: 'Enter' });
    await waitFor(() => expect(channel.argsOf('turn.start')).toMatchObject([{ message: 'early bird' }]));
    await waitFor(() => expect(textarea.value).toBe(''));
  });

  test('does nothing with an empty textbox', async () => {
    const { textarea, channel } = renderChat();
    await greeted();
    type(textarea, ' \n ');
    fireEvent.keyDown(textarea, { key: 'Enter' });
    expect(screen.getByRole('button', { name: 'Send' })).toHaveProperty('disabled', true);
    expect(channel.argsOf('turn.start')).toEqual([]);
  });

  test('sends while an answer streams in, which can be stopped all the time', async () => {
    const { textarea, channel } = renderChat({ messages: [message('a', { status: 'streaming' })] });
    await screen.findByRole('button', { name: 'Stop' });
    expect(screen.queryByRole('button', { name: 'Send' })).toBeNull();
    type(textarea, 'And then?');
    screen.getByRole('button', { name: 'Send' });
    fireEvent.keyDown(textarea, { key: 'Enter' });
    await waitFor(() => expect(textarea.value).toBe(''));
    expect(channel.argsOf('turn.start')).toMatchObject([{ message: 'And then?' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(channel.argsOf('turn.stop')).toEqual([{ conversationId: CONVERSATION_ID }]);
  });
});

describe('Enter while the question before is on its way', () => {
  /** Two questions and a third that is half typed, while the worker has not taken the first one. */
  async function typeOn(answer: () => Promise<Result<null>>) {
    const { textarea, channel } = renderChat();
    await greeted();
    channel.answer({ 'turn.start': answer });
    type(textarea, 'One?');
    fireEvent.keyDown(textarea, { key: 'Enter' });
    fireEvent.keyDown(textarea, { key: 'Enter' });
    type(textarea, 'One? Two?');
    fireEvent.keyDown(textarea, { key: 'Enter' });
    type(textarea, 'One? Two? Thr');
    return { textarea, sent: () => channel.argsOf('turn.start').map(({ message: text }) => text) };
  }

  test('sends just what was typed by then, once the one before is taken', async () => {
    const taken = Promise.withResolvers<void>();
    const { textarea, sent } = await typeOn(() => taken.promise.then(() => succeed(null)));
    await waitFor(() => expect(sent()).toEqual(['One?']));
    taken.resolve();
    await waitFor(() => expect(textarea.value).toBe('Thr'));
    expect(sent()).toEqual(['One?', 'Two?']);
  });

  test('sends nothing where the one before is not taken, and nothing is lost', async () => {
    const { textarea, sent } = await typeOn(async () => fail('internal'));
    await screen.findByText('Something went wrong in Aside.');
    expect(textarea.value).toBe('One? Two? Thr');
    expect(sent()).toEqual(['One?']);
  });
});

describe('what was typed is never lost', () => {
  test('a question that the worker does not take stays, with the reason', async () => {
    const { textarea, channel } = renderChat();
    await greeted();
    channel.answer({ 'turn.start': () => fail('internal') });
    type(textarea, 'Keep me');
    fireEvent.click(screen.getByRole('button', { name: 'Send' }));
    await screen.findByText('Something went wrong in Aside.');
    expect(textarea.value).toBe('Keep me');
  });

  test('what is typed while a question is on its way stays', async () => {
    const { textarea, channel } = renderChat();
    await greeted();
    const taken = Promise.withResolvers<void>();
    channel.answer({ 'turn.start': () => taken.promise.then(() => succeed(null)) });
    type(textarea, 'First.');
    fireEvent.keyDown(textarea, { key: 'Enter' });
    await waitFor(() => expect(channel.argsOf('turn.start')).toHaveLength(1));
    type(textarea, 'First. Second');
    taken.resolve();
    await waitFor(() => expect(textarea.value).toBe('Second'));
  });

  test('the draft comes back, before what was typed while it was fetched', async () => {
    const { textarea } = renderChat({ draft: 'How do I ', typed: 'begin?' });
    await waitFor(() => expect(textarea.value).toBe('How do I begin?'));
  });

  test('the draft waits for a half-written word to be finished', async () => {
    const { textarea } = renderChat({ draft: '日本' });
    fireEvent.compositionStart(textarea);
    textarea.value = 'go';
    await greeted();
    expect(textarea.value).toBe('go');
    textarea.value = '語';
    fireEvent.compositionEnd(textarea);
    expect(textarea.value).toBe('日本語');
  });

  test('it is saved after a pause, and at once when the page goes away', async () => {
    const { textarea, channel } = renderChat();
    await greeted();
    type(textarea, 'Half a thou');
    fireEvent(window, new Event('pagehide'));
    expect(channel.argsOf('draft.save')).toEqual([{ conversationId: CONVERSATION_ID, text: 'Half a thou' }]);
    type(textarea, 'Half a thought');
    await waitFor(() => expect(channel.argsOf('draft.save').at(-1)?.text).toBe('Half a thought'));
  });

  test('more than can be sent is kept and said', async () => {
    const { textarea, channel } = renderChat();
    await greeted();
    type(textarea, 'x'.repeat(32_005));
    fireEvent.keyDown(textarea, { key: 'Enter' });
    await screen.findByText('5 characters too long to send');
    expect([textarea.value.length, channel.argsOf('turn.start')]).toEqual([32_005, []]);
  });
});

describe('what of the page goes with a question', () => {
  const page: PageContext = {
    url: 'https://a.example/',
    title: 'A page',
    text: 'x'.repeat(2400),
    truncated: true,
  };

  test('is a chip with title and size that can be taken away', async () => {
    const { channel } = renderChat();
    await greeted();
    channel.answer({ 'page.read': () => succeed(page) });
    fireEvent.click(screen.getByRole('button', { name: 'Add this page' }));
    await screen.findByText('A page');
    screen.getByText('Page, 2k characters, truncated');
    fireEvent.click(screen.getByRole('button', { name: 'Remove page: A page' }));
    expect(screen.queryByText('A page')).toBeNull();
  });

  test('a starter adds the chip and writes the question, and sends nothing', async () => {
    const { channel, textarea } = renderChat();
    await greeted();
    channel.answer({ 'page.read': () => succeed(page) });
    fireEvent.click(screen.getByRole('button', { name: /Summarise this page/ }));
    await waitFor(() => expect(textarea.value).toBe('Summarise this page.'));
    screen.getByText('A page');
    expect(channel.argsOf('turn.start')).toEqual([]);
    expect(document.activeElement).toBe(textarea);
  });

  test('says so where nothing is selected', async () => {
    const { channel } = renderChat();
    await greeted();
    channel.answer({ 'page.read': () => fail('page-unreadable') });
    fireEvent.click(screen.getByRole('button', { name: 'Add selection' }));
    await screen.findByText('Nothing is selected on the page.');
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText('Nothing is selected on the page.')).toBeNull();
  });
});

describe('another account', () => {
  test('does not find what was typed, and it is kept in no conversation of theirs', async () => {
    const { textarea, channel } = renderChat();
    await greeted();
    type(textarea, 'a secret');
    channel.push('session', { status: 'signedOut' });
    await waitFor(() => expect(textarea.value).toBe(''));
    channel.push('session', { ...ACTIVE, userId: 'v', username: 'grace' });
    await screen.findByText('Hello, grace');
    expect(textarea.value).toBe('');
    expect(channel.argsOf('draft.save')).toEqual([]);
  });

  test('may be the same, once it is unlocked: what was typed to the last moment is kept for it', async () => {
    const { textarea, channel } = renderChat();
    await greeted();
    type(textarea, 'half a question');
    channel.push('session', { status: 'locked', userId: 'u', username: 'demo' });
    await waitFor(() => expect(textarea.value).toBe(''));
    expect(channel.argsOf('draft.save')).toMatchObject([{ text: 'half a question' }]);
  });

  test('is not needed for a draft to be kept: it outlives an expired session', async () => {
    const { textarea, channel } = renderChat();
    await greeted();
    type(textarea, 'half a question');
    channel.push('session', { status: 'expired', userId: 'u', username: 'demo' });
    channel.push('session', ACTIVE);
    await waitFor(() => expect(channel.argsOf('draft.save')).toMatchObject([{ text: 'half a question' }]));
    expect(textarea.value).toBe('half a question');
  });
});
