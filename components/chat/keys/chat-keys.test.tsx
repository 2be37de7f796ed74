// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { succeed } from '@/lib/contract/errors';
import type { BrowserShortcuts } from '@/lib/contract/shortcuts';
import { CONVERSATION_ID, conversation, message, renderChat } from '../chat.fixture';
// Else it is loaded in the time that a test waits for it.
import '../../help/HelpSheet';

const question = (id: string) => message(id, { role: 'user', content: `question ${id}` });
const answer = (id: string, status: 'done' | 'streaming' = 'done') =>
  message(id, { content: `answer ${id}`, status });
const TALK = [question('q'), answer('a'), question('r'), answer('b')];

const chord = (letter: string) => ({ key: letter, code: `Key${letter}`, altKey: true, shiftKey: true });
const focused = () => document.activeElement as HTMLElement;
const messages = () => screen.findAllByRole('article');

beforeEach(() => {
  // happy-dom scrolls nothing.
  Element.prototype.scrollIntoView = () => {};
});

describe('keys in the sidebar', () => {
  test('a new chat, from wherever the focus is', async () => {
    const { channel, textarea } = renderChat({ messages: TALK });
    channel.answer({
      'conversation.new': ({ conversationId: id }) =>
        succeed({ conversation: conversation([], id), draft: '' }),
    });
    (await screen.findByRole('button', { name: 'Close' })).focus();
    fireEvent.keyDown(focused(), chord('N'));
    await waitFor(() => expect(channel.argsOf('conversation.new')).toHaveLength(1));
    expect(focused()).toBe(textarea);
  });

  test('the answer under way is stopped; without one nothing is', async () => {
    const { channel, textarea } = renderChat({ messages: [question('q'), answer('a', 'streaming')] });
    await screen.findByRole('button', { name: 'Stop' });
    fireEvent.keyDown(textarea, chord('S'));
    expect(channel.argsOf('turn.stop')).toEqual([{ conversationId: CONVERSATION_ID }]);
    channel.push('message', { conversationId: CONVERSATION_ID, message: answer('a') });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull());
    fireEvent.keyDown(textarea, chord('S'));
    expect(channel.argsOf('turn.stop')).toHaveLength(1);
  });

  test('the last answer is copied, and that is said', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { textarea } = renderChat({ messages: TALK });
    await messages();
    fireEvent.keyDown(textarea, chord('C'));
    await screen.findByText('Copied');
    expect(write.mock.calls).toEqual([['answer b']]);
  });

  test('the list of conversations opens and closes', async () => {
    const { channel, textarea } = renderChat({ messages: TALK });
    channel.answer({ 'conversation.list': () => succeed({ conversations: [], more: false }) });
    await messages();
    fireEvent.keyDown(textarea, chord('H'));
    const search = await screen.findByRole('searchbox');
    // What is behind the list has no keys meanwhile.
    fireEvent.keyDown(search, chord('C'));
    expect(screen.queryByText('Copied')).toBeNull();
    fireEvent.keyDown(search, chord('H'));
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  test('a key that is held does it once', async () => {
    const { channel, textarea } = renderChat({ messages: [question('q'), answer('a', 'streaming')] });
    await screen.findByRole('button', { name: 'Stop' });
    fireEvent.keyDown(textarea, { ...chord('S'), repeat: true });
    expect(channel.argsOf('turn.stop')).toEqual([]);
  });

  test('each control that has keys tells them to screen readers', async () => {
    renderChat({ messages: [question('q'), answer('a', 'streaming')] });
    const stop = await screen.findByRole('button', { name: 'Stop' });
    expect(stop.getAttribute('aria-keyshortcuts')).toBe('Alt+Shift+S');
  });
});

describe('the arrow up in an empty textbox', () => {
  test('edits the last question; Escape leads back to the textbox', async () => {
    const { textarea } = renderChat({ messages: TALK });
    await messages();
    textarea.focus();
    fireEvent.keyDown(textarea, { key: 'ArrowUp' });
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Edit question' });
    expect([box.value, focused()]).toEqual(['question r', box]);
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(focused()).toBe(textarea);
  });

  test('is the caret’s where something is typed', async () => {
    const { textarea } = renderChat({ messages: TALK, typed: 'half' });
    await messages();
    expect(fireEvent.keyDown(textarea, { key: 'ArrowUp' })).toBe(true);
    expect(screen.queryByRole('textbox', { name: 'Edit question' })).toBeNull();
  });

  test('an editor that was opened by its button leads back to that', async () => {
    renderChat({ messages: TALK });
    await messages();
    const [edit] = screen.getAllByRole('button', { name: 'Edit question' });
    edit?.focus();
    fireEvent.click(edit as HTMLElement);
    fireEvent.keyDown(focused(), { key: 'Escape' });
    expect(focused()).toBe(screen.getAllByRole('button', { name: 'Edit question' })[0]);
  });
});

test('Alt and the arrows go from message to message, and at the end to the textbox', async () => {
  const { textarea } = renderChat({ messages: TALK });
  const [first, , , last] = await messages();
  textarea.focus();
  const go = (key: string) => fireEvent.keyDown(focused(), { key, altKey: true });
  go('ArrowUp');
  expect(focused()).toBe(last);
  for (let nth = 0; nth < 5; nth++) go('ArrowUp');
  expect(focused()).toBe(first);
  for (let nth = 0; nth < 4; nth++) go('ArrowDown');
  expect(focused()).toBe(textarea);
  expect(document.querySelectorAll('[data-message][tabindex]')).toHaveLength(1);
});

describe('the focus', () => {
  test('goes to the textbox where the button that had it goes', async () => {
    const stopped = message('b', { content: 'half', status: 'stopped' });
    const { channel, textarea } = renderChat({ messages: [question('q'), stopped] });
    const again = await screen.findByRole('button', { name: 'Try again' });
    again.focus();
    fireEvent.click(again);
    channel.push('conversation', {
      conversation: conversation([question('q'), answer('b', 'streaming')]),
      draft: '',
    });
    await waitFor(() => expect(focused()).toBe(textarea));
  });

  test('is left alone by those who click nowhere', async () => {
    const { channel, textarea } = renderChat({ messages: TALK });
    await messages();
    textarea.focus();
    textarea.blur();
    channel.push('conversation', {
      conversation: conversation([question('q'), answer('b', 'streaming')]),
      draft: '',
    });
    await screen.findByRole('button', { name: 'Stop' });
    expect(focused()).toBe(document.body);
  });

  test('is back on the button where deleting is called off', async () => {
    renderChat({ messages: TALK });
    await messages();
    const [remove] = screen.getAllByRole('button', { name: 'Delete message' });
    fireEvent.click(remove as HTMLElement);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Delete' }), { key: 'Escape' });
    expect(focused()).toBe(screen.getAllByRole('button', { name: 'Delete message' })[0]);
  });
});

describe('help', () => {
  const shortcuts: BrowserShortcuts = { 'toggle-sidebar': '', 'focus-sidebar': '' };

  async function begin() {
    const view = renderChat({ messages: TALK });
    view.channel.answer({ 'shortcuts.get': () => succeed(shortcuts) });
    await messages();
    return view;
  }

  test('is there by ? outside the textbox, and closes alone', async () => {
    const { channel, textarea } = await begin();
    expect(fireEvent.keyDown(textarea, { key: '?', shiftKey: true })).toBe(true);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Close' }), { key: '?', shiftKey: true });
    const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    fireEvent.keyDown(sheet, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(channel.argsOf('sidebar.close')).toEqual([]);
  });

  test.each([
    ['Ctrl+/', () => fireEvent.keyDown(screen.getByRole('textbox'), { key: '/', ctrlKey: true })],
    ['its button', () => fireEvent.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }))],
  ])('is there by %s', async (_, ask) => {
    await begin();
    ask();
    await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
  });
});
