import * as v from 'valibot';
import { checkMfaMethod } from '../accounts/mfa';
import { makeSecret } from '../accounts/totp';
import { readSession } from '../challenges/sessions';
import { authorize } from '../tokens/authorize';
import { defineAction, Session, Token } from '../wire/action';

const Input = v.union([v.object({ AccessToken: Token }), v.object({ Session })]);

/**
 * Hands out a TOTP secret, to a signed-in user or inside the MFA_SETUP challenge.
 * @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AssociateSoftwareToken.html}
 */
export const associateSoftwareToken = defineAction(Input, async (pool, input) => {
  const secret = makeSecret();
  if ('Session' in input) {
    const { session } = readSession(pool, 'MFA_SETUP', input.Session);
    checkMfaMethod(pool, 'SOFTWARE_TOKEN_MFA');
    pool.sessions.take(input.Session);
    return { SecretCode: secret, Session: pool.sessions.issue({ ...session, secret }) };
  }
  const user = await authorize(pool, input.AccessToken);
  user.pendingTotp = secret;
  await pool.store.save();
  return { SecretCode: secret };
});
