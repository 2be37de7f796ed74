import * as v from 'valibot';
import { countRequest, sendCode } from '../accounts/codes';
import { authorize } from '../tokens/authorize';
import { defineAction, Token } from '../wire/action';

const Input = v.object({ AccessToken: Token, AttributeName: v.literal('email') });

/** @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserAttributeVerificationCode.html} */
export const getUserAttributeVerificationCode = defineAction(Input, async (pool, { AccessToken }) => {
  const user = await authorize(pool, AccessToken);
  countRequest(pool, 'email', user.username);
  return { CodeDeliveryDetails: await sendCode(pool, 'email', user) };
});
