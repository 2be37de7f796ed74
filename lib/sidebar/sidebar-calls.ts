import { browser } from 'wxt/browser';
import { succeed } from '@/lib/contract/errors';
import type { Broadcast, CallHandlers } from '@/lib/contract/view';
import { layoutItem } from '@/lib/storage/items';
import type { SetLayout } from './answer-host';
import { openPopup, openPopupTab } from './open-popup';
import { commandHost, openSidebarInActiveTab } from './open-sidebar';
import { pageCalls } from './page-calls';
import { findPage } from './panel';
import { shortcutCalls } from './shortcut-calls';
import { lateSiteCalls } from './sites/late-site-calls';
import { endWish, readWish } from './wishes';

type SidebarCalls = Pick<
  CallHandlers,
  | `sidebar.${'open' | 'close' | 'raise'}`
  | (`${'layout' | 'page' | 'access' | 'site' | 'wish' | 'shortcuts'}.${string}` & keyof CallHandlers)
  | 'signIn.open'
  | 'signIn.openTab'
>;

/** What the sidebar's place in the browser does for the views. */
export const sidebarCalls = (setLayout: SetLayout, broadcast: Broadcast): SidebarCalls => ({
  ...lateSiteCalls(broadcast),
  ...pageCalls(broadcast),
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
    await openPopup();
    return succeed(null);
  },
  'signIn.openTab': async () => {
    await openPopupTab();
    return succeed(null);
  },
  'layout.get': async () => succeed(await layoutItem.getValue()),
  'layout.set': async layout => {
    await setLayout(layout);
    return succeed(null);
  },
  'wish.get': async (_, view) => {
    const tabId = await findPage(view);
    return succeed((tabId !== undefined && (await readWish(tabId))) || null);
  },
  'wish.done': async ({ id }, view) => {
    const tabId = await findPage(view);
    if (tabId !== undefined) await endWish(tabId, id);
    return succeed(null);
  },
});
