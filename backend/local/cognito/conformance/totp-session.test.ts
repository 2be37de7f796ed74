import { setUpTOTP, signIn, signOut, updateMFAPreference, verifyTOTPSetup } from 'aws-amplify/auth';
import { generateSync } from 'otplib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import { BY_PASSWORD, PASSWORD, startTestPool, type TestPool } from './test-pool.fixture';

const ClientId = LOCAL_POOL.clientId;
const USERNAME = 'demo';
let pool: TestPool;

beforeEach(async () => {
  pool = await startTestPool();
  await pool.addUser(USERNAME);
});
afterEach(() => pool.close());

const codeFor = (secret: string) => generateSync({ secret, epoch: pool.epoch() });
const send = async (action: string, body: object) => (await pool.post(action, body)).json();

const begin = async (): Promise<string> => {
  const AuthParameters = { USERNAME, PASSWORD };
  return (await send('InitiateAuth', { ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters })).Session;
};
const respond = (ChallengeName: string, Session: string, responses: object) =>
  send('RespondToAuthChallenge', {
    ClientId,
    ChallengeName,
    Session,
    ChallengeResponses: { USERNAME, ...responses },
  });

const refused = { __type: 'NotAuthorizedException' };

describe('the session of a sign-in that waits for its TOTP code', () => {
  let secret: string;

  beforeEach(async () => {
    await signIn({ username: USERNAME, password: PASSWORD, options: BY_PASSWORD });
    secret = (await setUpTOTP()).sharedSecret;
    await verifyTOTPSetup({ code: codeFor(secret) });
    await updateMFAPreference({ totp: 'PREFERRED' });
    await signOut();
    pool.advance(30);
  });

  const enterCode = (session: string) =>
    respond('SOFTWARE_TOKEN_MFA', session, { SOFTWARE_TOKEN_MFA_CODE: codeFor(secret) });

  test('serves once', async () => {
    const session = await begin();
    expect(await enterCode(session)).toHaveProperty('AuthenticationResult');
    pool.advance(30);
    expect(await enterCode(session)).toMatchObject(refused);
  });

  test('serves no other challenge, and hands out no new secret', async () => {
    const session = await begin();
    expect(await respond('MFA_SETUP', session, {})).toMatchObject(refused);
    expect(await respond('NEW_PASSWORD_REQUIRED', session, { NEW_PASSWORD: PASSWORD })).toMatchObject(
      refused,
    );
    expect(await send('AssociateSoftwareToken', { Session: session })).toMatchObject(refused);
    expect(await send('VerifySoftwareToken', { Session: session, UserCode: codeFor(secret) })).toMatchObject(
      refused,
    );
  });
});

describe('the session of a required set-up', () => {
  beforeEach(() => pool.cognito.setMfaRequired(true));

  test('gives no tokens before a secret was handed out and verified', async () => {
    const first = await begin();
    expect(await respond('MFA_SETUP', first, {})).toMatchObject({ __type: 'InvalidParameterException' });
    const second = (await send('AssociateSoftwareToken', { Session: first })).Session;
    expect(await respond('MFA_SETUP', second, {})).toMatchObject({ __type: 'InvalidParameterException' });
  });

  test('is another one after each step, and the one before is void', async () => {
    const first = await begin();
    const { Session: second, SecretCode } = await send('AssociateSoftwareToken', { Session: first });
    expect(await send('AssociateSoftwareToken', { Session: first })).toMatchObject(refused);
    const verify = { Session: second, UserCode: codeFor(SecretCode) };
    const { Session: third } = await send('VerifySoftwareToken', verify);
    expect(await send('VerifySoftwareToken', verify)).toMatchObject(refused);
    expect(await respond('MFA_SETUP', third, {})).toHaveProperty('AuthenticationResult');
    expect(await respond('MFA_SETUP', third, {})).toMatchObject(refused);
  });
});
