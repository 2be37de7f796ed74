// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { succeed } from '@/lib/contract/errors';
import { renderChat } from './chat.fixture';

/** The browser has no side panel. */
const takePanel = () => void Object.assign(browser, { sidePanel: undefined, sidebarAction: undefined });
beforeEach(() => {
  takePanel();
  // happy-dom has no popovers.
  Object.assign(HTMLElement.prototype, { showPopover: () => {} });
});

const log = () => screen.findByRole('log', { name: 'Conversation' });

describe('the menu of places', () => {
  const choose = async (name: string) => {
    fireEvent.click(await screen.findByRole('button', { name: 'Move Aside' }));
    fireEvent.click(await screen.findByRole('menuitem', { name }));
  };
  const offered = async () => {
    fireEvent.click(await screen.findByRole('button', { name: 'Move Aside' }));
    return (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent);
  };
  /** The browser has a side panel, which opens or does not. */
  const givePanel = (open: () => Promise<void>) => {
    Object.assign(browser, { sidePanel: { open }, windows: { getCurrent: async () => ({ id: 3 }) } });
    onTestFinished(takePanel);
  };

  test('docks it at the other side', async () => {
    const { channel } = renderChat();
    await choose('Move to the left side');
    expect(channel.argsOf('layout.set')).toEqual([{ side: 'left', width: 400 }]);
    channel.push('layout', { side: 'left', width: 400 });
    await choose('Move to the right side');
    expect(channel.argsOf('layout.set')).toHaveLength(2);
  });

  test.each([
    ['page', ['Move to the left side', 'Move to the side panel', 'Move to a tab']],
    ['panel', ['Move to a tab']],
    ['tab', ['Move to the side panel']],
  ] as const)('in a %s offers what is elsewhere', async (surface, names) => {
    givePanel(async () => {});
    renderChat({ surface });
    await log();
    expect(await offered()).toEqual(names);
  });

  test('opens the side panel of this window, takes the conversation there, and closes here', async () => {
    const open = vi.fn(async () => {});
    givePanel(open);
    const { channel } = renderChat();
    channel.answer({ 'sidebar.toPanel': () => succeed(null) });
    await log();
    await choose('Move to the side panel');
    await waitFor(() => expect(channel.argsOf('sidebar.close')).toEqual([{}]));
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  test('says so where the browser opens none, and stays', async () => {
    givePanel(() => Promise.reject(new Error('not now')));
    const { channel } = renderChat();
    channel.answer({ 'sidebar.toPanel': () => succeed(null) });
    await log();
    await choose('Move to the side panel');
    await screen.findByText('The browser did not open its side panel.');
    expect(channel.argsOf('sidebar.close')).toEqual([]);
  });
});

test('in a tab no page is beside it, and nothing of one is offered', async () => {
  renderChat({ surface: 'tab' });
  await screen.findByText('Ask anything. To ask about a page, open Aside beside it.');
  expect(screen.queryByRole('button', { name: 'Add this page' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
});
