import * as v from 'valibot';
import { checkAlias } from '../accounts/attributes';
import { isSameCode } from '../accounts/codes';
import { preferMfa } from '../accounts/mfa';
import { CognitoException } from '../errors';
import type { Pool } from '../pool';
import type { User } from '../state/schema';
import { Code, Username } from '../wire/action';
import { defineChallenge } from './challenge';
import { readFirstSession } from './sessions';
import { completeSignIn, continueSignIn } from './sign-in';

const Responses = v.object({ USERNAME: Username, EMAIL_OTP_CODE: Code });

/**
 * Asks for the code that was sent to the e-mail address, as first or second factor. Wrong codes lock like wrong
 * passwords.
 * @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RespondToAuthChallenge.html}
 */
export const emailOtp = defineChallenge(Responses, async (pool, responses, ticket) => {
  const { session, user } = readFirstSession(pool, 'EMAIL_OTP', ticket, responses.USERNAME);
  const key = `mfa:${session.name}`;
  pool.lockout.check(key);
  const isRight = session.code !== undefined && isSameCode(session.code, responses.EMAIL_OTP_CODE);
  if (!user || !isRight) {
    pool.lockout.fail(key);
    throw new CognitoException('CodeMismatchException', 'Invalid code or auth state for the user.');
  }
  pool.sessions.take(ticket);
  pool.lockout.succeed(key);
  if (session.newEmail !== undefined) setUp(pool, user, session.newEmail);
  return session.isFirstFactor ? continueSignIn(pool, user) : completeSignIn(pool, user);
});

/** The code proves the address too. */
function setUp(pool: Pool, user: User, email: string): void {
  checkAlias(pool, user, email);
  Object.assign(user.attributes, { email, email_verified: 'true' });
  user.emailMfa = { enabled: true, preferred: true };
  preferMfa(user, 'EMAIL_OTP');
}
