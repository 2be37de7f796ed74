import * as v from 'valibot';
import { checkAlias } from '../accounts/attributes';
import { checkCode, voidCode } from '../accounts/codes';
import { findByEmail, findUser } from '../accounts/find-user';
import { codeExpired, notAuthorized } from '../errors';
import { ClientId, Code, defineAction, Username } from '../wire/action';

const Input = v.object({
  ClientId,
  Username,
  ConfirmationCode: Code,
  ForceAliasCreation: v.optional(v.boolean(), false),
});

/**
 * Confirms the account, and with it the e-mail address. `ForceAliasCreation` takes the address away from another user.
 * @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ConfirmSignUp.html}
 */
export const confirmSignUp = defineAction(Input, async (pool, input) => {
  const user = findUser(pool, input.Username);
  if (!user) throw codeExpired();
  if (user.status !== 'UNCONFIRMED') {
    throw notAuthorized(`User cannot be confirmed. Current status is ${user.status}`);
  }
  checkCode(pool, 'signUp', user, input.ConfirmationCode);
  const email = user.attributes.email ?? '';
  const holder = findByEmail(pool, email);
  if (holder && input.ForceAliasCreation) holder.attributes.email_verified = 'false';
  checkAlias(pool, user, email);
  voidCode(pool, 'signUp', user);
  user.status = 'CONFIRMED';
  user.attributes.email_verified = 'true';
  await pool.store.save();
  return {};
});
