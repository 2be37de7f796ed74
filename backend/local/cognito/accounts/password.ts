import { CognitoException, notAuthorized, wrongCredentials } from '../errors';
import type { Pool } from '../pool';
import { makeVerifier, matchesVerifier } from '../srp/srp';
import type { User } from '../state/schema';

const SYMBOL = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`+=\- ]/;

/** Cognito's default policy: 8 characters or more, of all four kinds. */
const RULES: [RegExp, string][] = [
  [/^.{8,256}$/su, 'Password not long enough'],
  [/[a-z]/, 'Password must have lowercase characters'],
  [/[A-Z]/, 'Password must have uppercase characters'],
  [/[0-9]/, 'Password must have numeric characters'],
  [SYMBOL, 'Password must have symbol characters'],
];

/** @throws InvalidPasswordException that names the first rule it breaks. */
export function checkPolicy(password: string): void {
  const broken = RULES.find(([rule]) => !rule.test(password));
  if (!broken) return;
  throw new CognitoException(
    'InvalidPasswordException',
    `Password did not conform with policy: ${broken[1]}`,
  );
}

/** Keeps the salt and the verifier, never the password. */
export function setPassword(pool: Pool, user: User, password: string): void {
  Object.assign(user, makeVerifier(pool.name, user.username, password));
}

/**
 * Checks a password that came in clear, against the lock-out. Costs the same work for a name without a user.
 * @throws NotAuthorizedException
 */
export function checkPassword(pool: Pool, name: string, user: User | undefined, password: string): User {
  pool.lockout.check(name);
  const kept = user ?? { salt: pool.store.state.decoyKey, verifier: '0' };
  const matches = matchesVerifier(pool.name, user?.username ?? name, password, kept);
  if (user && matches) {
    pool.lockout.succeed(name);
    return user;
  }
  pool.lockout.fail(name);
  throw wrongCredentials();
}

/** @throws UserNotConfirmedException. Asked only once the password was right. */
export function checkConfirmed(user: User): void {
  if (user.status !== 'UNCONFIRMED') return;
  throw new CognitoException('UserNotConfirmedException', 'User is not confirmed.');
}

/** @throws NotAuthorizedException when the account's state allows no reset. */
export function checkResettable(user: User): void {
  if (user.status !== 'FORCE_CHANGE_PASSWORD') return;
  throw notAuthorized('User password cannot be reset in the current state.');
}
