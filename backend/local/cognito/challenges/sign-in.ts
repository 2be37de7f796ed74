import { enabledMfa, preferredMfa } from '../accounts/mfa';
import type { Pool } from '../pool';
import type { MfaMethod, User } from '../state/schema';
import { startFamily } from '../tokens/families';
import { issueTokens } from '../tokens/issue-tokens';
import { sendEmailOtp } from './send-email-otp';
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
  const enabled = enabledMfa(user);
  const method = preferredMfa(user) ?? (enabled.length === 1 ? enabled[0] : undefined);
  if (method) return startMfa(pool, user, method);
  if (enabled.length > 1) {
    return challenge(pool, user, 'SELECT_MFA_TYPE', { MFAS_CAN_CHOOSE: JSON.stringify(enabled) });
  }
  const { mfaRequired, mfaMethods } = pool.store.state;
  if (!mfaRequired) return completeSignIn(pool, user);
  return challenge(pool, user, 'MFA_SETUP', { MFAS_CAN_SETUP: JSON.stringify(mfaMethods) });
}

/** Asks for the second factor. An e-mail code is sent first. */
export async function startMfa(pool: Pool, user: User, method: MfaMethod): Promise<object> {
  return method === 'EMAIL_OTP' ? sendEmailOtp(pool, user) : challenge(pool, user, 'SOFTWARE_TOKEN_MFA', {});
}

/** Tokens of a new sign-in. */
export async function completeSignIn(pool: Pool, user: User): Promise<object> {
  const { family, refreshToken } = startFamily(pool, user);
  await pool.store.save();
  return {
    ChallengeParameters: {},
    AuthenticationResult: await issueTokens(pool, user, family, refreshToken),
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
