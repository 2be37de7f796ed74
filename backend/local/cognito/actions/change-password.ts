import * as v from 'valibot';
import { checkPolicy, setPassword } from '../accounts/password';
import { wrongCredentials } from '../errors';
import { matchesVerifier } from '../srp/srp';
import { authorize } from '../tokens/authorize';
import { defineAction, Password, Token } from '../wire/action';

const Input = v.object({ AccessToken: Token, PreviousPassword: Password, ProposedPassword: Password });

/** @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ChangePassword.html} */
export const changePassword = defineAction(Input, async (pool, input) => {
  const user = await authorize(pool, input.AccessToken);
  const key = `change:${user.username}`;
  pool.wrongCodes.check(key);
  if (!matchesVerifier(pool.name, user.username, input.PreviousPassword, user)) {
    pool.wrongCodes.record(key);
    throw wrongCredentials();
  }
  checkPolicy(input.ProposedPassword);
  pool.wrongCodes.clear(key);
  setPassword(pool, user, input.ProposedPassword);
  await pool.store.save();
  return {};
});
