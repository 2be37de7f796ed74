import type { Context } from 'hono';
import type { Pool } from '../pool';
import type { AuthorizationRequest } from './authorization-request';
import { nameBrowser } from './cookies';
import { loginPage } from './pages';

/**
 * The form, with a ticket that only this browser can send back. `refusal`: why the last attempt failed. The status is
 * 200 even then, since Chromium's sign-in window ends at a page with an error's status.
 */
export function showForm(pool: Pool, c: Context, request: AuthorizationRequest, refusal?: string) {
  const ticket = pool.oauth.forms.issue({ request, browser: nameBrowser(c) });
  return c.html(loginPage({ ticket, provider: request.identity_provider, refusal }));
}
