import { fail, succeed } from '@/lib/contract/errors';
import type { Broadcast, CallHandlers } from '@/lib/contract/view';
import { listAccess, setAccess } from '@/lib/storage/page-access';
import { pageOf } from './page-of';
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
    'page.read': async ({ part }, { tabId }) =>
      tabId === undefined ? fail('page-unreadable') : readPart(tabId, part),
    'page.always': async (_, { tabId }) => succeed(tabId === undefined ? null : await readAlways(tabId)),
    'page.title': (_, { tabId }) => readTitle(tabId),
    'page.show': async ({ url, passage }, { tabId, isTop }) =>
      tabId === undefined || isTop ? fail('page-other') : showPassage(tabId, url, passage),
    'access.get': async (_, { tabId }) => succeed((await pageOf(tabId)).site ?? null),
    'access.set': async ({ access }, { tabId }) => {
      const { site } = await pageOf(tabId);
      return site ? set(site.origin, access) : fail('page-forbidden');
    },
    'access.list': async () => succeed(await listAccess()),
    'access.change': ({ origin, access }) => set(origin, access),
  };
}
