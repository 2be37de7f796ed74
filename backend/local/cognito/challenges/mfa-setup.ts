import * as v from 'valibot';
import { checkAlias, readAttributes } from '../accounts/attributes';
import { checkMfaMethod } from '../accounts/mfa';
import { invalidParameter } from '../errors';
import type { Pool } from '../pool';
import type { User } from '../state/schema';
import { Username } from '../wire/action';
import { defineChallenge } from './challenge';
import { sendEmailOtp } from './send-email-otp';
import { readSession } from './sessions';
import { completeSignIn } from './sign-in';

const Responses = v.object({ USERNAME: Username, EMAIL: v.optional(v.string()) });

/**
 * Ends the set-up that a pool with required MFA asks for: AssociateSoftwareToken and VerifySoftwareToken came before.
 * With `EMAIL` in place of those, a code to that address ends it.
 * @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RespondToAuthChallenge.html}
 */
export const mfaSetup = defineChallenge(Responses, async (pool, responses, ticket) => {
  const { session, user } = readSession(pool, 'MFA_SETUP', ticket, responses.USERNAME);
  if (responses.EMAIL !== undefined) {
    const newEmail = readEmail(pool, user, responses.EMAIL);
    pool.sessions.take(ticket);
    return sendEmailOtp(pool, user.username, { newEmail });
  }
  const { secret, verifiedStep } = session;
  if (secret === undefined || verifiedStep === undefined) {
    throw invalidParameter('The software token has not been verified.');
  }
  pool.sessions.take(ticket);
  checkMfaMethod(pool, 'SOFTWARE_TOKEN_MFA');
  user.totp = { secret, enabled: true, preferred: true, lastStep: verifiedStep };
  return completeSignIn(pool, user);
});

function readEmail(pool: Pool, user: User, email: string): string {
  checkMfaMethod(pool, 'EMAIL_OTP');
  readAttributes([{ Name: 'email', Value: email }]);
  checkAlias(pool, user, email);
  return email;
}
