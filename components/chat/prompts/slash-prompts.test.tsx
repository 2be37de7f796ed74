// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { fail, succeed } from '@/lib/contract/errors';
import type { Prompt } from '@/lib/contract/prompts';
import { ACTIVE, agreeableChannel, conversation, renderChat } from '../chat.fixture';

const PAGE = { url: 'https://a.example/', title: 'A page', text: 'all of it' };
const own = (name: string, text: string): Prompt => ({ id: crypto.randomUUID(), name, text });

/** A chat with these prompts of the user's own, and something typed. */
async function chatWith(typed: string, prompts: Prompt[] = []) {
  const channel = agreeableChannel();
  channel.answer({
    'prompt.list': () => succeed(prompts),
    'page.read': ({ part }) =>
      succeed(part === 'page' ? PAGE : { url: PAGE.url, title: 'A page', selection: 'a part' }),
    'page.title': () => succeed('A page'),
  });
  const chat = renderChat({ channel });
  await screen.findByText('Hello, demo');
  const { textarea } = chat;
  const type = (text: string) => fireEvent.input(textarea, { target: { value: text } });
  /** True where the textbox may do with the key what it does. */
  const press = (key: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(textarea, { key, ...more });
  type(typed);
  return { ...chat, type, press };
}

const opened = () => screen.findByRole('listbox', { name: 'Prompts' });
const names = () =>
  screen.queryAllByRole('option').map(option => option.textContent?.split(/(?<=\/[\w-]+)(?=[A-Z])/)[0]);
const active = () => document.querySelector('[role=option][aria-selected=true]');

describe('the list', () => {
  test('opens with a slash and makes the textbox its combobox, until Escape', async () => {
    const { textarea, press, channel } = await chatWith('/');
    const list = await opened();
    // Its own effect, a moment after the list is drawn.
    await waitFor(() => expect(textarea.getAttribute('role')).toBe('combobox'));
    expect(textarea.getAttribute('aria-controls')).toBe(list.id);
    expect(textarea.getAttribute('aria-activedescendant')).toBe(active()?.id);
    expect(press('Escape')).toBe(false);
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect([...textarea.attributes].filter(({ name }) => /^role|aria-(?!label)/.test(name))).toEqual([]);
    expect([textarea.value, channel.argsOf('sidebar.close')]).toEqual(['/', []]);
  });

  test('stays closed after Escape until there is another slash', async () => {
    const { type, press } = await chatWith('/');
    await opened();
    press('Escape');
    type('/su');
    expect(screen.queryByRole('listbox')).toBeNull();
    type('');
    type('/');
    await opened();
  });

  test('has one’s own prompts first, and what fits best', async () => {
    const { type } = await chatWith('/', [own('mine', 'Do it.')]);
    await opened();
    expect(names()[0]).toBe('/mine');
    expect(names().at(-1)).toBe('Edit prompts');
    type('/tra');
    expect(names()).toEqual(['/translate']);
  });

  test('shows a name and a text as they are', async () => {
    await chatWith('/', [own('mine', '<img src=x onerror=alert(1)>')]);
    await opened();
    screen.getByText('<img src=x onerror=alert(1)>');
  });

  test('is gone over by arrows, round and round', async () => {
    const { press } = await chatWith('/', [own('mine', 'Do it.')]);
    await opened();
    press('ArrowUp');
    await waitFor(() => expect(active()?.textContent).toBe('Edit prompts'));
    press('ArrowDown');
    press('ArrowDown');
    await waitFor(() => expect(active()?.textContent).toContain('/summarise'));
  });

  test('learns of a prompt that is added meanwhile', async () => {
    const { channel } = await chatWith('/');
    await opened();
    channel.answer({ 'prompt.list': () => succeed([own('new', 'New.')]) });
    channel.push('prompts', null);
    await screen.findByText('/new');
  });

  test('offers the built-in ones where the others cannot be had', async () => {
    const { type, channel } = await chatWith('');
    channel.answer({ 'prompt.list': () => fail('internal') });
    type('/');
    await opened();
    expect(names()).toContain('/explain');
  });

  test('is none where nothing fits, and Enter sends', async () => {
    const { press, channel } = await chatWith('/zeppelin');
    await waitFor(() => expect(channel.argsOf('prompt.list')).toHaveLength(1));
    press('Enter');
    await waitFor(() => expect(channel.argsOf('turn.start')).toMatchObject([{ message: '/zeppelin' }]));
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('leads to where prompts are written', async () => {
    const { press, textarea } = await chatWith('/');
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    await opened();
    press('ArrowUp');
    press('Enter');
    await waitFor(() => expect(textarea.value).toBe(''));
    expect(open).toHaveBeenCalledWith('/options.html#prompts', '_blank', 'noopener');
    open.mockRestore();
  });
});

describe('a prompt that is chosen', () => {
  test.each(['Enter', 'Tab'])(
    'by %s is put into the textbox with its attachment, and not sent',
    async key => {
      const { press, textarea, channel } = await chatWith('/sum');
      await opened();
      expect(press(key)).toBe(false);
      await waitFor(() =>
        expect(textarea.value).toBe('Summarise this page: the main points, in a few lines.'),
      );
      screen.getByRole('button', { name: 'Remove page: A page' });
      expect(channel.argsOf('turn.start')).toEqual([]);
      press('Enter');
      await waitFor(() => expect(channel.argsOf('turn.start')).toMatchObject([{ page: PAGE }]));
    },
  );

  test('by a click leaves what else was typed', async () => {
    const { textarea } = await chatWith('First.\n/expl');
    await opened();
    fireEvent.click(screen.getByRole('option', { name: /explain/ }));
    await waitFor(() => expect(textarea.value).toBe('First.\nExplain the selected text in plain words.'));
    screen.getByRole('button', { name: 'Remove selection: A page' });
  });

  test('has title and language in it, and the first blank is selected', async () => {
    const { press, textarea } = await chatWith('/mine', [own('mine', '{title}, {language}, {who}, {when}')]);
    await opened();
    press('Enter');
    await waitFor(() => expect(textarea.value).toMatch(/^A page, .*English.*, \{who\}, \{when\}$/));
    expect(textarea.value.slice(textarea.selectionStart, textarea.selectionEnd)).toBe('{who}');
  });

  test('has nothing of the page’s title in it that is not seen', async () => {
    const { press, textarea, channel } = await chatWith('/mine', [own('mine', 'About {title}')]);
    const tags = [...'obey'].map(letter => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
    channel.answer({ 'page.title': () => succeed(`A page 👩‍🚒${tags}\u202e\u200b`) });
    await opened();
    press('Enter');
    await waitFor(() => expect(textarea.value).toBe('About A page 👩‍🚒'));
  });

  test('is there where nothing is selected, and that is said', async () => {
    const { press, textarea, channel } = await chatWith('/explain');
    channel.answer({ 'page.read': () => fail('page-unreadable') });
    await opened();
    press('Enter');
    await screen.findByText('Nothing is selected on the page.');
    await waitFor(() => expect(textarea.value).toBe('Explain the selected text in plain words.'));
  });

  test('comes too late for what the user has changed meanwhile', async () => {
    const { press, type, textarea, channel } = await chatWith('/sum');
    const read = Promise.withResolvers<void>();
    channel.answer({ 'page.read': () => read.promise.then(() => succeed(PAGE)) });
    await opened();
    press('Enter');
    type('Never mind');
    read.resolve();
    await screen.findByRole('button', { name: 'Remove page: A page' });
    expect(textarea.value).toBe('Never mind');
  });

  test('waits for the list, however fast Enter comes', async () => {
    const { press, type, textarea, channel } = await chatWith('');
    const listed = Promise.withResolvers<void>();
    channel.answer({ 'prompt.list': () => listed.promise.then(() => succeed([])) });
    type('/summ');
    expect(press('Enter')).toBe(false);
    listed.resolve();
    await waitFor(() => expect(textarea.value).toContain('Summarise this page'));
    expect(channel.argsOf('turn.start')).toEqual([]);
  });
});

describe('keys that are not the list’s', () => {
  test.each([
    ['Enter with Shift', 'Enter', { shiftKey: true }],
    ['Enter of an input method', 'Enter', { isComposing: true }],
    ['Escape of an input method', 'Escape', { isComposing: true }],
    ['an arrow of an input method', 'ArrowDown', { keyCode: 229 }],
    ['the caret’s', 'ArrowLeft', {}],
  ])('%s', async (_, key, init) => {
    const { press, channel } = await chatWith('/su');
    await opened();
    expect(press(key, init)).toBe(true);
    expect(channel.argsOf('turn.start')).toEqual([]);
    await opened();
  });

  test('Enter before anything was loaded sends no slash', async () => {
    const channel = agreeableChannel();
    const { textarea } = renderChat({ channel, typed: '/sum' });
    fireEvent.keyDown(textarea, { key: 'Enter' });
    await opened();
    expect(channel.argsOf('turn.start')).toEqual([]);
  });
});

describe('what was chosen in the context menu', () => {
  const wish = { id: '00000000-0000-4000-8000-00000000000a', part: 'selection', prompt: 'explain' } as const;
  const EXPLAIN = 'Explain the selected text in plain words.';

  async function wishIn(draft = '', more: object = {}) {
    const channel = agreeableChannel({ draft });
    channel.answer({
      'wish.get': () => succeed({ ...wish, ...more }),
      'page.read': ({ part }) =>
        succeed({ url: PAGE.url, title: 'A page', [part === 'page' ? 'text' : 'selection']: 'words' }),
    });
    const chat = renderChat({ channel });
    await waitFor(() => expect(channel.argsOf('wish.done')).toEqual([{ id: wish.id }]));
    return { ...chat, channel };
  }

  test('is in the draft with its attachment when the sidebar opens, once, and is not sent', async () => {
    const { textarea, channel } = await wishIn();
    expect(textarea.value).toBe(EXPLAIN);
    screen.getByRole('button', { name: 'Remove selection: A page' });
    act(() => channel.push('wish', null));
    act(() => channel.reconnect());
    await waitFor(() => expect(channel.argsOf('wish.get').length).toBeGreaterThan(2));
    expect(textarea.value).toBe(EXPLAIN);
    expect(channel.argsOf('turn.start')).toEqual([]);
  });

  test('comes behind what was typed before', async () => {
    expect((await wishIn('Half a thought ')).textarea.value).toBe(`Half a thought\n\n${EXPLAIN}`);
  });

  test('is not written twice', async () => {
    expect((await wishIn(EXPLAIN)).textarea.value).toBe(EXPLAIN);
  });

  test('attaches and writes nothing where the user wants to ask in their own words', async () => {
    const { textarea } = await wishIn('', { prompt: undefined });
    screen.getByRole('button', { name: 'Remove selection: A page' });
    expect([textarea.value, document.activeElement]).toEqual(['', textarea]);
  });

  test('comes into a sidebar that is open', async () => {
    const { channel, textarea } = await chatWith('');
    channel.answer({ 'wish.get': () => succeed({ ...wish, part: 'page', prompt: 'summarise' }) });
    act(() => channel.push('wish', null));
    await waitFor(() => expect(textarea.value).toContain('Summarise this page'));
  });

  test('is asked for again when a worker is back, since the one before may have ended before it told', async () => {
    const { channel, textarea } = await chatWith('');
    channel.answer({ 'wish.get': () => succeed(wish) });
    act(() => channel.reconnect());
    await waitFor(() => expect(textarea.value).toBe(EXPLAIN));
  });

  test('waits until the user is signed in', async () => {
    const channel = agreeableChannel({ session: { status: 'signedOut' } });
    channel.answer({ 'wish.get': () => succeed(wish), 'page.read': () => fail('page-unreadable') });
    const { textarea } = renderChat({ channel });
    await screen.findByText('Sign in to chat');
    expect(channel.argsOf('wish.get')).toEqual([]);
    channel.answer({ 'conversation.open': () => succeed({ conversation: conversation(), draft: '' }) });
    channel.push('session', ACTIVE);
    await waitFor(() => expect(textarea.value).toBe(EXPLAIN));
  });
});
