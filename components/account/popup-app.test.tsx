// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fail, succeed } from '@/lib/contract/errors';
import type { Session } from '@/lib/contract/session';
import type { PlaceHere } from '@/lib/contract/sites';
import { ACTIVE } from '../chat/chat.fixture';
import { ScriptedChannel } from '../ui/scripted-channel.fixture';
import { PopupApp } from './PopupApp';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The browser has none. */
const takePanel = () => void Object.assign(browser, { sidePanel: undefined, sidebarAction: undefined });
beforeEach(takePanel);

/** The browser has a side panel, which opens or does not. */
function givePanel(open: () => Promise<void>) {
  Object.assign(browser, { sidePanel: { open }, windows: { getCurrent: async () => ({ id: 3 }) } });
  onTestFinished(takePanel);
}

function renderPopup(session: Session, place: PlaceHere = { canOpen: true }) {
  const channel = new ScriptedChannel({
    'session.get': () => succeed(session),
    'site.here': () => succeed(place),
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

describe('a page that no extension may enter', () => {
  test('the popup stays, says so, and Enter is on what works', async () => {
    const channel = renderPopup(ACTIVE);
    const close = vi.spyOn(window, 'close').mockImplementation(() => {});
    channel.answer({ 'sidebar.open': () => fail('page-forbidden'), 'sidebar.toTab': () => succeed(null) });
    fireEvent.click(await screen.findByRole('button', { name: 'Open sidebar' }));
    await screen.findByText('The browser lets no extension into this page.');
    expect(close).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Open sidebar' })).toBeNull();
    const tab = screen.getByRole('button', { name: 'Open in a tab' });
    expect(document.activeElement).toBe(tab);
    fireEvent.click(tab);
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
  });

  test('is known by its address, and the side panel is offered first where there is one', async () => {
    const open = vi.fn(async () => {});
    givePanel(open);
    const channel = renderPopup(ACTIVE, { canOpen: false });
    const close = vi.spyOn(window, 'close').mockImplementation(() => {});
    await screen.findByText('The browser lets no extension into this page.');
    const panel = screen.getByRole('button', { name: 'Open in the side panel' });
    await waitFor(() => expect(document.activeElement).toBe(panel));
    expect(screen.queryByRole('checkbox')).toBeNull();
    fireEvent.click(panel);
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
    expect(channel.argsOf('sidebar.open')).toEqual([]);
  });
});

test('a side panel that the browser does not open is said, and the popup stays', async () => {
  givePanel(() => Promise.reject(new Error('not now')));
  renderPopup(ACTIVE, { canOpen: true });
  const close = vi.spyOn(window, 'close').mockImplementation(() => {});
  fireEvent.click(await screen.findByRole('button', { name: 'Open in the side panel' }));
  await screen.findByText('The browser did not open its side panel.');
  expect(close).not.toHaveBeenCalled();
});

describe('keeping the sidebar open on a site', () => {
  const HERE: PlaceHere = { canOpen: true, site: 'https://example.com' };
  const request = vi.fn(async (_: { origins: string[] }) => true);
  const box = () => screen.findByRole('checkbox', { name: /^Keep open on/ });

  async function renderSite(place: PlaceHere) {
    request.mockClear();
    Object.assign(browser, { permissions: { request } });
    const channel = renderPopup(ACTIVE, place);
    channel.answer({ 'site.keep': () => succeed(null), 'site.forget': () => succeed(null) });
    return channel;
  }

  test('tells the worker first, and asks the browser for just that site', async () => {
    const channel = await renderSite(HERE);
    request.mockImplementation(async () => {
      expect(channel.argsOf('site.keep')).toEqual([{ site: 'https://example.com' }]);
      return true;
    });
    fireEvent.click(await screen.findByLabelText('Keep open on example.com'));
    await waitFor(() => expect(request).toHaveBeenCalledWith({ origins: ['https://example.com/*'] }));
    expect(channel.argsOf('site.forget')).toEqual([]);
  });

  test('is taken back where the user says no to the browser', async () => {
    const channel = await renderSite(HERE);
    request.mockImplementation(async () => false);
    fireEvent.click(await box());
    await screen.findByText('The browser did not allow it.');
    expect(channel.argsOf('site.forget')).toEqual([{ site: 'https://example.com' }]);
    expect(await box()).toHaveProperty('checked', false);
  });

  test('ends with the box', async () => {
    const channel = await renderSite({ ...HERE, kept: 'site' });
    expect(await box()).toHaveProperty('checked', true);
    fireEvent.click(await box());
    await waitFor(() => expect(channel.argsOf('site.forget')).toEqual([{ site: 'https://example.com' }]));
    expect(request).not.toHaveBeenCalled();
  });

  test('on all sites ends for all', async () => {
    const channel = await renderSite({ ...HERE, kept: 'all' });
    fireEvent.click(await screen.findByLabelText('Keep open on all sites'));
    await waitFor(() => expect(channel.argsOf('site.forget')).toEqual([{ site: 'all' }]));
  });
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
