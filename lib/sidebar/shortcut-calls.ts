import { browser } from 'wxt/browser';
import { fail, succeed } from '@/lib/contract/errors';
import type { BrowserShortcuts } from '@/lib/contract/shortcuts';
import type { CallHandlers } from '@/lib/contract/view';

/** Firefox from 137 on (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings). */
type Commands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };

/** The browser's own keys, for the views. */
export const shortcutCalls: Pick<CallHandlers, `shortcuts.${'get' | 'change'}`> = {
  'shortcuts.get': async () => {
    const shortcuts: BrowserShortcuts = { 'toggle-sidebar': '', 'focus-sidebar': '' };
    for (const { name = '', shortcut = '' } of await browser.commands.getAll()) {
      if (name in shortcuts) shortcuts[name as keyof BrowserShortcuts] = shortcut;
    }
    return succeed(shortcuts);
  },
  'shortcuts.change': async () => {
    const commands: Commands = browser.commands;
    try {
      if (commands.openShortcutSettings) await commands.openShortcutSettings();
      // Edge and others lead it to their own.
      else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
      return succeed(null);
    } catch {
      return fail('page-forbidden');
    }
  },
};
