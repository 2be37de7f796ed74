import * as v from 'valibot';
import { stepOf, TotpCode } from '../accounts/totp';
import { readSession } from '../challenges/sessions';
import { CognitoException } from '../errors';
import type { Pool } from '../pool';
import { authorize } from '../tokens/authorize';
import { defineAction, Session, Token } from '../wire/action';

const Input = v.union([
  v.object({ AccessToken: Token, UserCode: TotpCode }),
  v.object({ Session, UserCode: TotpCode }),
]);

/**
 * Proves that the authenticator app has the secret. A signed-in user then turns MFA on with SetUserMFAPreference.
 * @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_VerifySoftwareToken.html}
 */
export const verifySoftwareToken = defineAction(Input, async (pool, input) => {
  if ('Session' in input) {
    const { session } = readSession(pool, 'MFA_SETUP', input.Session);
    const verifiedStep = prove(pool, session.secret, input.UserCode);
    pool.sessions.take(input.Session);
    return { Status: 'SUCCESS', Session: pool.sessions.issue({ ...session, verifiedStep }) };
  }
  const user = await authorize(pool, input.AccessToken);
  const secret = user.pendingTotp ?? '';
  const lastStep = prove(pool, user.pendingTotp, input.UserCode);
  user.totp = { enabled: false, preferred: false, ...user.totp, secret, lastStep };
  delete user.pendingTotp;
  await pool.store.save();
  return { Status: 'SUCCESS' };
});

function prove(pool: Pool, secret: string | undefined, code: string): number {
  if (secret === undefined) {
    throw new CognitoException(
      'SoftwareTokenMFANotFoundException',
      'Software token has not been associated.',
    );
  }
  const step = stepOf(secret, code, pool.settings.now());
  if (step === undefined) throw new CognitoException('EnableSoftwareTokenMFAException', 'Code mismatch');
  return step;
}
