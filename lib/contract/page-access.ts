import * as v from 'valibot';

/**
 * What the user lets Aside do with the pages of a site. `ask`: they are read when the user adds them; `always`: the page
 * is added by itself when the sidebar opens there, and sent with nothing but a question; `never`: they are not read.
 */
export const PageAccess = v.picklist(['ask', 'always', 'never']);
export type PageAccess = v.InferOutput<typeof PageAccess>;

/** Most sites that are remembered. */
export const SITE_LIMIT = 1000;

/** A web origin, as in `https://example.com`. */
export const Origin = v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\/[^/?#\s]+$/));

export interface SiteAccess {
  origin: string;
  access: PageAccess;
}
