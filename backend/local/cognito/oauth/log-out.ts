import type { Context } from 'hono';
import * as v from 'valibot';
import { CALLBACK_URLS, LOCAL_POOL } from '@/lib/config/local-outputs';
import type { Pool } from '../pool';
import { endLogin } from './cookies';
import { refusalPage } from './pages';

const Query = v.object({ client_id: v.literal(LOCAL_POOL.clientId), logout_uri: v.picklist(CALLBACK_URLS) });

/**
 * GET /logout: ends the browser's session with the login page. Tokens are not its business.
 * @see {@link https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html}
 */
export function logOut(pool: Pool, c: Context): Response | Promise<Response> {
  const query = v.safeParse(Query, c.req.query());
  if (!query.success) return c.html(refusalPage('This client, or its sign-out URL, is not known.'), 400);
  endLogin(pool, c);
  return c.redirect(query.output.logout_uri, 302);
}
