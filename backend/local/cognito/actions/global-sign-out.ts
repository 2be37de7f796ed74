import * as v from 'valibot';
import { authorize } from '../tokens/authorize';
import { revokeFamiliesOf } from '../tokens/families';
import { defineAction, Token } from '../wire/action';

const Input = v.object({ AccessToken: Token });

/** @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GlobalSignOut.html} */
export const globalSignOut = defineAction(Input, async (pool, { AccessToken }) => {
  revokeFamiliesOf(pool, await authorize(pool, AccessToken));
  await pool.store.save();
  return {};
});
