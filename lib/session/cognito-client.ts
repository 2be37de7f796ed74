import * as v from 'valibot';
import { config } from '@/lib/config/config';
import { fail, type Result, succeed } from '@/lib/contract/errors';

const Refused = v.object({ __type: v.string(), message: v.optional(v.string()) });

const Refreshed = v.object({
  AuthenticationResult: v.object({
    AccessToken: v.string(),
    IdToken: v.string(),
    /** Present when the pool rotates refresh tokens. */
    RefreshToken: v.optional(v.string()),
  }),
});
export type Refreshed = v.InferOutput<typeof Refreshed>['AuthenticationResult'];

/**
 * Answers after which a refresh token will never work again. Anything else (5xx, throttling, no network) may pass.
 * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetTokensFromRefreshToken.html
 */
const FINAL = [
  'NotAuthorizedException',
  'TokenRevokedException',
  'RefreshTokenReuseException',
  'UserNotFoundException',
  'UserNotConfirmedException',
  'PasswordResetRequiredException',
];

/**
 * Posts one action to the user pool. The worker needs three of them, none of which Amplify offers without its own
 * token store (see README, "Session").
 */
async function post(action: string, body: object): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(config.cognitoUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${action}`,
    },
    body: JSON.stringify({ ClientId: config.userPoolClientId, ...body }),
    cache: 'no-store',
    credentials: 'omit',
  });
  const text = await response.text();
  return { status: response.status, answer: text ? JSON.parse(text) : {} };
}

/**
 * Exchanges a refresh token for new tokens.
 * Errors: `session-expired` (final), `too-many-requests`, `offline`, `backend-unreachable`, `backend-error` (may pass).
 */
export async function refreshTokens(refreshToken: string): Promise<Result<Refreshed>> {
  try {
    const { status, answer } = await post('GetTokensFromRefreshToken', { RefreshToken: refreshToken });
    const refreshed = v.safeParse(Refreshed, answer);
    if (status === 200 && refreshed.success) return succeed(refreshed.output.AuthenticationResult);
    const refused = v.safeParse(Refused, answer);
    const name = refused.success ? (refused.output.__type.split('#').pop() ?? '') : '';
    if (status < 500 && FINAL.includes(name)) return fail('session-expired', { status, detail: name });
    return fail(
      status === 429 || name === 'TooManyRequestsException' ? 'too-many-requests' : 'backend-error',
      {
        status,
        detail: name,
      },
    );
  } catch {
    return fail(navigator.onLine ? 'backend-unreachable' : 'offline');
  }
}

/**
 * Ends a refresh token at Cognito, with every access token made from it. True when Cognito confirmed it.
 * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RevokeToken.html
 */
export async function revokeToken(refreshToken: string): Promise<boolean> {
  try {
    return (await post('RevokeToken', { Token: refreshToken })).status === 200;
  } catch {
    return false;
  }
}
