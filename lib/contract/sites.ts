import * as v from 'valibot';

/**
 * A site on which the user wants the sidebar kept open: scheme and host, on any port, as `https://example.com`; or `all`
 * web pages. Hosts of other letters are in their ASCII form, as `URL` has them.
 */
export const Site = v.pipe(v.string(), v.regex(/^(all|https?:\/\/[\w.-]{1,255})$/));
export type Site = v.InferOutput<typeof Site>;

/**
 * The match pattern by which the browser knows a site. It has no port, which stands for every port.
 * Source: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export const patternOf = (site: Site): string => (site === 'all' ? '*://*/*' : `${site}/*`);

/** The site of an address; undefined where it has none that the sidebar can be kept open on. */
export function siteOf(url: string | undefined): Site | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  const site = v.safeParse(Site, `${protocol}//${hostname}`);
  return site.success ? site.output : undefined;
}

/** What the popup says and offers of the page that the user is on. */
export interface PlaceHere {
  /** The browser lets the sidebar into the page. */
  canOpen: boolean;
  /** Absent where nothing can be kept open on such a page. */
  site?: Site;
  /** By which choice the sidebar is kept open there. */
  kept?: 'site' | 'all';
}
