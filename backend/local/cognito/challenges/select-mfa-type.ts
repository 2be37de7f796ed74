import * as v from 'valibot';
import { enabledMfa } from '../accounts/mfa';
import { invalidParameter } from '../errors';
import { MfaMethod } from '../state/schema';
import { Username } from '../wire/action';
import { defineChallenge } from './challenge';
import { readSession } from './sessions';
import { startMfa } from './sign-in';

const Responses = v.object({ USERNAME: Username, ANSWER: MfaMethod });

/**
 * The user's choice among several second factors, of which none is preferred.
 * @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RespondToAuthChallenge.html}
 */
export const selectMfaType = defineChallenge(Responses, async (pool, { USERNAME, ANSWER }, ticket) => {
  const { user } = readSession(pool, 'SELECT_MFA_TYPE', ticket, USERNAME);
  if (!enabledMfa(user).includes(ANSWER)) throw invalidParameter(`${ANSWER} is not enabled for the user.`);
  pool.sessions.take(ticket);
  return startMfa(pool, user, ANSWER);
});
