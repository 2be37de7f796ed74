import { attemptKey, findBySub, findUser } from '../accounts/find-user';
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
  challenge:
    | 'SELECT_CHALLENGE'
    | 'NEW_PASSWORD_REQUIRED'
    | 'SELECT_MFA_TYPE'
    | 'SOFTWARE_TOKEN_MFA'
    | 'EMAIL_OTP'
    | 'MFA_SETUP';
  /** What attempts of the user are counted under, see `attemptKey`. */
  name: string;
  /** Missing when there is no such user: the sign-in then runs to its refusal. */
  sub?: string;
  /** MFA_SETUP: the TOTP secret that was handed out. */
  secret?: string;
  /** MFA_SETUP: the step of the code that proved the secret. */
  verifiedStep?: number;
  /** EMAIL_OTP: the code that was sent. */
  code?: string;
  /** EMAIL_OTP: the address that the code is to verify and set up as a second factor. */
  newEmail?: string;
  /** EMAIL_OTP: the code stands in for the password. */
  isFirstFactor?: boolean;
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
  const { session, user } = readFirstSession(pool, challenge, ticket, username);
  if (!user) throw sessionExpired();
  return { session, user };
}

/**
 * The same for a challenge that comes before the user has proved anything, so that a name without a user gets it too.
 * @throws NotAuthorizedException
 */
export function readFirstSession(
  pool: Pool,
  challenge: ChallengeSession['challenge'],
  ticket: string,
  username?: string,
): { session: ChallengeSession; user: User | undefined } {
  const session = pool.sessions.peek(ticket);
  if (session?.challenge !== challenge) throw sessionExpired();
  if (username !== undefined && attemptKey(pool, username) !== session.name) {
    throw notAuthorized('Invalid session for the user.');
  }
  return { session, user: session.sub === undefined ? undefined : findBySub(pool, session.sub) };
}

const sessionExpired = () => notAuthorized('Invalid session for the user, session is expired.');

/** Whom a session is of, for a name as it was typed. */
export const sessionOf = (pool: Pool, name: string) => ({
  name: attemptKey(pool, name),
  sub: findUser(pool, name)?.attributes.sub,
});
