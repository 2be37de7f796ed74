import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import { PASSWORD, startTestPool, type TestPool } from '../conformance/test-pool.fixture';
import { LoginBrowser, readTicket } from './login-browser.fixture';
import { CALLBACK, makeRequest } from './oauth.fixture';

let pool: TestPool;
let browser: LoginBrowser;

beforeEach(async () => {
  pool = await startTestPool();
  await pool.addUser('ada');
  browser = new LoginBrowser();
});
afterEach(() => pool.close());

describe('the login form', () => {
  test('sends a user with the right password back with a code and the state', async () => {
    const { location } = await browser.logIn(makeRequest(pool.url).url, 'ada', PASSWORD);
    expect(location?.origin).toBe(new URL(CALLBACK).origin);
    expect(location?.searchParams.get('state')).toBe('a-state');
    expect(location?.searchParams.get('code')).toMatch(/^[\w-]{64}$/);
  });

  test('takes a verified e-mail address too', async () => {
    const { location } = await browser.logIn(makeRequest(pool.url).url, 'ada@example.com', PASSWORD);
    expect(location?.searchParams.has('code')).toBe(true);
  });

  test('is shown again after a wrong password, with status 200, and the lock-out counts', async () => {
    for (let attempt = 0; attempt < 5; attempt++) {
      const { page, status } = await browser.logIn(makeRequest(pool.url).url, 'ada', 'Wrong-passw0rd');
      expect(status).toBe(200);
      expect(page).toContain('Incorrect username or password.');
    }
    const { page } = await browser.logIn(makeRequest(pool.url).url, 'ada', PASSWORD);
    expect(page).toContain('Password attempts exceeded');
  });

  test('names the provider, as text', async () => {
    const page = await browser.get(makeRequest(pool.url, { identity_provider: '<b>Acme</b>' }).url);
    expect(await page.text()).toContain('Provider: &lt;b&gt;Acme&lt;/b&gt;');
  });

  test('cannot be framed, kept, or made to send its fields elsewhere', async () => {
    const { headers } = await browser.get(makeRequest(pool.url).url);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).toContain("form-action 'self' https://");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.getSetCookie().join()).toContain('HttpOnly; SameSite=Lax');
  });

  test('does not pass a user who has to give more than a password', async () => {
    await pool.cognito.setMfaRequired(true);
    const { page } = await browser.logIn(makeRequest(pool.url).url, 'ada', PASSWORD);
    expect(page).toContain('no second step');
  });

  test.each([
    ['a page of another site', { origin: 'https://example.com' }],
    ['a sandboxed page', { origin: 'null' }],
  ])('is refused from %s', async (_, headers) => {
    const ticket = readTicket(await (await browser.get(makeRequest(pool.url).url)).text());
    const answer = await browser
      .withHeaders(headers)
      .post(`${pool.url}/oauth2/authorize`, { ticket, username: 'ada', password: PASSWORD });
    expect(answer.status).toBe(403);
  });

  test('is refused from a browser that it was not sent to, and the second time', async () => {
    const fill = (ticket: string) => ({ ticket, username: 'ada', password: PASSWORD });
    const open = async () => readTicket(await (await browser.get(makeRequest(pool.url).url)).text());
    const url = `${pool.url}/oauth2/authorize`;
    expect((await new LoginBrowser().post(url, fill(await open()))).status).toBe(403);
    const ticket = await open();
    expect((await browser.post(url, fill(ticket))).status).toBe(303);
    expect((await browser.post(url, fill(ticket))).status).toBe(403);
  });
});

describe('a request', () => {
  test.each([
    { client_id: 'another' },
    { redirect_uri: 'https://example.com/' },
    { redirect_uri: `${CALLBACK}more` },
    { redirect_uri: undefined },
  ])('of an unknown client or address is answered in the window: %j', async changes => {
    const answer = await browser.get(makeRequest(pool.url, changes).url);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
  });

  test.each([
    [{ response_type: 'token' }, 'unsupported_response_type'],
    [{ scope: 'openid everything' }, 'invalid_scope'],
    [{ code_challenge: undefined }, 'invalid_request'],
    [{ code_challenge_method: 'plain' }, 'invalid_request'],
    [{ code_challenge_method: undefined }, 'invalid_request'],
  ])('with %j is sent back with %s', async (changes, error) => {
    const answer = await browser.get(makeRequest(pool.url, changes).url);
    const location = new URL(answer.headers.get('location') ?? '');
    expect(location.origin).toBe(new URL(CALLBACK).origin);
    expect(location.searchParams.get('error')).toBe(error);
    expect(location.searchParams.get('state')).toBe('a-state');
  });
});

describe('the browser’s session', () => {
  const logOut = (uri: string) =>
    browser.get(
      `${pool.url}/logout?${new URLSearchParams({ client_id: LOCAL_POOL.clientId, logout_uri: uri })}`,
    );

  test('saves the form, until it is an hour old', async () => {
    await browser.logIn(makeRequest(pool.url).url, 'ada', PASSWORD);
    pool.advance(3599);
    expect((await browser.get(makeRequest(pool.url).url)).headers.get('location')).toContain('code=');
    pool.advance(1);
    expect((await browser.get(makeRequest(pool.url).url)).status).toBe(200);
  });

  test('does not save it where the request has `prompt=login`', async () => {
    await browser.logIn(makeRequest(pool.url).url, 'ada', PASSWORD);
    const answer = await browser.get(makeRequest(pool.url, { prompt: 'login' }).url);
    expect(await answer.text()).toContain('name="password"');
  });

  test('ends at /logout, which sends back to registered addresses only', async () => {
    await browser.logIn(makeRequest(pool.url).url, 'ada', PASSWORD);
    expect((await logOut('https://example.com/')).status).toBe(400);
    expect((await logOut(CALLBACK)).headers.get('location')).toBe(CALLBACK);
    expect((await browser.get(makeRequest(pool.url).url)).headers.get('location')).toBeNull();
  });
});

test('discovery names the endpoints', async () => {
  const answer = await fetch(`${pool.url}/${LOCAL_POOL.userPoolId}/.well-known/openid-configuration`);
  expect(await answer.json()).toMatchObject({
    authorization_endpoint: `${pool.url}/oauth2/authorize`,
    token_endpoint: `${pool.url}/oauth2/token`,
    end_session_endpoint: `${pool.url}/logout`,
    code_challenge_methods_supported: ['S256'],
  });
});
