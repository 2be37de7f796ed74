import type { Pool } from '../pool';
import type { User } from '../state/schema';

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The user whose verified e-mail address this is; an unverified one is no alias. */
export const findByEmail = (pool: Pool, email: string): User | undefined =>
  pool.store.state.users.find(
    user => user.attributes.email_verified === 'true' && sameName(user.attributes.email ?? '', email),
  );

/** The user of a name as it was typed: a username, else a verified e-mail address. Case does not count. */
export const findUser = (pool: Pool, name: string): User | undefined =>
  pool.store.state.users.find(user => sameName(user.username, name)) ?? findByEmail(pool, name);

export const findBySub = (pool: Pool, sub: string): User | undefined =>
  pool.store.state.users.find(user => user.attributes.sub === sub);

/** What attempts are counted under, for users that exist and those that do not. */
export const attemptKey = (pool: Pool, name: string): string =>
  (findUser(pool, name)?.username ?? name).toLowerCase();
