import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import { startTestPool, type TestPool } from './test-pool.fixture';

const ClientId = LOCAL_POOL.clientId;
const extension = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
let pool: TestPool;

beforeAll(async () => {
  pool = await startTestPool();
  await pool.addUser('demo');
});
afterAll(() => pool.close());

test('an error names its exception in the body and the header', async () => {
  const response = await pool.post('GetUser', { AccessToken: 'none' });
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toBe('application/x-amz-json-1.1');
  expect(response.headers.get('x-amzn-errortype')).toBe('NotAuthorizedException');
  expect(response.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
  expect(await response.json()).toEqual({
    __type: 'NotAuthorizedException',
    message: 'Invalid Access Token',
  });
});

test.each(['AdminGetUser', 'ListDevices', 'constructor', '__proto__'])('%s is not known', async action => {
  const response = await pool.post(action, {});
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    __type: 'UnknownOperationException',
    message: `The local user pool does not know the operation AWSCognitoIdentityProviderService.${action}.`,
  });
});

test('a request without an operation says so', async () => {
  const response = await fetch(pool.url, { method: 'POST', body: '{}' });
  expect(await response.json()).toMatchObject({ __type: 'UnknownOperationException' });
});

test('a body that is not JSON is refused', async () => {
  const response = await pool.post('SignUp', 'Username=demo');
  expect(await response.json()).toMatchObject({ __type: 'SerializationException' });
});

test('a body over 128 kB is refused', async () => {
  const response = await pool.post('SignUp', { ClientId, Username: 'x'.repeat(140_000) });
  expect(response.status).toBe(413);
});

describe('input that does not fit is refused by name:', () => {
  const srp = { ClientId, AuthFlow: 'USER_SRP_AUTH' };
  test.each([
    ['SignUp', { ClientId, Username: 'ada' }, 'Password'],
    ['SignUp', { ClientId, Username: 7, Password: 'Correct-h0rse' }, 'Username'],
    ['SignUp', { ClientId, Username: 'x'.repeat(129), Password: 'Correct-h0rse' }, 'Username'],
    ['InitiateAuth', { ...srp, AuthParameters: { USERNAME: 'demo' } }, 'SRP_A'],
    ['InitiateAuth', { ...srp, AuthParameters: { USERNAME: 'demo', SRP_A: 'not hex' } }, 'SRP_A'],
    ['InitiateAuth', { ...srp, AuthParameters: { USERNAME: 'demo', SRP_A: '0' } }, 'SRP_A'],
    ['RespondToAuthChallenge', { ClientId, ChallengeName: 'CUSTOM_CHALLENGE' }, 'CUSTOM_CHALLENGE'],
    ['GetUser', [], 'AccessToken'],
    ['GetUser', null, 'body'],
  ])('%s %j: %s', async (action, body, field) => {
    const response = await pool.post(action, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      __type: 'InvalidParameterException',
      message: expect.stringContaining(field),
    });
  });
});

test('another app client is not found', async () => {
  const response = await pool.post('InitiateAuth', { ClientId: 'other', AuthFlow: 'USER_SRP_AUTH' });
  expect(await response.json()).toEqual({
    __type: 'ResourceNotFoundException',
    message: 'User pool client other does not exist.',
  });
});

test('an unknown user’s SRP challenge looks like a known one’s, with the same salt each time', async () => {
  const ask = async (USERNAME: string) => {
    const AuthParameters = { USERNAME, SRP_A: 'abc123' };
    const response = await pool.post('InitiateAuth', { ClientId, AuthFlow: 'USER_SRP_AUTH', AuthParameters });
    return (await response.json()).ChallengeParameters;
  };
  const [known, unknown, again] = [await ask('demo'), await ask('nobody'), await ask('nobody')];
  const shape = (parameters: object) =>
    Object.entries(parameters).map(([name, value]) => [name, /^[0-9a-f]+$/.test(value)]);
  expect(shape(unknown)).toEqual(shape(known));
  expect(unknown.SALT).toBe(again.SALT);
  expect(unknown.SRP_B).not.toBe(again.SRP_B);
  expect(unknown.USER_ID_FOR_SRP).toBe('nobody');
});

test('a secret block serves once', async () => {
  const AuthParameters = { USERNAME: 'demo', SRP_A: 'abc123' };
  const begun = await pool.post('InitiateAuth', { ClientId, AuthFlow: 'USER_SRP_AUTH', AuthParameters });
  const { SECRET_BLOCK } = (await begun.json()).ChallengeParameters;
  const ChallengeResponses = {
    USERNAME: 'demo',
    PASSWORD_CLAIM_SECRET_BLOCK: SECRET_BLOCK,
    PASSWORD_CLAIM_SIGNATURE: 'd3Jvbmc=',
    TIMESTAMP: 'Mon Nov 23 13:25:53 UTC 2026',
  };
  const respond = async () => {
    const body = { ClientId, ChallengeName: 'PASSWORD_VERIFIER', ChallengeResponses };
    return (await (await pool.post('RespondToAuthChallenge', body)).json()).message;
  };
  expect(await respond()).toBe('Incorrect username or password.');
  expect(await respond()).toBe('Invalid session for the user, session is expired.');
});

describe('the origin of a request', () => {
  test('may be an extension', async () => {
    const response = await pool.post('GetUser', {}, { origin: extension });
    expect(response.status).toBe(400);
    expect(response.headers.get('access-control-allow-origin')).toBe(extension);
  });

  test('may be no web page, for no action and no key', async () => {
    const headers = { origin: 'https://example.com' };
    expect((await pool.post('GetUser', {}, headers)).status).toBe(403);
    expect((await fetch(`${pool.cognito.issuer}/.well-known/jwks.json`, { headers })).status).toBe(403);
    expect((await fetch(pool.url, { method: 'OPTIONS', headers })).status).toBe(403);
  });

  test('is left to the other apps on the same server', async () => {
    const server = new Hono();
    server.route('/', pool.cognito.app);
    server.all('/chat', c => c.text('chat'));
    const response = await server.request('/chat', { method: 'OPTIONS', headers: { origin: extension } });
    expect(await response.text()).toBe('chat');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

test('a defect of the emulator is a 500 that tells nothing, and the terminal has the reason', async () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  const broken = await startTestPool({});
  await broken.close();
  const response = await broken.cognito.app.request('/', {
    method: 'POST',
    headers: { 'x-amz-target': 'AWSCognitoIdentityProviderService.SignUp' },
    body: JSON.stringify({
      ClientId,
      Username: 'ada',
      Password: 'Correct-h0rse',
      UserAttributes: [{ Name: 'email', Value: 'ada@example.com' }],
    }),
  });
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({
    __type: 'InternalErrorException',
    message: 'The local user pool failed; its terminal says why.',
  });
  expect(printed).toHaveBeenCalledWith(expect.any(String), expect.objectContaining({ code: 'ENOENT' }));
  printed.mockRestore();
});
