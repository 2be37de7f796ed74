import { fail, succeed } from '@/lib/contract/errors';
import type { Broadcast, CallHandlers } from '@/lib/contract/view';
import { listAccess, setAccess } from '@/lib/storage/page-access';
import { pageOf } from './page-of';
import { findPage } from './panel';
import { readAlways, readPart, readTitle } from './read-part';
import { showPassage } from './show-passage';

type PageCalls = Pick<CallHandlers, `${'page' | 'access'}.${string}` & keyof CallHandlers>;

/**
 * What of pages is read, and what the user lets Aside read of which site, for the views. A sidebar reads the page of its
 * tab alone, and chooses for the site of it.
 */
export function pageCalls(broadcast: Broadcast): PageCalls {
  const set = async (...chosen: Parameters<typeof setAccess>) => {
    await setAccess(...chosen);
    broadcast('access', null);
    return succeed(null);
  };
  return {
    'page.read': async ({ part }, view) => {
      const tabId = await findPage(view);
      if (tabId === undefined) return fail('page-unreadable');
      const read = await readPart(tabId, part);
      const isPanel = view.tabId === undefined;
      return isPanel && !read.ok && read.error.code === 'page-forbidden' ? fail('page-not-granted') : read;
    },
    'page.always': async (_, view) => {
      const tabId = await findPage(view);
      return succeed(tabId === undefined ? null : await readAlways(tabId));
    },
    'page.title': async (_, view) => readTitle(await findPage(view)),
    'page.show': async ({ url, passage }, view) => {
      const tabId = await findPage(view);
      const isTab = view.isTop && view.windowId === undefined;
      return tabId === undefined || isTab ? fail('page-other') : showPassage(tabId, url, passage);
    },
    'access.get': async (_, view) => succeed((await pageOf(await findPage(view))).site ?? null),
    'access.set': async ({ access }, view) => {
      const { site } = await pageOf(await findPage(view));
      return site ? set(site.origin, access) : fail('page-forbidden');
    },
    'access.list': async () => succeed(await listAccess()),
    'access.change': ({ origin, access }) => set(origin, access),
  };
}
