import type { Context } from 'hono';
import type { Pool } from '../pool';
import type { User } from '../state/schema';
import type { AuthorizationRequest } from './authorization-request';

/** Sends the window to a callback URL that was checked before. */
export function sendBack(
  c: Context,
  destination: string,
  answer: Record<string, string | undefined>,
): Response {
  const url = new URL(destination);
  for (const [name, value] of Object.entries(answer)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return c.redirect(url.href, 303);
}

/** The end of a login: a code that serves once. */
export function sendCode(pool: Pool, c: Context, request: AuthorizationRequest, user: User): Response {
  const code = pool.oauth.codes.issue({
    redirectUri: request.redirect_uri,
    challenge: request.code_challenge,
    scopes: request.scopes,
    nonce: request.nonce,
    sub: user.attributes.sub ?? '',
  });
  return sendBack(c, request.redirect_uri, { code, state: request.state });
}
