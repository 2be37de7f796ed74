import { countRequest, delivery, makeCode, simulateDelivery } from '../accounts/codes';
import { findUser } from '../accounts/find-user';
import type { Pool } from '../pool';
import { type ChallengeSession, sessionOf } from './sessions';

/**
 * Sends a code to the user's address, or to `newEmail`, and asks for it. It is valid as long as the session is.
 * A name without a user is answered as if.
 * @see {@link https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa-sms-email-message.html}
 * @throws LimitExceededException
 */
export async function sendEmailOtp(
  pool: Pool,
  name: string,
  options: Pick<ChallengeSession, 'newEmail' | 'isFirstFactor'> = {},
): Promise<object> {
  countRequest(pool, 'signIn', name);
  const user = findUser(pool, name);
  const code = makeCode();
  const Session = pool.sessions.issue({
    challenge: 'EMAIL_OTP',
    ...sessionOf(pool, name),
    ...options,
    code,
  });
  if (user) pool.settings.onCode(user.username, code);
  const address = options.newEmail ?? user?.attributes.email;
  const { DeliveryMedium, Destination } =
    address === undefined ? simulateDelivery(pool, name) : delivery(address);
  return {
    ChallengeName: 'EMAIL_OTP',
    Session,
    ChallengeParameters: {
      USER_ID_FOR_SRP: user?.username ?? name,
      CODE_DELIVERY_DELIVERY_MEDIUM: DeliveryMedium,
      CODE_DELIVERY_DESTINATION: Destination,
    },
  };
}
