import { randomUUID } from 'node:crypto';
import { CognitoException } from '../errors';
import type { Pool } from '../pool';
import { makeVerifier } from '../srp/srp';
import type { User } from '../state/schema';
import { checkAlias } from './attributes';
import { findUser } from './find-user';
import { checkPolicy } from './password';

export interface NewUser {
  username: string;
  password: string;
  /** `FORCE_CHANGE_PASSWORD`: the password is temporary, and the first sign-in asks for a new one. Default `CONFIRMED`. */
  status?: 'CONFIRMED' | 'FORCE_CHANGE_PASSWORD';
  /** Counts as verified, so it serves as an alias to sign in and to reset the password. */
  email: string;
  /** Second factors that are turned on. With both, each sign-in asks which. */
  mfa?: {
    /** Secret of an authenticator app, in base32. */
    totpSecret?: string;
    email?: boolean;
  };
}

/**
 * Adds a user as an administrator does.
 * @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html}
 * @throws UsernameExistsException, AliasExistsException, InvalidPasswordException
 */
export async function createUser(pool: Pool, newUser: NewUser): Promise<void> {
  checkNameFree(pool, newUser.username);
  checkAlias(pool, undefined, newUser.email);
  const user = addUser(pool, newUser.username, newUser.password, {
    status: newUser.status ?? 'CONFIRMED',
    attributes: { email: newUser.email, email_verified: 'true' },
  });
  const { totpSecret, email } = newUser.mfa ?? {};
  const setting = { enabled: true, preferred: false };
  if (totpSecret !== undefined) user.totp = { ...setting, secret: totpSecret };
  if (email) user.emailMfa = setting;
  await pool.store.save();
}

/** Puts a user into the state, not yet onto the disk. */
export function addUser(
  pool: Pool,
  username: string,
  password: string,
  { status, attributes }: Pick<User, 'status' | 'attributes'>,
): User {
  checkNameFree(pool, username);
  checkPolicy(password);
  const user: User = {
    username,
    status,
    attributes: { ...attributes, sub: randomUUID() },
    ...makeVerifier(pool.name, username, password),
    codes: {},
  };
  pool.store.state.users.push(user);
  return user;
}

function checkNameFree(pool: Pool, username: string): void {
  if (findUser(pool, username)) throw new CognitoException('UsernameExistsException', 'User already exists');
}
