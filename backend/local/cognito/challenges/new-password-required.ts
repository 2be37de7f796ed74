import * as v from 'valibot';
import { readAttributes, writeAttributes } from '../accounts/attributes';
import { checkPolicy, setPassword } from '../accounts/password';
import { Password, Username } from '../wire/action';
import { defineChallenge } from './challenge';
import { readSession } from './sessions';
import { continueSignIn } from './sign-in';

const PREFIX = 'userAttributes.';

const Responses = v.objectWithRest({ USERNAME: Username, NEW_PASSWORD: Password }, v.string());

/**
 * Puts the user's own password in the place of the temporary one.
 * @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RespondToAuthChallenge.html}
 */
export const newPasswordRequired = defineChallenge(Responses, async (pool, responses, ticket) => {
  const { user } = readSession(pool, 'NEW_PASSWORD_REQUIRED', ticket, responses.USERNAME);
  checkPolicy(responses.NEW_PASSWORD);
  const given = Object.entries(responses).filter(([name]) => name.startsWith(PREFIX));
  const attributes = given.map(([name, Value]) => ({ Name: name.slice(PREFIX.length), Value }));
  writeAttributes(pool, user, readAttributes(attributes));
  pool.sessions.take(ticket);
  setPassword(pool, user, responses.NEW_PASSWORD);
  user.status = 'CONFIRMED';
  await pool.store.save();
  return continueSignIn(pool, user);
});
