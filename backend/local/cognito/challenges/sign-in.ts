import type { Pool } from '../pool';
import type { User } from '../state/schema';
import { startFamily } from '../tokens/families';
import { issueTokens } from '../tokens/issue-tokens';
import type { ChallengeSession } from './sessions';

/**
 * The next step for a user whose password was right: another challenge, or tokens.
 * @see {@link https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-authentication-flow.html}
 */
export async function continueSignIn(pool: Pool, user: User): Promise<object> {
  if (user.status === 'FORCE_CHANGE_PASSWORD') {
    return challenge(pool, user, 'NEW_PASSWORD_REQUIRED', {
      requiredAttributes: '[]',
      userAttributes: JSON.stringify(user.attributes),
    });
  }
  if (user.totp?.enabled) return challenge(pool, user, 'SOFTWARE_TOKEN_MFA', {});
  if (pool.store.state.mfaRequired) {
    return challenge(pool, user, 'MFA_SETUP', { MFAS_CAN_SETUP: '["SOFTWARE_TOKEN_MFA"]' });
  }
  return completeSignIn(pool, user);
}

/** Tokens of a new sign-in. */
export async function completeSignIn(pool: Pool, user: User): Promise<object> {
  const { family, refreshToken } = startFamily(pool, user);
  await pool.store.save();
  return {
    ChallengeParameters: {},
    AuthenticationResult: await issueTokens(pool, user, family, { refreshToken }),
  };
}

function challenge(
  pool: Pool,
  user: User,
  name: ChallengeSession['challenge'],
  parameters: Record<string, string>,
): object {
  return {
    ChallengeName: name,
    Session: pool.sessions.issue({ challenge: name, sub: user.attributes.sub ?? '' }),
    ChallengeParameters: { USER_ID_FOR_SRP: user.username, ...parameters },
  };
}
