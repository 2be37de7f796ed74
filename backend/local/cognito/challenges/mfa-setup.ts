import * as v from 'valibot';
import { invalidParameter } from '../errors';
import { Username } from '../wire/action';
import { defineChallenge } from './challenge';
import { readSession } from './sessions';
import { completeSignIn } from './sign-in';

const Responses = v.object({ USERNAME: Username });

/** Ends the set-up that a pool with required MFA asks for: AssociateSoftwareToken and VerifySoftwareToken came before. */
export const mfaSetup = defineChallenge(Responses, async (pool, responses, ticket) => {
  const { session, user } = readSession(pool, 'MFA_SETUP', ticket, responses.USERNAME);
  const { secret, verifiedStep } = session;
  if (secret === undefined || verifiedStep === undefined) {
    throw invalidParameter('The software token has not been verified.');
  }
  pool.sessions.take(ticket);
  user.totp = { secret, enabled: true, preferred: true, lastStep: verifiedStep };
  return completeSignIn(pool, user);
});
