import * as v from 'valibot';
import { invalidParameter } from '../errors';
import { Username } from '../wire/action';
import { defineChallenge } from './challenge';
import { availableChallenges, startFirstFactor } from './first-factors';
import { readFirstSession } from './sessions';

const Responses = v.objectWithRest({ USERNAME: Username, ANSWER: v.string() }, v.string());

/**
 * The user's choice of a first factor, with what that one needs. After a wrong password the session serves again.
 * @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RespondToAuthChallenge.html}
 */
export const selectChallenge = defineChallenge(Responses, async (pool, responses, ticket) => {
  const { USERNAME, ANSWER } = responses;
  const { user } = readFirstSession(pool, 'SELECT_CHALLENGE', ticket, USERNAME);
  const factor = availableChallenges(pool, user).find(name => name === ANSWER);
  if (!factor) throw invalidParameter(`${ANSWER} is not available for the user.`);
  const next = await startFirstFactor(pool, USERNAME, factor, responses);
  if (factor !== 'PASSWORD_SRP') pool.sessions.take(ticket);
  return next;
});
