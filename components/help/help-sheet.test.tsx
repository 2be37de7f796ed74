// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { fail, succeed } from '@/lib/contract/errors';
import type { BrowserShortcuts } from '@/lib/contract/shortcuts';
import { ScriptedChannel } from '../ui/scripted-channel.fixture';
import HelpSheet from './HelpSheet';

afterEach(cleanup);

function renderSheet(shortcuts: Partial<BrowserShortcuts> = {}) {
  const told = { 'toggle-sidebar': 'Alt+Shift+D', 'focus-sidebar': 'Alt+Shift+F', ...shortcuts };
  const channel = new ScriptedChannel({ 'shortcuts.get': () => succeed(told) });
  const onClose = vi.fn();
  render(<HelpSheet channel={channel} onClose={onClose} />);
  return { channel, onClose };
}

const keysOf = (does: string) => {
  const row = screen.getByText(does).parentElement;
  return within(row as HTMLElement).getByRole('definition').textContent;
};

test('tells all keys, and the browser’s own as they are set there', async () => {
  renderSheet();
  screen.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await screen.findByText('D');
  expect(keysOf('Open or close it')).toBe('Alt+Shift+D');
  expect(keysOf('Go to it, or back to the page')).toBe('Alt+Shift+F');
  expect(keysOf('Show these shortcuts')).toBe('?orCtrl+/');
  expect(keysOf('Stop the answer')).toBe('Alt+Shift+S');
});

test('a key that the browser does not have is said to be none', async () => {
  renderSheet({ 'toggle-sidebar': '' });
  await screen.findByText('F');
  expect(keysOf('Open or close it')).toBe('not set');
});

test('keys that were changed meanwhile are told when the user is back', async () => {
  const { channel } = renderSheet();
  await screen.findByText('D');
  channel.answer({ 'shortcuts.get': () => succeed({ 'toggle-sidebar': 'Ctrl+Y', 'focus-sidebar': '' }) });
  fireEvent.focus(window);
  await screen.findByText('Y');
});

test('the browser is asked for its page; where it shows none, the way there is said', async () => {
  const { channel } = renderSheet();
  channel.answer({ 'shortcuts.change': () => succeed(null) });
  const change = screen.getByRole('button', { name: 'Change in the browser' });
  fireEvent.click(change);
  await vi.waitFor(() => expect(channel.argsOf('shortcuts.change')).toHaveLength(1));
  expect(screen.getByRole('status').textContent).toBe('');
  channel.answer({ 'shortcuts.change': () => fail('page-forbidden') });
  fireEvent.click(change);
  await screen.findByText(/about:addons/);
});

test.each([
  ['Escape', () => fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' })],
  ['its button', () => fireEvent.click(screen.getByRole('button', { name: 'Close' }))],
])('%s closes it, and nothing behind it hears of a key', async (_, leave) => {
  const heard = vi.fn();
  addEventListener('keydown', heard);
  const { onClose } = renderSheet();
  leave();
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(heard).not.toHaveBeenCalled();
  removeEventListener('keydown', heard);
});
