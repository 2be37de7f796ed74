// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { fail, succeed } from '@/lib/contract/errors';
import type { Session } from '@/lib/contract/session';
import { ACTIVE } from '../chat/chat.fixture';
import { ScriptedChannel } from '../ui/scripted-channel.fixture';
import { PopupApp } from './PopupApp';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function renderPopup(session: Session) {
  const channel = new ScriptedChannel({
    'session.get': () => succeed(session),
    'session.tokens': () => succeed(null),
  });
  render(<PopupApp channel={channel} />);
  return channel;
}

test('signed in: a welcome, and Enter is on "Open sidebar"', async () => {
  const channel = renderPopup(ACTIVE);
  await screen.findByRole('heading', { name: 'Welcome, demo' });
  const close = vi.spyOn(window, 'close').mockImplementation(() => {});
  channel.answer({ 'sidebar.open': () => succeed(null) });
  const button = screen.getByRole('button', { name: 'Open sidebar' });
  expect(document.activeElement).toBe(button);
  fireEvent.click(button);
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
});

test('a page that no extension may enter: the popup stays and says so', async () => {
  const channel = renderPopup(ACTIVE);
  const close = vi.spyOn(window, 'close').mockImplementation(() => {});
  channel.answer({ 'sidebar.open': () => fail('page-forbidden') });
  fireEvent.click(await screen.findByRole('button', { name: 'Open sidebar' }));
  await screen.findByText('The browser lets no extension into this page.');
  expect(close).not.toHaveBeenCalled();
});

test('signing out asks the worker, which says when it is done and what is left to do', async () => {
  const channel = renderPopup(ACTIVE);
  channel.answer({
    'session.signOut': () => {
      channel.push('session', { status: 'signedOut' });
      channel.push('session', { status: 'signedOut', notice: { code: 'revocation-pending' } });
      return succeed(null);
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
  await screen.findByRole('heading', { name: 'Sign in to Aside' });
  await screen.findByText('You are signed out on this device.');
});

test('a session that begins elsewhere is welcomed at once', async () => {
  const channel = renderPopup({ status: 'signedOut' });
  await screen.findByRole('heading', { name: 'Sign in to Aside' });
  channel.push('session', ACTIVE);
  await screen.findByRole('heading', { name: 'Welcome, demo' });
});

test('an expired session is explained', async () => {
  renderPopup({ status: 'expired', userId: 'u', username: 'demo' });
  await screen.findByText('Your session has expired. Sign in again; your conversation and draft are kept.');
});

test('a locked session is explained', async () => {
  renderPopup({ status: 'locked', userId: 'u', username: 'demo' });
  await screen.findByText(/^Aside was locked because nobody was there\./);
});

test('a push that comes before the answer is newer than it', async () => {
  const answered = Promise.withResolvers<void>();
  const channel = new ScriptedChannel({
    'session.get': () => answered.promise.then(() => succeed<Session>({ status: 'signedOut' })),
  });
  render(<PopupApp channel={channel} />);
  channel.push('session', ACTIVE);
  answered.resolve();
  await screen.findByRole('heading', { name: 'Welcome, demo' });
});
