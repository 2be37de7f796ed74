import { browser } from 'wxt/browser';
import { fail, succeed } from '@/lib/contract/errors';
import type { CallHandlers } from '@/lib/contract/view';
import { layoutItem } from '@/lib/storage/items';
import type { SetLayout } from './answer-host';
import { commandHost, openSidebarInActiveTab } from './open-sidebar';
import { openSignIn, openSignInTab } from './open-sign-in';
import { readPart, readTitle } from './read-part';
import { shortcutCalls } from './shortcut-calls';
import { endWish, readWish } from './wishes';

type SidebarCalls = Pick<
  CallHandlers,
  | (`${'sidebar' | 'layout' | 'page' | 'wish' | 'shortcuts'}.${string}` & keyof CallHandlers)
  | 'signIn.open'
  | 'signIn.openTab'
>;

/** What the sidebar's place in the browser does for the views. */
export const sidebarCalls = (setLayout: SetLayout): SidebarCalls => ({
  ...shortcutCalls,
  'sidebar.open': () => openSidebarInActiveTab(),
  'sidebar.close': async (_, { tabId, isTop }) => {
    if (tabId === undefined) return succeed(null);
    // By what the view is, and not by whether a host answers: else a host that is lost would cost the user the page.
    if (isTop) await browser.tabs.remove(tabId);
    else await commandHost(tabId, { kind: 'host.close' });
    return succeed(null);
  },
  'sidebar.raise': async (_, { tabId, isTop }) => {
    if (tabId !== undefined && !isTop) await commandHost(tabId, { kind: 'host.raise' });
    return succeed(null);
  },
  'signIn.open': async () => {
    await openSignIn();
    return succeed(null);
  },
  'signIn.openTab': async () => {
    await openSignInTab();
    return succeed(null);
  },
  'layout.get': async () => succeed(await layoutItem.getValue()),
  'layout.set': async layout => {
    await setLayout(layout);
    return succeed(null);
  },
  'page.read': async ({ part }, { tabId }) =>
    tabId === undefined ? fail('page-unreadable') : readPart(tabId, part),
  'page.title': (_, { tabId }) => readTitle(tabId),
  'wish.get': async (_, { tabId }) => succeed((tabId !== undefined && (await readWish(tabId))) || null),
  'wish.done': async ({ id }, { tabId }) => {
    if (tabId !== undefined) await endWish(tabId, id);
    return succeed(null);
  },
});
