import * as v from 'valibot';
import { authorize } from '../tokens/authorize';
import { defineAction, Token } from '../wire/action';

const Input = v.object({ AccessToken: Token });

/** @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUser.html} */
export const deleteUser = defineAction(Input, async (pool, { AccessToken }) => {
  const user = await authorize(pool, AccessToken);
  const { state } = pool.store;
  state.users = state.users.filter(other => other !== user);
  state.families = state.families.filter(family => family.sub !== user.attributes.sub);
  await pool.store.save();
  return {};
});
