import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '@/lib/contract/errors';
import type { Broadcast, CallHandlers, View } from '@/lib/contract/view';
import { layoutItem } from '@/lib/storage/items';
import type { SetLayout } from './answer-host';
import { openPopup, openPopupTab } from './open-popup';
import { commandHost, openSidebarInActiveTab } from './open-sidebar';
import { findTabBeside } from './panel';
import { readPart, readTitle } from './read-part';
import { lateSiteCalls } from './sites/late-site-calls';
import { endWish, readWish } from './wishes';

type SidebarCalls = Pick<
  CallHandlers,
  | `sidebar.${'open' | 'close' | 'raise'}`
  | (`${'layout' | 'page' | 'site' | 'wish'}.${string}` & keyof CallHandlers)
  | 'signIn.open'
  | 'signIn.openTab'
>;

/** What the sidebar's place in the browser does for the views. */
export const sidebarCalls = (setLayout: SetLayout, broadcast: Broadcast): SidebarCalls => ({
  ...lateSiteCalls(broadcast),
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
  'page.read': onPage(async (tabId, { part }, view) => {
    const read = await readPart(tabId, part);
    const isPanel = view.tabId === undefined;
    return isPanel && !read.ok && read.error.code === 'page-forbidden' ? fail('page-not-granted') : read;
  }),
  'page.title': onPage(readTitle),
  'wish.get': onPage(async tabId => succeed((await readWish(tabId)) ?? null)),
  'wish.done': onPage(async (tabId, { id }) => {
    await endWish(tabId, id);
    return succeed(null);
  }),
});

/**
 * Does something with the page that a sidebar is about: where it stands, or in front beside the side panel. Errors:
 * `page-unreadable`, where there is none.
 */
const onPage =
  <Args, T>(work: (tabId: number, args: Args, view: View) => Promise<Result<T>>) =>
  async (args: Args, view: View): Promise<Result<T>> => {
    const { tabId = view.windowId === undefined ? undefined : await findTabBeside(view.windowId) } = view;
    return tabId === undefined ? fail('page-unreadable') : work(tabId, args, view);
  };
