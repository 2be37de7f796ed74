import type { Broadcast } from '@/lib/contract/view';
import { loadExtras } from '../extras/load-extras';
import type { SiteCalls } from '../extras/site-calls';

/** The calls about sites, which are answered by what is loaded only then. */
export function lateSiteCalls(broadcast: Broadcast): SiteCalls {
  const calls = async () => (await loadExtras()).siteCalls(broadcast);
  return {
    'site.here': async (...call) => (await calls())['site.here'](...call),
    'site.list': async (...call) => (await calls())['site.list'](...call),
    'site.keep': async (...call) => (await calls())['site.keep'](...call),
    'site.forget': async (...call) => (await calls())['site.forget'](...call),
  };
}
