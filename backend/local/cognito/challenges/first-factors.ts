import { findUser } from '../accounts/find-user';
import { enabledMfa } from '../accounts/mfa';
import type { Pool } from '../pool';
import type { User } from '../state/schema';
import { parseInput } from '../wire/action';
import { PasswordParameters, SrpParameters } from './parameters';
import { sendEmailOtp } from './send-email-otp';
import { sessionOf } from './sessions';
import { signInWithPassword } from './sign-in';
import { startSrp } from './start-srp';

export type FirstChallenge = 'PASSWORD_SRP' | 'PASSWORD' | 'EMAIL_OTP';

/**
 * First factors that a user may choose from. A second factor goes with a password only, so users who have one, or must
 * have one, get no e-mail code in its place. A name without a user is answered like a user with an address.
 * @see {@link https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html}
 */
export function availableChallenges(pool: Pool, user: User | undefined): FirstChallenge[] {
  const { firstFactors, mfaRequired } = pool.store.state;
  const takesCode = !user || (user.attributes.email_verified === 'true' && enabledMfa(user).length === 0);
  const offersCode = firstFactors.includes('EMAIL_OTP') && !mfaRequired && takesCode;
  return offersCode ? ['PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP'] : ['PASSWORD_SRP', 'PASSWORD'];
}

/** Begins with one first factor; `parameters` are those of InitiateAuth, or the answers to SELECT_CHALLENGE. */
export async function startFirstFactor(
  pool: Pool,
  name: string,
  factor: FirstChallenge,
  parameters: unknown,
): Promise<object> {
  switch (factor) {
    case 'PASSWORD_SRP':
      return startSrp(pool, name, parseInput(SrpParameters, parameters).SRP_A);
    case 'PASSWORD':
      return signInWithPassword(pool, name, parseInput(PasswordParameters, parameters).PASSWORD);
    case 'EMAIL_OTP':
      return sendEmailOtp(pool, name, { isFirstFactor: true });
  }
}

/** Asks the user to choose. */
export const askForFirstFactor = (pool: Pool, name: string): object => ({
  ChallengeName: 'SELECT_CHALLENGE',
  AvailableChallenges: availableChallenges(pool, findUser(pool, name)),
  Session: pool.sessions.issue({ challenge: 'SELECT_CHALLENGE', ...sessionOf(pool, name) }),
  ChallengeParameters: {},
});
