import { describe, expect, test } from 'vitest';
import { localOutputs } from './local-outputs';
import { contentSecurityPolicy, originPatterns } from './manifest';
import { readOutputs } from './read-outputs';

const GEN2 = {
  version: '1.4',
  auth: { aws_region: 'eu-west-1', user_pool_id: 'eu-west-1_abc', user_pool_client_id: 'client' },
  custom: { API: { chat: { endpoint: 'https://api.example.com/prod/chat' } } },
};

const GEN1 = {
  aws_project_region: 'eu-west-1',
  aws_user_pools_id: 'eu-west-1_abc',
  aws_user_pools_web_client_id: 'client',
  aws_cloud_logic_custom: [
    { name: 'chat', endpoint: 'https://api.example.com/prod/chat', region: 'eu-west-1' },
  ],
};

describe.each([
  ['amplify_outputs.json (Gen 2)', GEN2],
  ['amplifyconfiguration.json (Gen 1)', GEN1],
])('%s', (_, outputs) => {
  test('names the pool, the client, Cognito’s address and the chat API', () => {
    expect(readOutputs(outputs)).toMatchObject({
      userPoolId: 'eu-west-1_abc',
      userPoolClientId: 'client',
      cognitoUrl: 'https://cognito-idp.eu-west-1.amazonaws.com/',
      chatUrl: 'https://api.example.com/prod/chat',
    });
  });
});

test.each([
  [{ resume: true }, true],
  [{ resume: false }, undefined],
  [{}, undefined],
])('custom.API.chat with %j: the backend keeps turns: %s', (more, resumable) => {
  const { chat } = GEN2.custom.API;
  const outputs = { ...GEN2, custom: { API: { chat: { ...chat, ...more } } } };
  expect(readOutputs(outputs).resumable).toBe(resumable);
});

test('the local stack’s Cognito is somewhere else, for the worker and for Amplify', () => {
  const config = readOutputs(localOutputs('http://127.0.0.1:4577'));
  expect(config).toMatchObject({
    cognitoUrl: 'http://127.0.0.1:4577/',
    chatUrl: 'http://127.0.0.1:4577/chat',
  });
  expect(config.amplify.Auth?.Cognito).toMatchObject({ userPoolEndpoint: 'http://127.0.0.1:4577/' });
});

describe('managed login', () => {
  const oauth = { domain: 'acme.auth.eu-west-1.amazoncognito.com', scopes: ['email'], response_type: 'code' };
  const managed = readOutputs({
    ...GEN2,
    auth: { ...GEN2.auth, oauth: { ...oauth, identity_providers: ['GOOGLE', 'SIGN_IN_WITH_APPLE'] } },
    custom: { ...GEN2.custom, oauth_providers: ['Acme-SAML'] },
  });

  test('is absent where the outputs file has no `oauth`', () => {
    expect(readOutputs(GEN2).oauth).toBeUndefined();
  });

  test('knows the pages’ origin, and providers by the names that Cognito gives them', () => {
    expect(managed.oauth).toEqual({
      origin: 'https://acme.auth.eu-west-1.amazoncognito.com',
      scopes: ['openid', 'email'],
      providers: [
        { name: 'Google', label: 'Google' },
        { name: 'SignInWithApple', label: 'Apple' },
        { name: 'Acme-SAML', label: 'Acme-SAML' },
      ],
    });
  });

  test('is read from Gen 1 alike', () => {
    const { oauth } = readOutputs({
      ...GEN1,
      oauth: { domain: 'login.example.com', scope: ['openid'], redirectSignIn: '', redirectSignOut: '' },
      aws_cognito_social_providers: ['GOOGLE'],
    });
    expect(oauth).toEqual({
      origin: 'https://login.example.com',
      scopes: ['openid'],
      providers: [{ name: 'Google', label: 'Google' }],
    });
  });

  test('is kept from Amplify, whose redirect would end with the popup', () => {
    expect(JSON.stringify(managed.amplify)).not.toContain('amazoncognito.com');
  });

  test('adds its origin to the manifest', () => {
    const origin = 'https://acme.auth.eu-west-1.amazoncognito.com';
    expect(originPatterns(managed)).toContain(`${origin}/*`);
    expect(contentSecurityPolicy(managed)).toContain(origin);
  });

  test('of the local stack is at its own address, over http', () => {
    expect(readOutputs(localOutputs('http://127.0.0.1:4577')).oauth?.origin).toBe('http://127.0.0.1:4577');
  });
});

test.each([
  ['no chat API', { ...GEN2, custom: {} }, /no chat API/],
  ['no user pool', { version: '1.4', custom: GEN2.custom }, /no Cognito user pool/],
  [
    'several APIs of which none is called chat',
    { ...GEN1, aws_cloud_logic_custom: ['a', 'b'].map(name => ({ name, endpoint: 'https://x.example/' })) },
    /none of them is called "chat"/,
  ],
])('%s stops the build with a sentence', (_, outputs, sentence) => {
  expect(() => readOutputs(outputs)).toThrow(sentence);
});

test('the manifest names just the two origins', () => {
  const config = readOutputs(GEN2);
  expect(originPatterns(config)).toEqual([
    'https://cognito-idp.eu-west-1.amazonaws.com/*',
    'https://api.example.com/*',
  ]);
  expect(contentSecurityPolicy(config)).toContain(
    ' connect-src https://cognito-idp.eu-west-1.amazonaws.com https://api.example.com;',
  );
});

describe('signing in without a password', () => {
  const passwordlessOf = (passwordless?: object) =>
    readOutputs({ ...GEN2, auth: { ...GEN2.auth, passwordless } }).amplify.Auth?.Cognito.passwordless;

  test('is offered where the file says so', () => {
    expect(passwordlessOf({ email_otp_enabled: true })).toEqual({ emailOtpEnabled: true });
    expect(passwordlessOf()).toBeUndefined();
  });

  test('comes first where the file prefers it', () => {
    expect(passwordlessOf({ email_otp_enabled: true, preferred_challenge: 'EMAIL_OTP' })).toMatchObject({
      preferredChallenge: 'EMAIL_OTP',
    });
  });

  test('is not offered with a passkey, which Cognito takes from no extension page', () => {
    const passkeys = { web_authn: { relying_party_id: 'example.com' }, preferred_challenge: 'WEB_AUTHN' };
    expect(passwordlessOf({ ...passkeys, email_otp_enabled: true })).toEqual({ emailOtpEnabled: true });
  });
});
