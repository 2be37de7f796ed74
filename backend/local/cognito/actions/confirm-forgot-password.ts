import * as v from 'valibot';
import { checkCode, refuseCode, voidCode } from '../accounts/codes';
import { findUser } from '../accounts/find-user';
import { checkPolicy, checkResettable, setPassword } from '../accounts/password';
import { ClientId, Code, defineAction, Password, Username } from '../wire/action';

const Input = v.object({ ClientId, Username, ConfirmationCode: Code, Password });

/** @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ConfirmForgotPassword.html} */
export const confirmForgotPassword = defineAction(Input, async (pool, input) => {
  const user = findUser(pool, input.Username);
  if (user?.attributes.email_verified !== 'true') return refuseCode(pool, 'reset', input.Username);
  checkResettable(user);
  checkCode(pool, 'reset', user, input.ConfirmationCode);
  checkPolicy(input.Password);
  voidCode(pool, 'reset', user);
  setPassword(pool, user, input.Password);
  await pool.store.save();
  return {};
});
