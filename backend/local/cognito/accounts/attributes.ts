import { CognitoException, invalidParameter, notAuthorized } from '../errors';
import type { Pool } from '../pool';
import type { User } from '../state/schema';
import { findByEmail } from './find-user';

/** Standard attributes that users may write themselves (OpenID Connect Core 1.0, section 5.1). */
const WRITABLE = new Set(
  (
    'address birthdate email family_name gender given_name locale middle_name name nickname ' +
    'phone_number picture preferred_username profile website zoneinfo'
  ).split(' '),
);
const READ_ONLY = new Set(['sub', 'email_verified', 'phone_number_verified', 'updated_at']);

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
export const isEmail = (text: string): boolean => EMAIL.test(text);

/**
 * Checks attributes that a user sends.
 * @throws NotAuthorizedException for read-only ones; InvalidParameterException for unknown ones and malformed values.
 */
export function readAttributes(list: { Name: string; Value: string }[]): Record<string, string> {
  for (const { Name, Value } of list) {
    checkWritable(Name);
    if (Name === 'email' && !isEmail(Value)) throw invalidParameter('Invalid email address format.');
    if (Name === 'phone_number' && !/^\+\d{2,15}$/.test(Value)) {
      throw invalidParameter('Invalid phone number format.');
    }
  }
  return Object.fromEntries(list.map(({ Name, Value }) => [Name, Value]));
}

export function checkWritable(name: string): void {
  if (READ_ONLY.has(name)) throw notAuthorized('A client attempted to write unauthorized attribute');
  if (!WRITABLE.has(name)) {
    throw invalidParameter(
      `Attributes did not conform to the schema: ${name}: Attribute does not exist in schema.`,
    );
  }
}

/**
 * Writes attributes. A new e-mail address is unverified until its code comes back.
 * @returns whether the e-mail address changed.
 * @throws AliasExistsException
 */
export function writeAttributes(pool: Pool, user: User, attributes: Record<string, string>): boolean {
  const { email } = attributes;
  const changesEmail = email !== undefined && email !== user.attributes.email;
  if (changesEmail) checkAlias(pool, user, email);
  Object.assign(user.attributes, attributes, changesEmail && { email_verified: 'false' });
  return changesEmail;
}

/** @throws AliasExistsException when another user's verified address is the same. */
export function checkAlias(pool: Pool, user: User | undefined, email: string): void {
  const holder = findByEmail(pool, email);
  if (!holder || holder === user) return;
  throw new CognitoException('AliasExistsException', 'An account with the given email already exists.');
}
