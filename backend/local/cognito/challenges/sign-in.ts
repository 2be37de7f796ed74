import { attemptKey, findUser } from '../accounts/find-user';
import { enabledMfa, preferredMfa } from '../accounts/mfa';
import { checkConfirmed, checkPassword } from '../accounts/password';
import type { Pool } from '../pool';
import type { MfaMethod, User } from '../state/schema';
import { startFamily } from '../tokens/families';
import { issueTokens } from '../tokens/issue-tokens';
import { sendEmailOtp } from './send-email-otp';
import { type ChallengeSession, sessionOf } from './sessions';

/**
 * Signs in with a password that came in clear.
 * @throws NotAuthorizedException, UserNotConfirmedException
 */
export async function signInWithPassword(pool: Pool, name: string, password: string): Promise<object> {
  const user = checkPassword(pool, attemptKey(pool, name), findUser(pool, name), password);
  checkConfirmed(user);
  return continueSignIn(pool, user);
}

/**
 * The next step for a user whose first factor was right: another challenge, or tokens.
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
  return method === 'EMAIL_OTP'
    ? sendEmailOtp(pool, user.username)
    : challenge(pool, user, 'SOFTWARE_TOKEN_MFA', {});
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
    Session: pool.sessions.issue({ challenge: name, ...sessionOf(pool, user.username) }),
    ChallengeParameters: { USER_ID_FOR_SRP: user.username, ...parameters },
  };
}
