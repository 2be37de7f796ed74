import { succeed } from '@/lib/contract/errors';
import type { Broadcast, CallHandlers } from '@/lib/contract/view';
import { loadExtras } from '../extras/load-extras';

/** Where the sidebar is kept open, for the views. */
export function siteCalls(
  broadcast: Broadcast,
): Pick<CallHandlers, `site.${'here' | 'list' | 'keep' | 'forget'}`> {
  const change = async (work: Promise<void>) => {
    await work;
    broadcast('sites', null);
    return succeed(null);
  };
  return {
    'site.here': async () => succeed(await (await loadExtras()).readPlace()),
    'site.list': async () => succeed(await (await loadExtras()).readKeptSites()),
    'site.keep': async ({ site }) => change((await loadExtras()).keepSite(site)),
    'site.forget': async ({ site }) => change((await loadExtras()).forgetSite(site)),
  };
}
