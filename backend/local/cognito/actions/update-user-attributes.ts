import * as v from 'valibot';
import { readAttributes, writeAttributes } from '../accounts/attributes';
import { sendCode } from '../accounts/codes';
import { authorize } from '../tokens/authorize';
import { AttributeList, defineAction, Token } from '../wire/action';

const Input = v.object({ AccessToken: Token, UserAttributes: AttributeList });

/** @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserAttributes.html} */
export const updateUserAttributes = defineAction(Input, async (pool, input) => {
  const user = await authorize(pool, input.AccessToken);
  if (writeAttributes(pool, user, readAttributes(input.UserAttributes))) {
    return { CodeDeliveryDetailsList: [await sendCode(pool, 'email', user)] };
  }
  await pool.store.save();
  return { CodeDeliveryDetailsList: [] };
});
