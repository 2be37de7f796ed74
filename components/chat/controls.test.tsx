// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { TurnPreview } from '@/lib/contract/calls';
import type { Message } from '@/lib/contract/conversation';
import { succeed } from '@/lib/contract/errors';
import { agreeableChannel, CONVERSATION_ID, conversation, message, renderChat } from './chat.fixture';

const question = (id: string, more: Partial<Message> = {}) =>
  message(id, { role: 'user', content: `question ${id}`, ...more });
const answer = (id: string, more: Partial<Message> = {}) => message(id, { content: `answer ${id}`, ...more });

const article = async (nth: number) => {
  const articles = await screen.findAllByRole('article');
  const found = articles[nth];
  if (!found) throw new Error(`There is no message ${nth}.`);
  return within(found);
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('an answer', () => {
  test('can be had anew, each one', async () => {
    const { channel } = renderChat({ messages: [question('q'), answer('a'), question('r'), answer('b')] });
    fireEvent.click((await article(1)).getByRole('button', { name: 'Regenerate answer' }));
    expect(channel.argsOf('turn.retry')).toMatchObject([{ conversationId: CONVERSATION_ID, messageId: 'a' }]);
  });

  test('cannot while one is under way, which can be stopped instead', async () => {
    renderChat({
      messages: [question('q'), answer('a'), question('r'), answer('b', { status: 'streaming' })],
    });
    await article(3);
    expect(screen.queryByRole('button', { name: 'Regenerate answer' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Edit question' })).toBeNull();
  });

  test.each<[string, Partial<Message>]>([
    ['was stopped', { status: 'stopped' }],
    ['was interrupted', { status: 'failed', error: { code: 'interrupted' } }],
    ['reached its greatest length', { finishReason: 'length' }],
  ])('that %s can be gone on with', async (_, ended) => {
    const { channel } = renderChat({ messages: [question('q'), answer('a', ended)] });
    fireEvent.click(await screen.findByRole('button', { name: 'Continue' }));
    expect(channel.argsOf('turn.start')).toMatchObject([{ message: 'Continue exactly where you stopped.' }]);
  });

  test('that never began cannot be gone on with, only asked for again', async () => {
    const { channel } = renderChat({
      messages: [question('q'), answer('a', { status: 'stopped', content: '' }), question('r'), answer('b')],
    });
    fireEvent.click((await article(1)).getByRole('button', { name: 'Try again' }));
    expect(channel.argsOf('turn.retry')).toMatchObject([{ messageId: 'a' }]);
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
  });
});

describe('versions', () => {
  test('are counted, and the others are a step away', async () => {
    const versions = ['a', 'b', 'c'];
    const { channel } = renderChat({ messages: [question('q'), answer('b', { versions })] });
    expect((await article(1)).getByText('2 / 3')).toBeDefined();
    press('Previous version');
    press('Next version');
    expect(channel.argsOf('message.show').map(({ messageId }) => messageId)).toEqual(['a', 'c']);
  });

  test('end at both ends', async () => {
    const { channel } = renderChat({ messages: [question('q', { versions: ['q', 'r'] }), answer('a')] });
    await article(0);
    press('Previous version');
    expect(channel.argsOf('message.show')).toEqual([]);
  });

  test('keep the focus on the button when another one is shown', async () => {
    const versions = ['a', 'b', 'c'];
    const { channel } = renderChat({ messages: [question('q'), answer('c', { versions })] });
    const previous = await screen.findByRole('button', { name: 'Previous version' });
    previous.focus();
    channel.push('conversation', {
      conversation: conversation([question('q'), answer('b', { versions })]),
      draft: '',
    });
    await screen.findByText('2 / 3');
    expect(document.activeElement).toBe(previous);
  });

  test('are not lost when the message changes', async () => {
    const streaming = answer('b', { status: 'streaming', versions: ['a', 'b'] });
    const { channel } = renderChat({ messages: [question('q'), streaming] });
    await article(1);
    channel.push('message', { conversationId: CONVERSATION_ID, message: answer('b') });
    await screen.findByText('2 / 2');
  });
});

describe('a question', () => {
  const edit = async () => {
    fireEvent.click((await article(0)).getByRole('button', { name: 'Edit question' }));
    return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Edit question' });
  };

  test('is asked in other words with Enter, with what went along with it', async () => {
    const page = { url: 'https://a.example/', title: 'A', text: 'text' };
    const { channel } = renderChat({ messages: [question('q', { page }), answer('a')] });
    const box = await edit();
    expect([box.value, document.activeElement]).toEqual(['question q', box]);
    fireEvent.change(box, { target: { value: ' other words ' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(channel.argsOf('turn.start')).toMatchObject([{ message: 'other words', replaces: 'q', page }]);
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Edit question' })).toBeNull());
  });

  test('stays as it was with Escape, which closes nothing else', async () => {
    const { channel } = renderChat({ messages: [question('q'), answer('a')] });
    const box = await edit();
    fireEvent.change(box, { target: { value: 'other words' } });
    fireEvent.keyDown(box, { key: 'Escape' });
    (await article(0)).getByText('question q');
    expect([channel.argsOf('turn.start'), channel.argsOf('sidebar.close')]).toEqual([[], []]);
  });

  test('leaves Enter and Escape to an input method', async () => {
    const { channel } = renderChat({ messages: [question('q'), answer('a')] });
    const box = await edit();
    fireEvent.change(box, { target: { value: 'にほん' } });
    fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(box, { key: 'Escape', isComposing: true });
    expect([box.isConnected, channel.argsOf('turn.start')]).toEqual([true, []]);
  });

  test('without an answer can be asked again', async () => {
    const { channel } = renderChat({ messages: [question('q')] });
    fireEvent.click(await screen.findByRole('button', { name: 'Ask again' }));
    expect(channel.argsOf('turn.retry')).toMatchObject([{ messageId: 'q' }]);
  });
});

describe('a message is deleted', () => {
  test('at the second press', async () => {
    const { channel } = renderChat({ messages: [question('q'), answer('a')] });
    fireEvent.click((await article(1)).getByRole('button', { name: 'Delete message' }));
    expect(channel.argsOf('message.delete')).toEqual([]);
    press('Delete');
    expect(channel.argsOf('message.delete')).toEqual([{ conversationId: CONVERSATION_ID, messageId: 'a' }]);
  });

  test('not when one looks elsewhere, nor with Escape', async () => {
    const { channel } = renderChat({ messages: [question('q'), answer('a')] });
    for (const leave of [fireEvent.blur, (button: Element) => fireEvent.keyDown(button, { key: 'Escape' })]) {
      fireEvent.click((await article(1)).getByRole('button', { name: 'Delete message' }));
      leave(screen.getByRole('button', { name: 'Delete' }));
      expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
    }
    expect([channel.argsOf('message.delete'), channel.argsOf('sidebar.close')]).toEqual([[], []]);
  });
});

test('a question that waits says so, and can be called off', async () => {
  const { channel } = renderChat({
    messages: [
      question('q'),
      answer('a', { status: 'streaming' }),
      question('r'),
      answer('b', { status: 'queued', content: '' }),
    ],
  });
  (await article(3)).getByText('Waits for the answer before it.');
  press('Cancel');
  expect(channel.argsOf('turn.stop')).toEqual([{ conversationId: CONVERSATION_ID, messageId: 'b' }]);
});

test('an answer that is asked for again by itself says why, and when', async () => {
  const waiting = { error: { code: 'too-many-requests' } as const, until: Date.now() + 5000 };
  renderChat({ messages: [question('q'), answer('a', { status: 'streaming', content: '', waiting })] });
  (await article(1)).getByText(/Too many requests.*Trying again in [45] s\./);
});

describe('what is sent', () => {
  const preview: TurnPreview = {
    request: { message: 'And now?', history: [{ role: 'user', content: 'Earlier words' }] },
    dropped: 6,
    tokens: 1234,
  };

  test('is a line with sizes, and the exact text behind it', async () => {
    const channel = agreeableChannel({ messages: [question('q'), answer('a')] });
    channel.answer({ 'turn.preview': () => succeed(preview) });
    renderChat({ channel });
    const line = await screen.findByText('Sends 1 earlier message, about 1,234 tokens');
    fireEvent.click(line);
    screen.getByText('Earlier words');
    screen.getByText('And now?');
    screen.getByText('6 older messages are left out, to stay within the limit.');
  });

  test('is asked for once for several keys, with what is typed by then', async () => {
    const channel = agreeableChannel({ messages: [question('q'), answer('a')] });
    const { textarea } = renderChat({ channel });
    await article(1);
    for (const value of ['A', 'An', 'And']) fireEvent.input(textarea, { target: { value } });
    await waitFor(() => expect(channel.argsOf('turn.preview')).toMatchObject([{ message: 'And' }]));
  });

  test('is not said where it is only what is typed', async () => {
    const { channel, textarea } = renderChat();
    await screen.findByText('Hello, demo');
    fireEvent.input(textarea, { target: { value: 'Hi' } });
    await waitFor(() => expect(channel.argsOf('draft.save')).toHaveLength(1));
    expect(channel.argsOf('turn.preview')).toEqual([]);
  });
});
