import type { Context } from 'hono';
import { findBySub } from '../accounts/find-user';
import type { Pool } from '../pool';
import { readDestination, readRequest } from './authorization-request';
import { readLogin } from './cookies';
import { OAuthError } from './oauth-error';
import { refusalPage } from './pages';
import { sendBack, sendCode } from './send-back';
import { showForm } from './show-form';

/**
 * GET /oauth2/authorize: the login form, or a code at once in a browser where somebody is signed in.
 * @see {@link https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html}
 */
export function askToLogIn(pool: Pool, c: Context): Response | Promise<Response> {
  const query = c.req.query();
  const destination = readDestination(query);
  if (!destination) return c.html(refusalPage('This client, or its callback URL, is not known.'), 400);
  try {
    const request = readRequest(destination, query);
    const user = findBySub(pool, readLogin(pool, c) ?? '');
    return user && request.prompt !== 'login' ? sendCode(pool, c, request, user) : showForm(pool, c, request);
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error;
    return sendBack(c, destination, {
      error: error.code,
      error_description: error.message,
      state: query.state,
    });
  }
}
