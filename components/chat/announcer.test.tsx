// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Message } from '@/lib/contract/conversation';
import { CONVERSATION_ID, conversation, message, renderChat } from './chat.fixture';

const answer = (id: string, more: Partial<Message> = {}) => message(id, { content: `answer ${id}`, ...more });
const question = (id: string) => message(id, { role: 'user', content: `question ${id}` });
const waits = (id: string) => answer(id, { status: 'queued', content: '' });

const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .filter(Boolean);

async function listenTo(...messages: Message[]) {
  const { channel } = renderChat({ messages });
  await screen.findAllByRole('article');
  return {
    channel,
    show: (...now: Message[]) =>
      act(async () => channel.push('conversation', { conversation: conversation(now), draft: '' })),
    say: (text: string, offset: number) =>
      act(async () =>
        channel.push('delta', { conversationId: CONVERSATION_ID, messageId: 'a', offset, text }),
      ),
  };
}

test('nothing is said of what was there', async () => {
  await listenTo(question('q'), answer('a'));
  expect(said()).toEqual([]);
});

test('that an answer began is said, none of its pieces, and once what it says', async () => {
  const { show, say } = await listenTo(question('q'), answer('a', { status: 'streaming', content: '' }));
  expect(said()).toEqual(['Aside is answering.']);
  await say('One ', 0);
  await say('two', 4);
  expect(said()).toEqual(['Aside is answering.']);
  await show(question('q'), answer('a', { content: 'One two' }));
  expect(said()).toEqual(['Aside is answering.', 'One two']);
});

test('the end of an answer is said where the next one begins at once', async () => {
  const { show } = await listenTo(
    question('q'),
    answer('a', { status: 'streaming' }),
    question('r'),
    waits('b'),
  );
  await show(question('q'), answer('a'), question('r'), answer('b', { status: 'streaming', content: '' }));
  expect(said()).toEqual(['Aside is answering.', 'answer a']);
  await show(question('q'), answer('a'), question('r'), answer('b'));
  expect(said()).toEqual(['Aside is answering.', 'answer b']);
});

test('the same words are put there anew for another answer', async () => {
  const streaming = answer('a', { status: 'streaming' });
  const { show } = await listenTo(question('q'), streaming);
  await show(question('q'), answer('a', { content: 'Yes.' }));
  const before = screen.getAllByText('Yes.').find(element => element.closest('[role=status]'));
  await show(
    question('q'),
    answer('a', { content: 'Yes.' }),
    question('r'),
    answer('b', { status: 'streaming' }),
  );
  await show(
    question('q'),
    answer('a', { content: 'Yes.' }),
    question('r'),
    answer('b', { content: 'Yes.' }),
  );
  const after = screen.getAllByText('Yes.').find(element => element.closest('[role=status]'));
  expect(after).not.toBe(before);
});

test('why an answer failed is said, once', async () => {
  const { show } = await listenTo(question('q'), answer('a', { status: 'streaming' }));
  await show(question('q'), answer('a', { status: 'failed', error: { code: 'offline' } }));
  expect(said().at(-1)).toMatch(/^The answer failed\. \w/);
  expect(screen.queryByRole('alert')).toBeNull();
});
