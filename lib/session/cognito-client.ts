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

const THROTTLED = ['TooManyRequestsException', 'LimitExceededException', 'ThrottlingException'];
/** The firewall's refusal (AWS WAF): it says nothing of the token. */
const FIREWALL = 'ForbiddenException';

/** A request that takes longer has failed, in milliseconds: well before a worker may be ended for idleness (30 s). */
const TIME_LIMIT = 10_000;

type Pool = Pick<AsideConfig, 'cognitoUrl' | 'userPoolClientId'>;

/**
 * The user pool's actions that the worker needs. Amplify offers none of them without its own token store, which the
 * worker replaces (see README, "Session").
 */
export class CognitoClient {
  #pool: Pool;
  #timeLimit: number;

  /** `timeLimit` of each request, in milliseconds. */
  constructor(pool: Pool, timeLimit = TIME_LIMIT) {
    this.#pool = pool;
    this.#timeLimit = timeLimit;
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
      const name = readException(answer);
      if (status < 500 && FINAL.includes(name)) return fail('session-expired', { status, detail: name });
      return fail(isThrottled(status, name) ? 'too-many-requests' : 'backend-error', {
        status,
        detail: name,
      });
    } catch {
      return fail(explainNoAnswer());
    }
  }

  /**
   * Ends a refresh token at Cognito, with every access token made from it. True when Cognito confirmed it, or will never
   * do so: a token that it refuses for good is no use to anybody. False when it has to be told again.
   * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RevokeToken.html
   */
  async revokeToken(refreshToken: string): Promise<boolean> {
    try {
      const { status, answer } = await this.#post('RevokeToken', { Token: refreshToken });
      if (status === 200) return true;
      const name = readException(answer);
      // A proxy's 4xx has no exception's name, and is not Cognito's word.
      return status < 500 && name !== '' && name !== FIREWALL && !isThrottled(status, name);
    } catch {
      return false;
    }
  }

  /**
   * Ends every session of the user. Errors: `session-expired` where Cognito does not take this access token, and those
   * of `refreshTokens` that may pass.
   * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GlobalSignOut.html
   */
  signOutEverywhere(accessToken: string): Promise<Result<null>> {
    return this.#act('GlobalSignOut', accessToken);
  }

  /**
   * Deletes the user; one who is no longer there is deleted. Errors as above.
   * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUser.html
   */
  async deleteUser(accessToken: string): Promise<Result<null>> {
    const deleted = await this.#act('DeleteUser', accessToken);
    const isGone = !deleted.ok && deleted.error.detail === 'UserNotFoundException';
    return isGone ? succeed(null) : deleted;
  }

  async #act(action: string, accessToken: string): Promise<Result<null>> {
    try {
      const { status, answer } = await this.#post(action, { AccessToken: accessToken });
      if (status === 200) return succeed(null);
      const name = readException(answer);
      const more = { status, detail: name };
      if (status < 500 && name === 'NotAuthorizedException') return fail('session-expired', more);
      return fail(isThrottled(status, name) ? 'too-many-requests' : 'backend-error', more);
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
      signal: AbortSignal.timeout(this.#timeLimit),
    });
    const answer = v.safeParse(v.pipe(v.string(), v.parseJson()), await response.text());
    return { status: response.status, answer: answer.success ? answer.output : undefined };
  }
}

/** The exception's name; empty where the answer is not one of Cognito's. */
function readException(answer: unknown): string {
  const refused = v.safeParse(Refused, answer);
  return refused.success ? (refused.output.__type.split('#').pop() ?? '') : '';
}

const isThrottled = (status: number, name: string): boolean => status === 429 || THROTTLED.includes(name);
