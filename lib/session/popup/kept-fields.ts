/**
 * Names of the fields that are remembered: what names a user, Cognito's standard attributes, and choices. A list of
 * what may be kept, so that a password or a code is never taken for something else, even while it is shown.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html
 */
const KEPT = new Set([
  'username',
  'country_code',
  'mfa_type',
  'address',
  'birthdate',
  'email',
  'family_name',
  'gender',
  'given_name',
  'locale',
  'middle_name',
  'name',
  'nickname',
  'phone_number',
  'picture',
  'preferred_username',
  'profile',
  'website',
  'zoneinfo',
]);

/** Whether what is typed into a field of that name may be remembered. */
export const isKept = (name: string): boolean => KEPT.has(name);
