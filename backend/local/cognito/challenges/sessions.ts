import { findBySub, findUser } from '../accounts/find-user';
import { notAuthorized } from '../errors';
import type { Pool } from '../pool';
import type { User } from '../state/schema';

/** A PASSWORD_VERIFIER challenge under way, kept under its SECRET_BLOCK. */
export interface SrpExchange {
  /** USER_ID_FOR_SRP. */
  userId: string;
  A: bigint;
  B: bigint;
  b: bigint;
  verifier: string;
  /** Missing when there is no such user: the exchange then runs to its refusal. */
  sub?: string;
}

/** What stands behind a `Session` string. */
export interface ChallengeSession {
  challenge: 'NEW_PASSWORD_REQUIRED' | 'SELECT_MFA_TYPE' | 'SOFTWARE_TOKEN_MFA' | 'EMAIL_OTP' | 'MFA_SETUP';
  sub: string;
  /** MFA_SETUP: the TOTP secret that was handed out. */
  secret?: string;
  /** MFA_SETUP: the step of the code that proved the secret. */
  verifiedStep?: number;
  /** EMAIL_OTP: the code that was sent. */
  code?: string;
  /** EMAIL_OTP: the address that the code is to verify and set up as a second factor. */
  newEmail?: string;
}

/** Sessions last three minutes, Cognito's default for an app client's AuthSessionValidity. */
export const SESSION_SECONDS = 180;

/**
 * The session and its user, not used up: a wrong code may be corrected in the same session.
 * @param username the name in the answer, where it has one.
 * @throws NotAuthorizedException when the session is unknown, used, expired, or of another challenge or user.
 */
export function readSession(
  pool: Pool,
  challenge: ChallengeSession['challenge'],
  ticket: string,
  username?: string,
): { session: ChallengeSession; user: User } {
  const session = pool.sessions.peek(ticket);
  const user = session && findBySub(pool, session.sub);
  if (session?.challenge !== challenge || !user) {
    throw notAuthorized('Invalid session for the user, session is expired.');
  }
  if (username !== undefined && findUser(pool, username) !== user) {
    throw notAuthorized('Invalid session for the user.');
  }
  return { session, user };
}
