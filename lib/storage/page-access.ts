import { type PageAccess, SITE_LIMIT, type SiteAccess } from '@/lib/contract/page-access';
import { defineItem } from './define-item';

/**
 * What the user chose for single sites. Which ones they are says where the user was, so they stay on this device
 * (`storage.local`) and are not given to the browser's sync. Sites without a choice are not in it.
 */
const accessItem = defineItem<SiteAccess[]>('local', 'pageAccess', []);

/** The sites that have a choice of their own, in the order in which it was made. */
export const listAccess = (): Promise<SiteAccess[]> => accessItem.getValue();

export const readAccess = async (origin: string): Promise<PageAccess> =>
  (await listAccess()).find(site => site.origin === origin)?.access ?? 'ask';

/** Chooses for one site; `ask` forgets it. Where there is no more room, the site that was chosen first is forgotten. */
export const setAccess = (origin: string, access: PageAccess): Promise<void> =>
  navigator.locks.request('aside.page-access', async () => {
    const others = (await listAccess()).filter(site => site.origin !== origin);
    await accessItem.setValue(access === 'ask' ? others : [...others, { origin, access }].slice(-SITE_LIMIT));
  });
