import * as v from 'valibot';
import { countRequest, sendCode, simulateDelivery } from '../accounts/codes';
import { findUser } from '../accounts/find-user';
import { invalidParameter } from '../errors';
import { ClientId, defineAction, Username } from '../wire/action';

const Input = v.object({ ClientId, Username });

/** @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResendConfirmationCode.html} */
export const resendConfirmationCode = defineAction(Input, async (pool, { Username }) => {
  countRequest(pool, 'signUp', Username);
  const user = findUser(pool, Username);
  if (!user) return { CodeDeliveryDetails: simulateDelivery(pool, Username) };
  if (user.status !== 'UNCONFIRMED') throw invalidParameter('User is already confirmed.');
  return { CodeDeliveryDetails: await sendCode(pool, 'signUp', user) };
});
