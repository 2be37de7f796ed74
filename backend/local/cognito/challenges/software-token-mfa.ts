import * as v from 'valibot';
import { stepOf, TotpCode } from '../accounts/totp';
import { CognitoException } from '../errors';
import { Username } from '../wire/action';
import { defineChallenge } from './challenge';
import { readSession } from './sessions';
import { completeSignIn } from './sign-in';

const Responses = v.object({ USERNAME: Username, SOFTWARE_TOKEN_MFA_CODE: TotpCode });

/**
 * Asks for the code of the authenticator app. Wrong codes lock like wrong passwords.
 * @see {@link https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa-totp.html}
 */
export const softwareTokenMfa = defineChallenge(Responses, async (pool, responses, ticket) => {
  const { session, user } = readSession(pool, 'SOFTWARE_TOKEN_MFA', ticket, responses.USERNAME);
  const key = `mfa:${session.name}`;
  pool.lockout.check(key);
  const step = user.totp && stepOf(user.totp.secret, responses.SOFTWARE_TOKEN_MFA_CODE, pool.settings.now());
  if (!user.totp || step === undefined) {
    pool.lockout.fail(key);
    throw new CognitoException('CodeMismatchException', 'Invalid code received for user');
  }
  if (user.totp.lastStep !== undefined && step <= user.totp.lastStep) {
    throw new CognitoException('ExpiredCodeException', 'Your software token has already been used once.');
  }
  pool.sessions.take(ticket);
  pool.lockout.succeed(key);
  user.totp.lastStep = step;
  return completeSignIn(pool, user);
});
