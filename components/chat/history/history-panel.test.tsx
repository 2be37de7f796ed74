// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { ConversationSummary } from '@/lib/contract/conversation';
import { fail, succeed } from '@/lib/contract/errors';
import { ACTIVE, agreeableChannel, conversation, message, renderChat } from '../chat.fixture';

// happy-dom has no popovers; the browser test sees the real ones.
HTMLElement.prototype.showPopover ??= () => {};

const id = (index: number) => `00000000-0000-4000-8000-${`${index}`.padStart(12, '0')}`;
const summary = (index: number, more: Partial<ConversationSummary> = {}): ConversationSummary => ({
  id: id(index),
  title: `Number ${index}`,
  createdAt: 0,
  updatedAt: Date.now(),
  pinned: false,
  ...more,
});

/** The sidebar with its list open, over a worker that has these conversations. */
async function openList(kept: ConversationSummary[]) {
  const channel = agreeableChannel();
  const list = vi.fn((limit: number, after?: string) => {
    const from = after === undefined ? 0 : kept.findIndex(one => one.id === after) + 1;
    return { conversations: kept.slice(from, from + limit), more: kept.length > from + limit };
  });
  channel.answer({
    'conversation.list': ({ limit, after }) => succeed(list(limit, after)),
    'conversation.rename': () => succeed(null),
    'conversation.pin': () => succeed(null),
    'conversation.delete': ({ which }) => {
      kept = kept.filter(one => !which.includes(one.id));
      channel.push('conversations', null);
      return succeed(null);
    },
    'conversation.show': ({ conversationId }) =>
      succeed({
        conversation: conversation([message('m', { content: 'Shown.' })], conversationId),
        draft: 'its draft',
      }),
  });
  const rendered = renderChat({ channel });
  const button = await screen.findByRole('button', { name: 'Conversations' });
  fireEvent.click(button);
  const panel = await screen.findByRole('region', { name: 'Conversations' });
  if (kept.length > 0) await within(panel).findByText(kept[0]?.title ?? '');
  const open = (title: string) => within(panel).getByText(title).closest('button') as HTMLButtonElement;
  const choose = (title: string, action: string) => {
    const row = open(title).closest('li') as HTMLElement;
    fireEvent.click(within(row).getByRole('button', { name: `Actions for ${title}` }));
    fireEvent.click(within(row).getByRole('menuitem', { name: action }));
  };
  return { ...rendered, channel, panel, button, open, choose };
}

describe('the list', () => {
  test('stands in groups by age, with the shown one marked', async () => {
    const day = 86_400_000;
    const { panel, open } = await openList([
      summary(9, { pinned: true, updatedAt: 0 }),
      summary(1),
      summary(2, { updatedAt: new Date().setHours(0, 0, 0, 0) - 1 }),
      summary(3, { updatedAt: Date.now() - 4 * day }),
      summary(4, { updatedAt: Date.now() - 400 * day, title: '' }),
    ]);
    expect(
      within(panel)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Pinned', 'Today', 'Yesterday', 'Previous 7 days', 'Older']);
    expect(open('Number 1').getAttribute('aria-current')).toBe('true');
    within(panel).getByText('New conversation');
  });

  test('says so where there is none', async () => {
    const { panel } = await openList([]);
    await within(panel).findByText('No conversations yet');
  });

  test('shows the chosen one, with its draft, and leaves what was typed where it was', async () => {
    const { open, textarea, channel } = await openList([summary(2)]);
    fireEvent.input(textarea, { target: { value: 'half a thought' } });
    fireEvent.click(open('Number 2'));
    await screen.findByText('Shown.');
    expect(screen.queryByRole('region', { name: 'Conversations' })).toBeNull();
    expect(document.activeElement).toBe(textarea);
    expect(textarea.value).toBe('its draft');
    expect(channel.argsOf('draft.save')).toEqual([{ conversationId: id(1), text: 'half a thought' }]);
  });

  test('is followed: what is gone elsewhere is gone here', async () => {
    const { channel, panel } = await openList([summary(2), summary(3)]);
    channel.answer({ 'conversation.list': () => succeed({ conversations: [summary(3)], more: false }) });
    act(() => channel.push('conversations', null));
    await waitFor(() => expect(within(panel).queryByText('Number 2')).toBeNull());
  });

  test('goes with the account', async () => {
    const { channel } = await openList([summary(2)]);
    act(() => channel.push('session', { status: 'locked', userId: 'u', username: 'demo' }));
    expect(screen.queryByText('Number 2')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Conversations' })).toBeNull();
    act(() => channel.push('session', ACTIVE));
  });
});

describe('one of them', () => {
  test('is renamed in its place: Enter keeps the title, Escape does not', async () => {
    const { channel, choose } = await openList([summary(2)]);
    choose('Number 2', 'Rename');
    const field = await screen.findByRole('textbox', { name: 'New title' });
    fireEvent.change(field, { target: { value: ' Lighthouses ' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    choose('Number 2', 'Rename');
    const again = await screen.findByRole('textbox', { name: 'New title' });
    fireEvent.change(again, { target: { value: ' Lighthouses ' } });
    fireEvent.keyDown(again, { key: 'Enter' });
    expect(channel.argsOf('conversation.rename')).toEqual([{ conversationId: id(2), title: 'Lighthouses' }]);
    expect(channel.argsOf('sidebar.close')).toEqual([]);
  });

  test('is pinned, and back again', async () => {
    const { channel, choose } = await openList([summary(2), summary(3, { pinned: true })]);
    choose('Number 2', 'Pin');
    choose('Number 3', 'Unpin');
    expect(channel.argsOf('conversation.pin')).toEqual([
      { conversationId: id(2), pinned: true },
      { conversationId: id(3), pinned: false },
    ]);
  });

  test('is deleted once that was confirmed', async () => {
    const { channel, panel, choose } = await openList([summary(2), summary(3)]);
    choose('Number 2', 'Delete');
    fireEvent.click(await screen.findByRole('button', { name: 'Keep' }));
    expect(channel.argsOf('conversation.delete')).toEqual([]);
    choose('Number 2', 'Delete');
    await screen.findByText('Delete this conversation for good?');
    fireEvent.click(within(panel).getByRole('button', { name: 'Delete' }));
    expect(channel.argsOf('conversation.delete')).toEqual([{ which: [id(2)] }]);
    await waitFor(() => expect(within(panel).queryByText('Number 2')).toBeNull());
  });

  test('that could not be changed says why', async () => {
    const { channel, choose } = await openList([summary(2)]);
    channel.answer({ 'conversation.pin': () => fail('storage-full') });
    choose('Number 2', 'Pin');
    await screen.findByText('The browser gives Aside no more room.');
  });
});

test('several are selected, and deleted together once that was confirmed', async () => {
  const { channel, panel } = await openList([summary(2), summary(3), summary(4)]);
  fireEvent.click(within(panel).getByRole('button', { name: 'Select several' }));
  fireEvent.click(within(panel).getByRole('checkbox', { name: 'Select Number 2' }));
  fireEvent.click(within(panel).getByText('Number 4'));
  fireEvent.click(within(panel).getByRole('button', { name: 'Delete' }));
  await screen.findByText('Delete 2 conversations for good?');
  fireEvent.click(within(panel).getByRole('button', { name: 'Delete' }));
  expect(channel.argsOf('conversation.delete')).toEqual([{ which: [id(2), id(4)] }]);
});

describe('the search', () => {
  const hit = {
    conversationId: id(2),
    title: 'Number 2',
    updatedAt: Date.now(),
    messageId: id(7),
    snippet: 'Light <b>bent</b> of lamps',
    marks: [[0, 5]] as [number, number][],
  };
  const box = () => screen.getByRole('searchbox', { name: 'Search conversations' });

  test('shows what was found, marked, and as text', async () => {
    const { channel, panel } = await openList([summary(2)]);
    channel.answer({ 'conversation.search': () => succeed([hit]) });
    fireEvent.change(box(), { target: { value: 'light' } });
    await within(panel).findByText('<b>bent</b>', { exact: false });
    expect([...panel.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Light']);
    expect(panel.querySelector('b')).toBeNull();
  });

  test('never shows what an older query found', async () => {
    const { channel, panel } = await openList([summary(2)]);
    const answers: ((hits: (typeof hit)[]) => void)[] = [];
    channel.answer({
      'conversation.search': () => new Promise(resolve => answers.push(hits => resolve(succeed(hits)))),
    });
    fireEvent.change(box(), { target: { value: 'l' } });
    fireEvent.change(box(), { target: { value: 'lz' } });
    await act(async () => answers[1]?.([]));
    await act(async () => answers[0]?.([hit]));
    await within(panel).findByText('Nothing found for “lz”');
    expect(within(panel).queryByText('Number 2')).toBeNull();
  });

  test('shows a window full at once, and the rest when its end is near', async () => {
    const { channel, panel } = await openList([summary(2)]);
    const hits = Array.from({ length: 15 }, (_, index) => ({ ...hit, messageId: id(100 + index) }));
    channel.answer({ 'conversation.search': ({ limit }) => succeed(hits.slice(0, limit)) });
    const seen = vi.spyOn(globalThis, 'IntersectionObserver');
    fireEvent.change(box(), { target: { value: 'light' } });
    await waitFor(() => expect(panel.querySelectorAll('.history-snippet')).toHaveLength(10));
    expect(within(panel).getByRole('status').textContent).toBe('');
    const [tell] = seen.mock.lastCall ?? [];
    const end = { isIntersecting: true } as IntersectionObserverEntry;
    await act(async () => tell?.([end], {} as IntersectionObserver));
    expect(panel.querySelectorAll('.history-snippet')).toHaveLength(15);
    within(panel).getByText('15 results');
    expect(panel.querySelector('.history-end')).toBeNull();
    // Asked anew, it stays as long as it was.
    await act(async () => channel.push('conversations', null));
    expect(channel.argsOf('conversation.search')).toEqual([
      { query: 'light', limit: 10 },
      { query: 'light' },
      { query: 'light' },
    ]);
    seen.mockRestore();
  });
});

describe('the keyboard', () => {
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

  test('goes from the search box through the rows and back', async () => {
    const { open } = await openList([summary(2), summary(3)]);
    const search = screen.getByRole('searchbox');
    expect(document.activeElement).toBe(search);
    press('ArrowDown');
    expect(document.activeElement).toBe(open('Number 2'));
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement).toBe(open('Number 3'));
    press('Home');
    expect(document.activeElement).toBe(search);
  });

  test('Escape closes the list alone, and the focus is where it came from', async () => {
    const { channel, button } = await openList([summary(2)]);
    press('ArrowDown');
    press('Escape');
    expect(screen.queryByRole('region', { name: 'Conversations' })).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(channel.argsOf('sidebar.close')).toEqual([]);
  });
});
