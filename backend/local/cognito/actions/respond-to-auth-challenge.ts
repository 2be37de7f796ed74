import * as v from 'valibot';
import type { Challenge } from '../challenges/challenge';
import { emailOtp } from '../challenges/email-otp';
import { mfaSetup } from '../challenges/mfa-setup';
import { newPasswordRequired } from '../challenges/new-password-required';
import { passwordVerifier } from '../challenges/password-verifier';
import { selectChallenge } from '../challenges/select-challenge';
import { selectMfaType } from '../challenges/select-mfa-type';
import { softwareTokenMfa } from '../challenges/software-token-mfa';
import { invalidParameter } from '../errors';
import { ClientId, defineAction } from '../wire/action';

const CHALLENGES = new Map<string, Challenge>([
  ['PASSWORD_VERIFIER', passwordVerifier],
  ['NEW_PASSWORD_REQUIRED', newPasswordRequired],
  ['SELECT_CHALLENGE', selectChallenge],
  ['SELECT_MFA_TYPE', selectMfaType],
  ['SOFTWARE_TOKEN_MFA', softwareTokenMfa],
  ['EMAIL_OTP', emailOtp],
  ['MFA_SETUP', mfaSetup],
]);

const Input = v.object({
  ClientId,
  ChallengeName: v.string(),
  ChallengeResponses: v.optional(v.record(v.string(), v.string()), {}),
  Session: v.optional(v.pipe(v.string(), v.maxLength(2048)), ''),
});

/** @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RespondToAuthChallenge.html} */
export const respondToAuthChallenge = defineAction(Input, async (pool, input) => {
  const challenge = CHALLENGES.get(input.ChallengeName);
  if (!challenge) throw invalidParameter(`Challenge ${input.ChallengeName} is not enabled for this client`);
  return challenge(pool, input.ChallengeResponses, input.Session);
});
