import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '@/lib/contract/errors';
import type { HostCommand } from '@/lib/contract/host';
import { allowMount } from './tickets';

const CONTENT_SCRIPT = '/sidebar-host.js';

/** Tells the tab's host; false where the tab has none. */
export async function commandHost(tabId: number, command: HostCommand): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, command, { frameId: 0 })) === true;
  } catch {
    return false; // nobody listens there
  }
}

/**
 * Opens the sidebar in a tab, or lets its host decide by `toggle`. The content script is injected the first time;
 * the user's gesture has just granted the tab (`activeTab`). Errors: `page-forbidden`, where the browser lets no
 * extension in (its own pages, the store).
 */
export async function openSidebar(tabId: number, how: 'open' | 'toggle' = 'open'): Promise<Result<null>> {
  // Not waited for: the host's request for its frame comes later, and waits for it (`updateTab`).
  const allowed = allowMount(tabId);
  if (!(await commandHost(tabId, { kind: `host.${how}` }))) {
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
    } catch {
      return fail('page-forbidden');
    }
  }
  await allowed;
  return succeed(null);
}

/** The same in the tab that the user looks at. */
export async function openSidebarInActiveTab(): Promise<Result<null>> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? fail('page-forbidden') : openSidebar(tab.id);
}
