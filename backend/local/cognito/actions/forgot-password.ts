import * as v from 'valibot';
import { countRequest, sendCode, simulateDelivery } from '../accounts/codes';
import { findUser } from '../accounts/find-user';
import { checkResettable } from '../accounts/password';
import { ClientId, defineAction, Username } from '../wire/action';

const Input = v.object({ ClientId, Username });

/**
 * Sends a code to the verified address. Without a user, or a verified address, it answers as if.
 * @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ForgotPassword.html}
 */
export const forgotPassword = defineAction(Input, async (pool, { Username }) => {
  countRequest(pool, 'reset', Username);
  const user = findUser(pool, Username);
  if (user?.attributes.email_verified !== 'true') {
    return { CodeDeliveryDetails: simulateDelivery(pool, Username) };
  }
  checkResettable(user);
  return { CodeDeliveryDetails: await sendCode(pool, 'reset', user) };
});
