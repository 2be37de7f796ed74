// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { message, renderChat } from '../chat.fixture';

const COVERED = 'Aside is covered by the page.';

/** A chat whose presses do not count until `uncover`. */
function renderCovered(messages = [message('q', { role: 'user', content: 'Old?' }), message('a')]) {
  let covered = true;
  const chat = renderChat({ messages, mayAct: () => !covered });
  const uncover = () => {
    covered = false;
  };
  return { ...chat, uncover };
}

test('a question that is sent unseen stays in the textbox; sent again, it goes', async () => {
  const { textarea, channel, uncover } = renderCovered();
  await screen.findByRole('article', { name: 'You' });
  fireEvent.input(textarea, { target: { value: 'Keep me' } });
  fireEvent.keyDown(textarea, { key: 'Enter' });
  await screen.findByText(COVERED);
  expect(textarea.value).toBe('Keep me');
  expect(channel.argsOf('turn.start')).toEqual([]);
  uncover();
  fireEvent.keyDown(textarea, { key: 'Enter' });
  await waitFor(() => expect(textarea.value).toBe(''));
  expect(channel.argsOf('turn.start')).toMatchObject([{ message: 'Keep me' }]);
  expect(screen.queryByText(COVERED)).toBeNull();
});

test.each([
  ['Add this page', 'page.read'],
  ['Add selection', 'page.read'],
  ['Regenerate answer', 'turn.retry'],
] as const)('%s: nothing is done, and the user is told', async (name, call) => {
  const { channel } = renderCovered();
  fireEvent.click(await screen.findByRole('button', { name }));
  await screen.findByText(COVERED);
  expect(channel.argsOf(call)).toEqual([]);
});

test('a message that is deleted unseen stays', async () => {
  const { channel } = renderCovered([message('a', { content: 'Stay.' })]);
  fireEvent.click(await screen.findByRole('button', { name: 'Delete message' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
  await screen.findByText(COVERED);
  expect(channel.argsOf('message.delete')).toEqual([]);
  screen.getByText('Stay.');
});

test('an edited question stays in its textbox', async () => {
  const { channel } = renderCovered();
  fireEvent.click(await screen.findByRole('button', { name: 'Edit question' }));
  const editor = screen.getByRole('textbox', { name: 'Edit question' });
  fireEvent.change(editor, { target: { value: 'New?' } });
  fireEvent.keyDown(editor, { key: 'Enter' });
  await screen.findByText(COVERED);
  expect(screen.getByRole('textbox', { name: 'Edit question' })).toHaveProperty('value', 'New?');
  expect(channel.argsOf('turn.start')).toEqual([]);
});
