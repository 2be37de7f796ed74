import * as v from 'valibot';
import type { AsideConfig } from '@/lib/config/config';
import { fail, type Result, succeed } from '@/lib/contract/errors';
import { explainNoAnswer } from '@/lib/contract/no-answer';

const Refused = v.object({ __type: v.string(), message: v.optional(v.string()) });

const Answer = v.object({
  AuthenticationResult: v.object({
    AccessToken: v.string(),
    IdToken: v.string(),
    /** Present when the pool rotates refresh tokens. */
    RefreshToken: v.optional(v.string()),
  }),
});
export type Refreshed = v.InferOutput<typeof Answer>['AuthenticationResult'];

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

type Pool = Pick<AsideConfig, 'cognitoUrl' | 'userPoolClientId'>;

/**
 * The user pool's actions that the worker needs. Amplify offers none of them without its own token store, which the
 * worker replaces (see README, "Session").
 */
export class CognitoClient {
  #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /**
   * Exchanges a refresh token for new tokens.
   * Errors: `session-expired` (final), `too-many-requests`, `offline`, `backend-unreachable`, `backend-error` (may pass).
   */
  async refreshTokens(refreshToken: string): Promise<Result<Refreshed>> {
    try {
      const { status, answer } = await this.#post('GetTokensFromRefreshToken', {
        RefreshToken: refreshToken,
      });
      const refreshed = v.safeParse(Answer, answer);
      if (status === 200 && refreshed.success) return succeed(refreshed.output.AuthenticationResult);
      const refused = v.safeParse(Refused, answer);
      const name = refused.success ? (refused.output.__type.split('#').pop() ?? '') : '';
      if (status < 500 && FINAL.includes(name)) return fail('session-expired', { status, detail: name });
      const busy = status === 429 || name === 'TooManyRequestsException';
      return fail(busy ? 'too-many-requests' : 'backend-error', { status, detail: name });
    } catch {
      return fail(explainNoAnswer());
    }
  }

  /**
   * Ends a refresh token at Cognito, with every access token made from it. True when Cognito confirmed it.
   * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RevokeToken.html
   */
  async revokeToken(refreshToken: string): Promise<boolean> {
    try {
      return (await this.#post('RevokeToken', { Token: refreshToken })).status === 200;
    } catch {
      return false;
    }
  }

  /**
   * Ends every session of the user.
   * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GlobalSignOut.html
   */
  signOutEverywhere(accessToken: string): Promise<Result<null>> {
    return this.#act('GlobalSignOut', accessToken);
  }

  /**
   * Deletes the user.
   * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUser.html
   */
  deleteUser(accessToken: string): Promise<Result<null>> {
    return this.#act('DeleteUser', accessToken);
  }

  async #act(action: string, accessToken: string): Promise<Result<null>> {
    try {
      const { status, answer } = await this.#post(action, { AccessToken: accessToken });
      if (status === 200) return succeed(null);
      const refused = v.safeParse(Refused, answer);
      return fail('backend-error', { status, detail: refused.success ? refused.output.__type : undefined });
    } catch {
      return fail(explainNoAnswer());
    }
  }

  async #post(action: string, body: object): Promise<{ status: number; answer: unknown }> {
    const response = await fetch(this.#pool.cognitoUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `AWSCognitoIdentityProviderService.${action}`,
      },
      body: JSON.stringify({ ClientId: this.#pool.userPoolClientId, ...body }),
      cache: 'no-store',
      credentials: 'omit',
    });
    const answer = v.safeParse(v.pipe(v.string(), v.parseJson()), await response.text());
    return { status: response.status, answer: answer.success ? answer.output : undefined };
  }
}
