import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Pool } from '../pool';
import { guardOrigin } from '../wire/origin-guard';
import { askToLogIn } from './authorize';
import { guardPages } from './guard-pages';
import { logIn } from './log-in';
import { logOut } from './log-out';
import { answerToken } from './token';

const MAX_FORM_BYTES = 65_536;

/**
 * Managed login: pages for a browser window, and the token endpoint for extensions.
 * @see {@link https://docs.aws.amazon.com/cognito/latest/developerguide/managed-login-endpoints.html}
 */
export function oauthRoutes(pool: Pool): Hono {
  const app = new Hono();
  const limit = bodyLimit({ maxSize: MAX_FORM_BYTES });
  app.use('/oauth2/authorize', guardPages);
  app.use('/logout', guardPages);
  app.use('/oauth2/token', guardOrigin);
  app.get('/oauth2/authorize', c => askToLogIn(pool, c));
  app.post('/oauth2/authorize', limit, c => logIn(pool, c));
  app.post('/oauth2/token', limit, c => answerToken(pool, c));
  app.get('/logout', c => logOut(pool, c));
  return app;
}

/** What discovery says of them. */
export const oauthMetadata = (origin: string) => ({
  authorization_endpoint: `${origin}/oauth2/authorize`,
  token_endpoint: `${origin}/oauth2/token`,
  end_session_endpoint: `${origin}/logout`,
  token_endpoint_auth_methods_supported: ['none'],
  code_challenge_methods_supported: ['S256'],
});
