import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import { oauthMetadata, oauthRoutes } from '../oauth/routes';
import type { Pool } from '../pool';
import { issuerOf } from '../tokens/issue-tokens';
import { dispatch } from './dispatch';
import { guardOrigin } from './origin-guard';

const MAX_BODY_BYTES = 131_072;

/** The pool's routes. Nothing is registered for `*`, so that a server may mount other apps beside it. */
export function makeApp(pool: Pool): Hono {
  const wellKnown = `/${LOCAL_POOL.userPoolId}/.well-known`;
  const app = new Hono();
  app.use('/', guardOrigin);
  app.use(`${wellKnown}/*`, guardOrigin);
  app.post('/', bodyLimit({ maxSize: MAX_BODY_BYTES }), c => dispatch(pool, c));
  app.get(`${wellKnown}/jwks.json`, c => c.json(pool.signer.jwks()));
  app.get(`${wellKnown}/openid-configuration`, c =>
    c.json(openidConfiguration(issuerOf(pool), pool.settings.origin())),
  );
  app.route('/', oauthRoutes(pool));
  return app;
}

const openidConfiguration = (issuer: string, origin: string) => ({
  issuer,
  ...oauthMetadata(origin),
  jwks_uri: `${issuer}/.well-known/jwks.json`,
  id_token_signing_alg_values_supported: ['RS256'],
  subject_types_supported: ['public'],
  response_types_supported: ['code'],
  scopes_supported: ['openid', 'email', 'phone', 'profile'],
});
