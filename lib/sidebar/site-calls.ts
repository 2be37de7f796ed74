import { succeed } from '@/lib/contract/errors';
import type { Broadcast, CallHandlers } from '@/lib/contract/view';
import { forgetSite, keepSite, readKeptSites } from './kept-sites';
import { readPlace } from './read-place';

/** Where the sidebar is kept open, for the views. */
export const siteCalls = (
  broadcast: Broadcast,
): Pick<CallHandlers, `site.${'here' | 'list' | 'keep' | 'forget'}`> => ({
  'site.here': async () => succeed(await readPlace()),
  'site.list': async () => succeed(await readKeptSites()),
  'site.keep': async ({ site }) => {
    await keepSite(site);
    broadcast('sites', null);
    return succeed(null);
  },
  'site.forget': async ({ site }) => {
    await forgetSite(site);
    broadcast('sites', null);
    return succeed(null);
  },
});
