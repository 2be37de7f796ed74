import * as v from 'valibot';
import { invalidParameter } from '../errors';
import { authorize } from '../tokens/authorize';
import { defineAction, Token } from '../wire/action';

const Setting = v.object({
  Enabled: v.optional(v.boolean(), false),
  PreferredMfa: v.optional(v.boolean(), false),
});

const Input = v.object({
  AccessToken: Token,
  SoftwareTokenMfaSettings: v.optional(Setting),
  SMSMfaSettings: v.optional(Setting),
  EmailMfaSettings: v.optional(Setting),
});

/** @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserMFAPreference.html} */
export const setUserMfaPreference = defineAction(Input, async (pool, input) => {
  const user = await authorize(pool, input.AccessToken);
  if (input.SMSMfaSettings?.Enabled || input.EmailMfaSettings?.Enabled) {
    throw invalidParameter('User does not have delivery config set to turn on this kind of MFA');
  }
  const wanted = input.SoftwareTokenMfaSettings;
  if (!wanted) return {};
  if (wanted.Enabled && !user.totp) throw invalidParameter('User has not verified software token mfa');
  if (wanted.PreferredMfa && !wanted.Enabled) throw invalidParameter('A preferred MFA must be enabled');
  if (user.totp) Object.assign(user.totp, { enabled: wanted.Enabled, preferred: wanted.PreferredMfa });
  await pool.store.save();
  return {};
});
