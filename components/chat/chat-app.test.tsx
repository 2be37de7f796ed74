// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { succeed } from '@/lib/contract/errors';
import { ACTIVE, CONVERSATION_ID, conversation, message, renderChat } from './chat.fixture';

const question = message('q', { role: 'user', content: 'Why?' });
const log = () => screen.findByRole('log', { name: 'Conversation' });

describe('the conversation', () => {
  test('is a log of articles that tell their role and status', async () => {
    renderChat({ messages: [question, message('a', { content: 'Because.', status: 'streaming' })] });
    const articles = await within(await log()).findAllByRole('article');
    expect(articles.map(({ dataset }) => [dataset.role, dataset.status])).toEqual([
      ['user', 'done'],
      ['assistant', 'streaming'],
    ]);
  });

  test('is silent while text streams in, and a finished answer is announced once', async () => {
    const { channel } = renderChat({ messages: [question, message('a', { status: 'streaming' })] });
    await screen.findByText('Aside is answering.');
    expect((await log()).getAttribute('aria-busy')).toBe('true');
    expect((await log()).getAttribute('aria-live')).toBe('off');
    channel.push('message', {
      conversationId: CONVERSATION_ID,
      message: message('a', { content: 'So be it.' }),
    });
    const said = () => screen.getAllByRole('status').filter(({ textContent }) => textContent === 'So be it.');
    await waitFor(() => expect(said()).toHaveLength(1));
    expect((await log()).getAttribute('aria-busy')).toBe('false');
  });

  test('a failed answer keeps its question and is asked for again', async () => {
    const { channel } = renderChat({
      messages: [question, message('a', { status: 'failed', error: { code: 'stream-broken' } })],
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(channel.argsOf('turn.retry')).toMatchObject([{ conversationId: CONVERSATION_ID }]);
    screen.getByText('Why?');
  });

  test('only the last answer can be asked for again', async () => {
    const failed = (id: string) => message(id, { status: 'failed', error: { code: 'backend-error' } });
    renderChat({ messages: [question, failed('a'), { ...question, id: 'r' }, failed('b')] });
    expect(await screen.findAllByRole('button', { name: 'Try again' })).toHaveLength(1);
  });

  test('a new chat takes what is typed with it', async () => {
    const { channel, textarea } = renderChat({ messages: [question] });
    await screen.findByText('Why?');
    const next = conversation([], '00000000-0000-4000-8000-000000000002');
    channel.answer({ 'conversation.new': () => succeed({ conversation: next, draft: '' }) });
    fireEvent.input(textarea, { target: { value: 'Another thing' } });
    fireEvent.click(screen.getByRole('button', { name: 'New chat' }));
    await screen.findByText('Hello, demo');
    expect(textarea.value).toBe('Another thing');
    expect(channel.argsOf('draft.save').at(-1)).toEqual({ conversationId: next.id, text: 'Another thing' });
  });
});

describe('who may chat', () => {
  test('signed out: a way to sign in, and what is typed stays', async () => {
    const { channel, textarea } = renderChat({ session: { status: 'signedOut' }, typed: 'kept' });
    fireEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
    expect(channel.argsOf('signIn.open')).toEqual([{}]);
    expect(textarea.value).toBe('kept');
    expect(screen.getByRole('button', { name: 'Send' })).toHaveProperty('disabled', true);
    channel.answer({ 'conversation.open': () => succeed({ conversation: conversation(), draft: '' }) });
    channel.push('session', ACTIVE);
    await screen.findByText('Hello, demo');
    expect(screen.getByRole('button', { name: 'Send' })).toHaveProperty('disabled', false);
  });

  test('locked: nothing of it is in sight, what was typed is kept', async () => {
    const { channel, textarea } = renderChat({ messages: [question] });
    await screen.findByText(question.content);
    fireEvent.input(textarea, { target: { value: 'half a thought' } });
    channel.answer({
      'conversation.open': () =>
        succeed({
          conversation: conversation([question]),
          draft: channel.argsOf('draft.save').at(-1)?.text ?? '',
        }),
    });
    await waitFor(() => expect(channel.argsOf('draft.save')).toHaveLength(1));
    act(() => channel.push('session', { status: 'locked', userId: 'u', username: 'demo' }));
    await screen.findByRole('heading', { name: 'Aside is locked' });
    expect(screen.queryByText(question.content)).toBeNull();
    expect(textarea.form?.hidden).toBe(true);
    expect(screen.queryByRole('button', { name: 'New chat' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(channel.argsOf('signIn.open')).toHaveLength(1);

    act(() => channel.push('session', ACTIVE));
    await screen.findByText(question.content);
    expect(textarea.form?.hidden).toBe(false);
    expect(textarea.value).toBe('half a thought');
  });

  test('expired in a conversation: it stays in sight, with one way to sign in', async () => {
    const expired = message('a', { status: 'failed', error: { code: 'session-expired' } });
    const { channel } = renderChat({
      messages: [question, expired],
      session: { status: 'expired', userId: 'u', username: 'demo' },
    });
    await screen.findByText('Why?');
    expect(await screen.findAllByRole('button', { name: 'Sign in' })).toHaveLength(1);
    channel.push('session', ACTIVE);
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(channel.argsOf('turn.retry')).toHaveLength(1);
  });

  test('a view that the worker refuses says where to go, and takes nothing', async () => {
    const { container } = renderChat({ access: 'refused' });
    await screen.findByText('Open Aside from its toolbar button');
    expect(container.querySelectorAll('button, input, a')).toHaveLength(0);
    expect(document.getElementById('composer')).toHaveProperty('hidden', true);
  });
});

describe('Escape', () => {
  test('closes the sidebar', async () => {
    const { channel, textarea } = renderChat();
    await log();
    fireEvent.keyDown(textarea, { key: 'Escape' });
    expect(channel.argsOf('sidebar.close')).toEqual([{}]);
  });

  test('belongs to an input method that composes', async () => {
    const { channel, textarea } = renderChat();
    await log();
    fireEvent.keyDown(textarea, { key: 'Escape', isComposing: true });
    expect(channel.argsOf('sidebar.close')).toEqual([]);
  });
});

test('sources are web links to their own hosts and nothing else', async () => {
  const sources = [
    { url: 'https://a.example/x', title: 'A' },
    { url: 'javascript:alert(1)' },
    { url: '/options.html' },
  ];
  renderChat({ messages: [question, message('a', { content: 'Yes.', sources })] });
  const list = await screen.findByRole('region', { name: 'Sources' });
  expect(
    within(list)
      .getAllByRole('link')
      .map(link => link.getAttribute('href')),
  ).toEqual(['https://a.example/x']);
});
