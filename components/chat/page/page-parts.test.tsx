// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { CallResults } from '@/lib/contract/calls';
import { fail, succeed } from '@/lib/contract/errors';
import type { PageAccess } from '@/lib/contract/page-access';
import { DEFAULT_SETTINGS } from '@/lib/contract/settings';
// Loaded before it is asked for: a busy machine takes longer than the tests wait.
import '../../markdown/Markdown';
import { agreeableChannel, message, renderChat } from '../chat.fixture';

const PAGE = {
  url: 'https://hive.example/inbox',
  title: 'Inbox',
  text: 'Write to jane@hive.example or bea@hive.example. The key is sk-abcdEFGH1234567890ijklMNOP.',
};
const NAMES = { token: 'Access tokens', key: 'Secret keys (1)', email: 'E-mail addresses (2)' };

// happy-dom has no popovers; the browser test sees the real ones.
HTMLElement.prototype.showPopover ??= () => {};

/** A worker beside a page of a site with this access, that keeps what it is told. */
function channelTo({ access = 'ask' as PageAccess, messages = [message('a')] } = {}) {
  const channel = agreeableChannel({ messages });
  let [chosen, settings] = [access, DEFAULT_SETTINGS];
  channel.answer({
    'settings.get': () => succeed(settings),
    'redaction.set': ({ leaveIn }) => {
      settings = { ...settings, leaveIn };
      return succeed(null);
    },
    'access.get': () => succeed({ origin: 'https://hive.example', access: chosen }),
    'access.set': set => {
      chosen = set.access;
      return succeed(null);
    },
    'page.read': () => (chosen === 'never' ? fail('page-never') : succeed(PAGE)),
    'page.always': () => succeed(chosen === 'always' ? PAGE : null),
    'turn.preview': ({ message: text, page, conversationId }) =>
      succeed<CallResults['turn.preview']>({
        request: { conversationId, message: text || '-', ...(page && { page }) },
        dropped: 0,
        tokens: 20,
      }),
  });
  return channel;
}

const add = async () => fireEvent.click(await screen.findByRole('button', { name: 'Add this page' }));
const send = (textarea: HTMLTextAreaElement) => {
  fireEvent.input(textarea, { target: { value: 'What is this?' } });
  fireEvent.keyDown(textarea, { key: 'Enter' });
};

describe('secrets in a page', () => {
  test('are taken out of what is previewed and sent, and counted', async () => {
    const { channel, textarea } = renderChat({ channel: channelTo() });
    await add();
    await screen.findByText('3 secrets taken out');
    const shown = screen.getByText(/Write to/);
    expect(shown.textContent).toContain(
      'Write to [e-mail address] or [e-mail address]. The key is [secret key].',
    );
    send(textarea);
    await waitFor(() => expect(channel.argsOf('turn.start')).toHaveLength(1));
    const sent = channel.argsOf('turn.start')[0]?.page;
    expect(sent).toEqual(channel.argsOf('turn.preview').at(-1)?.page);
    expect(JSON.stringify(sent)).not.toMatch(/@|sk-/);
  });

  test('are left in, one kind by itself, where the user wants it, and later too', async () => {
    const channel = channelTo();
    const { textarea } = renderChat({ channel });
    await add();
    fireEvent.click(await screen.findByRole('checkbox', { name: NAMES.email, hidden: true }));
    await screen.findByText('1 secret taken out');
    expect(channel.argsOf('redaction.set')).toEqual([{ leaveIn: ['email'] }]);
    await screen.findByText(/Write to jane@hive.example/);
    send(textarea);
    await waitFor(() => expect(channel.argsOf('turn.start')).toHaveLength(1));
    expect(channel.argsOf('turn.start')[0]?.page?.text).toBe(
      'Write to jane@hive.example or bea@hive.example. The key is [secret key].',
    );
    // Chosen somewhere else meanwhile.
    channel.push('settings', { ...DEFAULT_SETTINGS, leaveIn: ['email', 'key'] });
    await add();
    await screen.findByText(/key is sk-abcd/);
    expect(screen.queryByText(/taken out$/)).toBeNull();
  });
});

describe('a site', () => {
  const menu = async () =>
    fireEvent.click(await screen.findByRole('button', { name: /may read of this site/ }));
  const item = (name: RegExp) => screen.findByRole('menuitemradio', { name, hidden: true });

  test('of which pages are always added has its page there when the sidebar opens, and once taken away it stays away', async () => {
    renderChat({ channel: channelTo({ access: 'always' }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Remove page: Inbox' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove page: Inbox' })).toBeNull());
  });

  test('is chosen for in the chip; never takes away what was read of it', async () => {
    const { channel } = renderChat({ channel: channelTo() });
    await add();
    await menu();
    expect((await item(/Ask each time/)).getAttribute('aria-checked')).toBe('true');
    fireEvent.click(await item(/Never read its pages/));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove page: Inbox' })).toBeNull());
    expect(channel.argsOf('access.set')).toEqual([{ access: 'never' }]);
  });

  test('that is never read says so, and can be allowed right there', async () => {
    const { channel } = renderChat({ channel: channelTo({ access: 'never' }) });
    await add();
    await screen.findByText('You chose that Aside never reads this site.');
    fireEvent.click(screen.getByRole('button', { name: 'Allow it on this site' }));
    await screen.findByRole('button', { name: 'Remove page: Inbox' });
    expect(channel.argsOf('access.set')).toEqual([{ access: 'ask' }]);
  });
});

describe('what an answer cites', () => {
  const link = (address: string, words = '3') => `It says so [${words}](${address}).`;
  const cite = (content: string) =>
    renderChat({
      channel: channelTo({
        messages: [
          message('q', { role: 'user', content: 'What is it?', page: PAGE }),
          message('a', {
            parentId: 'q',
            content,
            sources: [{ url: `${PAGE.url}#:~:text=Inbox`, title: 'The inbox' }],
          }),
        ],
      }),
    });

  test('is shown in the page by a click, and by nothing else', async () => {
    const { channel } = cite(link(`${PAGE.url}#:~:text=Write%20to,key`));
    channel.answer({ 'page.show': () => fail('passage-gone') });
    const button = await screen.findByRole('button', { name: '3' });
    expect(channel.argsOf('page.show')).toEqual([]);
    fireEvent.click(button);
    expect(channel.argsOf('page.show')).toEqual([
      { url: PAGE.url, passage: { start: 'Write to', end: 'key' } },
    ]);
    await screen.findByText('The passage could not be found in the page.');
    fireEvent.click(screen.getByRole('button', { name: 'The inbox' }));
    expect(channel.argsOf('page.show').at(-1)).toEqual({ url: PAGE.url, passage: { start: 'Inbox' } });
  });

  test.each([
    'https://evil.example/#:~:text=Write',
    'https://hive.example/other#:~:text=Write',
    'https://hive.example/inbox',
    'https://hive.example/inbox#:~:text=a,b,c,d',
  ])('of anything else than that page is a link: %s', async address => {
    cite(link(address));
    const found = await screen.findByRole('link', { name: '3' });
    expect(found.getAttribute('href')).toBe(address);
    expect(screen.queryByRole('button', { name: '3' })).toBeNull();
  });
});
