import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Pool } from '../pool';

/** By Cognito's own names: the browser that a form was sent to, and the one where somebody is signed in. */
const BROWSER = 'XSRF-TOKEN';
const LOGIN = 'cognito';

/** `Lax`: the cookie comes along when another page leads here, and with no form that another page sends. */
const OPTIONS = { httpOnly: true, sameSite: 'Lax', path: '/' } as const;

/** Whose browser this is: a random name, given on the first visit. */
export function nameBrowser(c: Context): string {
  const known = getCookie(c, BROWSER);
  if (known && /^[\w-]{32}$/.test(known)) return known;
  const name = randomBytes(24).toString('base64url');
  setCookie(c, BROWSER, name, OPTIONS);
  return name;
}

/** Undefined where the browser was never here. */
export const readBrowser = (c: Context): string | undefined => getCookie(c, BROWSER);

/** `sub` of the user who signed in here within the hour. */
export const readLogin = (pool: Pool, c: Context): string | undefined =>
  pool.oauth.logins.peek(getCookie(c, LOGIN) ?? '');

export function startLogin(pool: Pool, c: Context, sub: string): void {
  setCookie(c, LOGIN, pool.oauth.logins.issue(sub), OPTIONS);
}

export function endLogin(pool: Pool, c: Context): void {
  pool.oauth.logins.take(getCookie(c, LOGIN) ?? '');
  deleteCookie(c, LOGIN, { path: '/' });
}
