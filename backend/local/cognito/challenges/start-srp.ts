import { createHmac, randomBytes } from 'node:crypto';
import { attemptKey, findUser } from '../accounts/find-user';
import { invalidParameter } from '../errors';
import type { Pool } from '../pool';
import { fromHex, toBytes } from '../srp/group';
import { isUsable, startExchange, type Verifier } from '../srp/srp';

/**
 * Answers USER_SRP_AUTH with the PASSWORD_VERIFIER challenge. A name without a user gets one too, with the
 * same salt each time, and is refused in the next step.
 * @see {@link https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-managing-errors.html}
 */
export function startSrp(pool: Pool, name: string, clientValue: string): object {
  const A = fromHex(clientValue);
  if (!isUsable(A)) throw invalidParameter('SRP_A is not a valid public value.');
  const user = findUser(pool, name);
  pool.lockout.check(attemptKey(pool, name));
  const { salt, verifier } = user ?? makeDecoy(pool, name);
  const userId = user?.username ?? name;
  const { b, B } = startExchange(verifier);
  const secretBlock = pool.exchanges.issue({ userId, A, B, b, verifier, sub: user?.attributes.sub });
  return {
    ChallengeName: 'PASSWORD_VERIFIER',
    ChallengeParameters: {
      SALT: toBytes(fromHex(salt)).toString('hex'),
      SECRET_BLOCK: secretBlock,
      SRP_B: B.toString(16),
      USERNAME: userId,
      USER_ID_FOR_SRP: userId,
    },
  };
}

/** RFC 5054, 2.5.1.3: a salt that stays the same for a name, and a verifier that no password belongs to. */
const makeDecoy = (pool: Pool, name: string): Verifier => ({
  salt: createHmac('sha256', pool.store.state.decoyKey).update(name.toLowerCase()).digest('hex').slice(0, 32),
  verifier: randomBytes(384).toString('hex'),
});
