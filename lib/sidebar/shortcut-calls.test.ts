import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { View } from '@/lib/contract/view';
import { registerOpeners } from './register-openers';
import { shortcutCalls } from './shortcut-calls';

const view: View = { role: 'options', isTop: true, push: () => {} };
const TAB = 7;

beforeEach(() => fakeBrowser.reset());

/** A browser with these commands. */
const setCommands = (commands: object) => Object.assign(browser, { commands });

test('the keys are told as the browser has them, and no others than ours', async () => {
  setCommands({
    getAll: async () => [
      { name: '_execute_action', shortcut: 'Ctrl+Q' },
      { name: 'toggle-sidebar', shortcut: 'Alt+Shift+D' },
      { name: 'focus-sidebar', shortcut: '' },
    ],
  });
  expect(await shortcutCalls['shortcuts.get']({}, view)).toEqual({
    ok: true,
    value: { 'toggle-sidebar': 'Alt+Shift+D', 'focus-sidebar': '' },
  });
});

describe('the page where keys are changed', () => {
  test('is opened in a tab', async () => {
    setCommands({});
    const create = vi.spyOn(browser.tabs, 'create');
    expect(await shortcutCalls['shortcuts.change']({}, view)).toEqual({ ok: true, value: null });
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });

  test('is asked for where the browser has a call for it', async () => {
    const openShortcutSettings = vi.fn();
    setCommands({ openShortcutSettings });
    const create = vi.spyOn(browser.tabs, 'create');
    create.mockClear();
    await shortcutCalls['shortcuts.change']({}, view);
    expect([openShortcutSettings.mock.calls.length, create.mock.calls.length]).toEqual([1, 0]);
  });

  test('is one that some browsers open for nobody', async () => {
    setCommands({});
    vi.spyOn(browser.tabs, 'create').mockRejectedValueOnce(new Error('Illegal URL: chrome://extensions'));
    expect(await shortcutCalls['shortcuts.change']({}, view)).toMatchObject({
      ok: false,
      error: { code: 'page-forbidden' },
    });
  });
});

describe('a command', () => {
  async function press(command: string, isOpen: boolean) {
    const onCommand = vi.fn();
    setCommands({ onCommand: { addListener: onCommand } });
    const executeScript = vi.fn(async () => [{ documentId: 'D' }]);
    Object.assign(browser, { scripting: { executeScript } });
    const told: unknown[] = [];
    const sendMessage = async (_: number, said: unknown) => {
      told.push(said);
      if (!isOpen) throw new Error('Receiving end does not exist.');
      return true;
    };
    Object.assign(browser.tabs, { sendMessage });
    registerOpeners();
    await onCommand.mock.calls[0]?.[0](command, { id: TAB });
    return { told, opened: executeScript.mock.calls.length > 0 };
  }

  test.each([
    ['toggle-sidebar', true, { told: [{ kind: 'host.close' }], opened: false }],
    ['toggle-sidebar', false, { told: [{ kind: 'host.close' }], opened: true }],
    ['focus-sidebar', true, { told: [{ kind: 'host.focus' }], opened: false }],
    ['focus-sidebar', false, { told: [{ kind: 'host.focus' }], opened: true }],
    ['something-else', true, { told: [], opened: false }],
  ])('%s, where the sidebar is open: %s', async (command, isOpen, outcome) => {
    expect(await press(command, isOpen)).toEqual(outcome);
  });
});
