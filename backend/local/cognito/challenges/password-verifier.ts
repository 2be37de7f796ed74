import * as v from 'valibot';
import { attemptKey, findBySub } from '../accounts/find-user';
import { checkConfirmed } from '../accounts/password';
import { notAuthorized, wrongCredentials } from '../errors';
import { deriveKey, matchesSignature, sign } from '../srp/srp';
import { defineChallenge } from './challenge';
import { continueSignIn } from './sign-in';

const Responses = v.object({
  USERNAME: v.string(),
  PASSWORD_CLAIM_SECRET_BLOCK: v.pipe(v.string(), v.nonEmpty()),
  PASSWORD_CLAIM_SIGNATURE: v.pipe(v.string(), v.nonEmpty()),
  TIMESTAMP: v.pipe(v.string(), v.nonEmpty(), v.maxLength(64)),
});

/** Second half of SRP: the client proves that it reached the same key. Each secret block serves once. */
export const passwordVerifier = defineChallenge(Responses, async (pool, responses) => {
  const secretBlock = responses.PASSWORD_CLAIM_SECRET_BLOCK;
  const exchange = pool.exchanges.take(secretBlock);
  if (exchange?.userId !== responses.USERNAME)
    throw notAuthorized('Invalid session for the user, session is expired.');
  const { userId } = exchange;
  const name = attemptKey(pool, userId);
  pool.lockout.check(name);
  const claim = { poolName: pool.name, userId, secretBlock, timestamp: responses.TIMESTAMP };
  const isProven = matchesSignature(sign(deriveKey(exchange), claim), responses.PASSWORD_CLAIM_SIGNATURE);
  const user = exchange.sub === undefined ? undefined : findBySub(pool, exchange.sub);
  if (!user || !isProven) {
    pool.lockout.fail(name);
    throw wrongCredentials();
  }
  pool.lockout.succeed(name);
  checkConfirmed(user);
  return continueSignIn(pool, user);
});
