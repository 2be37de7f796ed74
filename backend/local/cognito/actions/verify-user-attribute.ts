import * as v from 'valibot';
import { checkAlias } from '../accounts/attributes';
import { checkCode, voidCode } from '../accounts/codes';
import { authorize } from '../tokens/authorize';
import { Code, defineAction, Token } from '../wire/action';

const Input = v.object({ AccessToken: Token, AttributeName: v.literal('email'), Code });

/** @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_VerifyUserAttribute.html} */
export const verifyUserAttribute = defineAction(Input, async (pool, input) => {
  const user = await authorize(pool, input.AccessToken);
  checkCode(pool, 'email', user, input.Code);
  checkAlias(pool, user, user.attributes.email ?? '');
  voidCode(pool, 'email', user);
  user.attributes.email_verified = 'true';
  await pool.store.save();
  return {};
});
