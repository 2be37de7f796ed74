import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '@/lib/contract/errors';
import type { HostCommand } from '@/lib/contract/host';
import { injectHost } from './inject-host';
import { prepareGrant } from './prepare-grant';
import { grantMount, noteMount } from './tickets';

/** Tells the tab's host; false where the tab has none. */
export async function commandHost(tabId: number, command: HostCommand): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, command, { frameId: 0 })) === true;
  } catch {
    return false; // nobody listens there
  }
}

/**
 * Puts the sidebar into a tab; where it is already, it gets the focus. The user's gesture has just granted the tab
 * (`activeTab`). Errors: `page-forbidden`, where the browser lets no extension in (its own pages, the store).
 */
export async function openSidebar(tabId: number, prepared = prepareGrant()): Promise<Result<null>> {
  // Stored before anybody can present it: this worker may be gone by then.
  const [ticket, grant] = await Promise.all([grantMount(tabId), prepared]);
  try {
    await noteMount(tabId, await injectHost(tabId, grant(ticket)));
    return succeed(null);
  } catch {
    return fail('page-forbidden');
  }
}

/** Closes the tab's sidebar, or opens it where there is none. Errors: as `openSidebar`. */
export const toggleSidebar = async (tabId: number): Promise<Result<null>> =>
  (await commandHost(tabId, { kind: 'host.close' })) ? succeed(null) : openSidebar(tabId);

/** Moves the focus between page and sidebar, or opens the sidebar where there is none. Errors: as `openSidebar`. */
export const focusSidebar = async (tabId: number): Promise<Result<null>> =>
  (await commandHost(tabId, { kind: 'host.focus' })) ? succeed(null) : openSidebar(tabId);

/** `openSidebar` in the tab that the user looks at. */
export async function openSidebarInActiveTab(): Promise<Result<null>> {
  const prepared = prepareGrant();
  const tabId = await findActiveTab();
  return tabId === undefined ? fail('page-forbidden') : openSidebar(tabId, prepared);
}

/** Id of the tab that the user looks at. */
export const findActiveTab = async (): Promise<number | undefined> =>
  (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
