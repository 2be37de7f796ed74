import type { Context } from 'hono';
import * as v from 'valibot';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import { CognitoException } from '../errors';
import type { Pool } from '../pool';
import type { Family } from '../state/schema';
import { type IssuedTokens, issueTokens } from '../tokens/issue-tokens';
import { renew } from '../tokens/refresh';
import { redeemCode } from './codes';
import { OAuthError } from './oauth-error';

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(16_384));

const Form = v.variant('grant_type', [
  v.object({
    grant_type: v.literal('authorization_code'),
    client_id: text,
    code: text,
    redirect_uri: text,
    code_verifier: v.pipe(v.string(), v.regex(/^[\w.~-]{43,128}$/)),
  }),
  v.object({ grant_type: v.literal('refresh_token'), client_id: text, refresh_token: text }),
]);

/**
 * POST /oauth2/token: code or refresh token for tokens, which belong to the same families as those of the actions.
 * @see {@link https://docs.aws.amazon.com/cognito/latest/developerguide/token-endpoint.html}
 */
export async function answerToken(pool: Pool, c: Context): Promise<Response> {
  c.header('cache-control', 'no-store');
  try {
    const form = readForm(await c.req.parseBody());
    return c.json(await (form.grant_type === 'refresh_token' ? refresh(pool, form) : redeem(pool, form)));
  } catch (error) {
    if (error instanceof OAuthError) {
      return c.json({ error: error.code, error_description: error.message }, 400);
    }
    if (error instanceof CognitoException) {
      return c.json({ error: 'invalid_grant', error_description: error.message }, 400);
    }
    console.error('The local login page failed.', error);
    return c.json({ error: 'server_error' }, 500);
  } finally {
    // A new family and a revoked one are on disk before they are answered.
    await pool.store.save();
  }
}

type Form = v.InferOutput<typeof Form>;
type Of<G extends Form['grant_type']> = Extract<Form, { grant_type: G }>;

function readForm(body: unknown): Form {
  const parsed = v.safeParse(Form, body);
  if (!parsed.success) {
    const path = v.getDotPath(parsed.issues[0]);
    if (path === 'grant_type') throw new OAuthError('unsupported_grant_type', 'Not a grant of this pool.');
    throw new OAuthError('invalid_request', `${path} is missing or not valid.`);
  }
  if (parsed.output.client_id !== LOCAL_POOL.clientId) {
    throw new OAuthError('invalid_client', 'There is no such client.');
  }
  return parsed.output;
}

async function redeem(pool: Pool, form: Of<'authorization_code'>): Promise<object> {
  const { nonce, user, family, refreshToken } = redeemCode(
    pool,
    form.code,
    form.redirect_uri,
    form.code_verifier,
  );
  return toAnswer(family, await issueTokens(pool, user, family, { refreshToken, nonce }));
}

async function refresh(pool: Pool, form: Of<'refresh_token'>): Promise<object> {
  const { family, tokens } = await renew(pool, form.refresh_token);
  return toAnswer(family, tokens);
}

/** Without the scope `openid` there is no ID token. */
const toAnswer = (family: Family, tokens: IssuedTokens): object => ({
  ...(family.scopes?.includes('openid') && { id_token: tokens.IdToken }),
  access_token: tokens.AccessToken,
  ...(tokens.RefreshToken !== undefined && { refresh_token: tokens.RefreshToken }),
  expires_in: tokens.ExpiresIn,
  token_type: tokens.TokenType,
});
