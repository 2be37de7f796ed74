import { countRequest, delivery, makeCode } from '../accounts/codes';
import type { Pool } from '../pool';
import type { User } from '../state/schema';

/**
 * Sends a code to the user's address, or to `newEmail`, and asks for it. It is valid as long as the session is.
 * @see {@link https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa-sms-email-message.html}
 * @throws LimitExceededException
 */
export async function sendEmailOtp(pool: Pool, user: User, newEmail?: string): Promise<object> {
  countRequest(pool, 'signIn', user.username);
  const code = makeCode();
  const Session = pool.sessions.issue({
    challenge: 'EMAIL_OTP',
    sub: user.attributes.sub ?? '',
    code,
    ...(newEmail !== undefined && { newEmail }),
  });
  pool.settings.onCode(user.username, code);
  const { DeliveryMedium, Destination } = delivery(newEmail ?? user.attributes.email ?? '');
  return {
    ChallengeName: 'EMAIL_OTP',
    Session,
    ChallengeParameters: {
      USER_ID_FOR_SRP: user.username,
      CODE_DELIVERY_DELIVERY_MEDIUM: DeliveryMedium,
      CODE_DELIVERY_DESTINATION: Destination,
    },
  };
}
