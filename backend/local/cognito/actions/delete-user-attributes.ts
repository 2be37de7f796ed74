import * as v from 'valibot';
import { checkWritable } from '../accounts/attributes';
import { invalidParameter } from '../errors';
import { authorize } from '../tokens/authorize';
import { defineAction, Token } from '../wire/action';

const Input = v.object({
  AccessToken: Token,
  UserAttributeNames: v.pipe(v.array(v.pipe(v.string(), v.maxLength(32))), v.maxLength(50)),
});

/** @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserAttributes.html} */
export const deleteUserAttributes = defineAction(Input, async (pool, input) => {
  const user = await authorize(pool, input.AccessToken);
  for (const name of input.UserAttributeNames) {
    checkWritable(name);
    if (name === 'email') throw invalidParameter('The attribute email is required and cannot be deleted.');
  }
  for (const name of input.UserAttributeNames) delete user.attributes[name];
  await pool.store.save();
  return {};
});
