import { browser } from 'wxt/browser';
import { patternOf, type Site, siteOf } from '@/lib/contract/sites';
import { changeSites, readSites } from '@/lib/storage/sites';

/** Id of the host script that the browser puts into each page of the sites where the sidebar is kept open. */
const SCRIPT = 'kept-open';

const isGranted = (site: Site): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(site)] });

const onlyGranted = async (sites: Site[]): Promise<Site[]> => {
  const granted = await Promise.all(sites.map(isGranted));
  return sites.filter((_, at) => granted[at]);
};

/** Where the sidebar is kept open: where the user wants it, and the browser grants it. */
export const readKeptSites = async (): Promise<Site[]> => onlyGranted(await readSites());

/**
 * Wants the sidebar on a site. It holds as soon as the browser grants it, which may be after this: the popup says so first,
 * since it may close under the browser's question. What was not granted before is forgotten.
 */
export async function keepSite(site: Site): Promise<void> {
  await changeSites(async sites => [...(await onlyGranted(sites.filter(known => known !== site))), site]);
  await applySites();
}

/** Ends it for a site, and gives its permission back. */
export async function forgetSite(site: Site): Promise<void> {
  await changeSites(sites => sites.filter(known => known !== site));
  // Refused for an origin of the manifest's own, such as the API's.
  await browser.permissions.remove({ origins: [patternOf(site)] }).catch(() => false);
  await applySites();
}

/** A permission was taken away, in the browser's own pages too: what it was for is no longer wanted. */
export async function dropUngranted(): Promise<void> {
  await changeSites(onlyGranted);
  await applySites();
}

/**
 * Has the browser put the host script where it belongs. The browser looks at each page for that, and no worker is started
 * for any other one; `tabs.onUpdated` would start it for every page there is, and `webNavigation` asks for the history.
 */
export const applySites = (): Promise<void> =>
  navigator.locks.request('aside.kept-open', async () => {
    const matches = (await readKeptSites()).map(patternOf);
    const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
    if (matches.join() === (known?.matches ?? []).join()) return;
    if (matches.length === 0) return browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    const script = { id: SCRIPT, js: ['sidebar-host.js'], matches };
    if (known) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
  });

/** By which choice the sidebar is kept open on a site. */
export function findChoice(kept: readonly Site[], site: Site | undefined): 'site' | 'all' | undefined {
  if (site === undefined) return undefined;
  if (kept.includes(site)) return 'site';
  return kept.includes('all') ? 'all' : undefined;
}

/** True where the page of this address is one where the sidebar is kept open. */
export const isKeptSite = async (url: string | undefined): Promise<boolean> =>
  findChoice(await readKeptSites(), siteOf(url)) !== undefined;
