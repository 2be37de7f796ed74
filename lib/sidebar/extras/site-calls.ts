import { succeed } from '@/lib/contract/errors';
import type { Broadcast, CallHandlers } from '@/lib/contract/view';
import { forgetSite, keepSite, readKeptSites } from '../sites/kept-sites';
import { readPlace } from '../sites/read-place';

export type SiteCalls = Pick<CallHandlers, `site.${'here' | 'list' | 'keep' | 'forget'}`>;

/** Where the sidebar is kept open, for the views. */
export function siteCalls(broadcast: Broadcast): SiteCalls {
  const change = async (work: Promise<void>) => {
    await work;
    broadcast('sites', null);
    return succeed(null);
  };
  return {
    'site.here': async () => succeed(await readPlace()),
    'site.list': async () => succeed(await readKeptSites()),
    'site.keep': ({ site }) => change(keepSite(site)),
    'site.forget': ({ site }) => change(forgetSite(site)),
  };
}
