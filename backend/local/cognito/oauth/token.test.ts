import { decodeJwt } from 'jose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import { PASSWORD, startTestPool, type TestPool } from '../conformance/test-pool.fixture';
import { LoginBrowser } from './login-browser.fixture';
import { askForTokens, makeRequest, redeem } from './oauth.fixture';

let pool: TestPool;

beforeEach(async () => {
  pool = await startTestPool({ graceSeconds: 0 });
  await pool.addUser('ada');
});
afterEach(() => pool.close());

async function getCode(changes?: Record<string, string | undefined>) {
  const { url, verifier } = makeRequest(pool.url, changes);
  const { location } = await new LoginBrowser().logIn(url, 'ada', PASSWORD);
  return { code: location?.searchParams.get('code') ?? '', verifier };
}

async function signIn(changes?: Record<string, string | undefined>) {
  const { code, verifier } = await getCode(changes);
  return (await redeem(pool.url, code, verifier)).json();
}

const REFUSED = { status: 400, error: 'invalid_grant' };
const outcome = async (answer: Response) => ({ status: answer.status, error: (await answer.json()).error });

describe('a code', () => {
  test('brings tokens of the pool, with the nonce and the scopes that were asked for', async () => {
    const tokens = await signIn();
    expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    expect(decodeJwt(tokens.id_token)).toMatchObject({
      iss: pool.cognito.issuer,
      aud: LOCAL_POOL.clientId,
      nonce: 'a-nonce',
      email: 'ada@example.com',
      token_use: 'id',
    });
    expect(decodeJwt(tokens.access_token).scope).toBe('openid email aws.cognito.signin.user.admin');
  });

  test('brings an ID token without the address where `email` was not asked for', async () => {
    expect(decodeJwt((await signIn({ scope: 'openid profile' })).id_token).email).toBeUndefined();
  });

  test('used twice is refused, and what it brought first is revoked', async () => {
    const { code, verifier } = await getCode();
    const tokens = await (await redeem(pool.url, code, verifier)).json();
    expect(await outcome(await redeem(pool.url, code, verifier))).toEqual(REFUSED);
    const answer = await pool.post('GetTokensFromRefreshToken', {
      ClientId: LOCAL_POOL.clientId,
      RefreshToken: tokens.refresh_token,
    });
    expect(await answer.json()).toMatchObject({ message: 'Refresh Token has been revoked' });
  });

  test('is refused after five minutes', async () => {
    const { code, verifier } = await getCode();
    pool.advance(300);
    expect(await outcome(await redeem(pool.url, code, verifier))).toEqual(REFUSED);
  });

  test('is refused with another verifier, and is used up by that', async () => {
    const { code, verifier } = await getCode();
    expect(await outcome(await redeem(pool.url, code, `${verifier}x`))).toEqual(REFUSED);
    expect(await outcome(await redeem(pool.url, code, verifier))).toEqual(REFUSED);
  });
});

describe('a refresh token of a managed login', () => {
  const byAction = (RefreshToken: string) =>
    pool.post('GetTokensFromRefreshToken', { ClientId: LOCAL_POOL.clientId, RefreshToken });

  test('is renewed by the action and by the endpoint, in one family', async () => {
    const { refresh_token } = await signIn();
    const { AuthenticationResult } = await (await byAction(refresh_token)).json();
    const answer = await askForTokens(pool.url, {
      grant_type: 'refresh_token',
      refresh_token: AuthenticationResult.RefreshToken,
    });
    const renewed = await answer.json();
    expect(decodeJwt(renewed.access_token).origin_jti).toBe(
      decodeJwt(AuthenticationResult.AccessToken).origin_jti,
    );
    expect(
      await outcome(await askForTokens(pool.url, { grant_type: 'refresh_token', refresh_token })),
    ).toEqual(REFUSED);
  });

  test('serves the actions only with their scope', async () => {
    const asked = async (scope: string) => {
      const { access_token } = await signIn({ scope });
      return (await pool.post('GetUser', { AccessToken: access_token })).json();
    };
    expect(await asked('openid aws.cognito.signin.user.admin')).toMatchObject({ Username: 'ada' });
    expect(await asked('openid')).toMatchObject({ message: 'Access Token does not have required scopes' });
  });
});

describe('the endpoint', () => {
  test.each([
    [{ grant_type: 'client_credentials' }, 'unsupported_grant_type'],
    [{ grant_type: 'authorization_code', code: 'x' }, 'invalid_request'],
    [{ grant_type: 'refresh_token', refresh_token: 'x', client_id: 'another' }, 'invalid_client'],
    [{ grant_type: 'refresh_token', refresh_token: 'x' }, 'invalid_grant'],
  ])('answers %j with %s', async (fields, error) => {
    expect(await outcome(await askForTokens(pool.url, fields))).toEqual({ status: 400, error });
  });

  test('may be read by extensions and by no web page', async () => {
    const ask = (origin: string) =>
      askForTokens(pool.url, { grant_type: 'refresh_token', refresh_token: 'x' }, { origin });
    const extension = `chrome-extension://${'abcdefghijklmnop'.repeat(2)}`;
    expect((await ask(extension)).headers.get('access-control-allow-origin')).toBe(extension);
    expect((await ask('https://example.com')).status).toBe(403);
  });
});
