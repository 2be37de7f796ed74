import { invalidParameter } from '../errors';
import type { Pool } from '../pool';
import type { MfaMethod, User } from '../state/schema';

const METHODS: MfaMethod[] = ['SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'];

const settingOf = (user: User, method: MfaMethod) => (method === 'EMAIL_OTP' ? user.emailMfa : user.totp);

/** Second factors that the user has turned on. */
export const enabledMfa = (user: User): MfaMethod[] =>
  METHODS.filter(method => settingOf(user, method)?.enabled);

/** The second factor to ask for when there is a choice. */
export const preferredMfa = (user: User): MfaMethod | undefined =>
  enabledMfa(user).find(method => settingOf(user, method)?.preferred);

/** @throws InvalidParameterException when the pool does not offer the second factor. */
export function checkMfaMethod(pool: Pool, method: MfaMethod): void {
  if (pool.store.state.mfaMethods.includes(method)) return;
  throw invalidParameter(`${method} is not enabled for the user pool.`);
}

/** Makes a second factor the preferred one; at most one is. */
export function preferMfa(user: User, preferred: MfaMethod): void {
  for (const method of METHODS) {
    const setting = settingOf(user, method);
    if (setting) setting.preferred = method === preferred;
  }
}
