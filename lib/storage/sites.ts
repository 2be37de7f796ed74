import type { Site } from '@/lib/contract/sites';
import { defineItem } from './define-item';

/** Where the user wants the sidebar kept open, in the order of choosing. It holds only where the browser grants the site too. */
const sitesItem = defineItem<Site[]>('local', 'sites', []);

export const readSites = (): Promise<Site[]> => sitesItem.getValue();

/** Changes the list; changes follow one another. What stays the same is not written. */
export const changeSites = (change: (sites: Site[]) => Site[] | Promise<Site[]>): Promise<void> =>
  navigator.locks.request('aside.sites', async () => {
    const before = await sitesItem.getValue();
    const sites = await change(before);
    if (sites.join() !== before.join()) await sitesItem.setValue(sites);
  });
