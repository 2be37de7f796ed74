import * as v from 'valibot';
import { checkMfaMethod, preferMfa } from '../accounts/mfa';
import { invalidParameter } from '../errors';
import { authorize } from '../tokens/authorize';
import { defineAction, Token } from '../wire/action';

const Setting = v.pipe(
  v.object({
    Enabled: v.optional(v.boolean(), false),
    PreferredMfa: v.optional(v.boolean(), false),
  }),
  v.check(({ Enabled, PreferredMfa }) => Enabled || !PreferredMfa, 'A preferred MFA must be enabled'),
);

const Input = v.object({
  AccessToken: Token,
  SoftwareTokenMfaSettings: v.optional(Setting),
  SMSMfaSettings: v.optional(Setting),
  EmailMfaSettings: v.optional(Setting),
});

/** @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserMFAPreference.html} */
export const setUserMfaPreference = defineAction(Input, async (pool, input) => {
  const user = await authorize(pool, input.AccessToken);
  const { SoftwareTokenMfaSettings: totp, EmailMfaSettings: email } = input;
  if (input.SMSMfaSettings?.Enabled) throw notDeliverable();
  if (totp?.PreferredMfa && email?.PreferredMfa) throw invalidParameter('Only one MFA can be preferred');
  if (totp?.Enabled && !user.totp) throw invalidParameter('User has not verified software token mfa');
  if (email?.Enabled) {
    checkMfaMethod(pool, 'EMAIL_OTP');
    if (user.attributes.email_verified !== 'true') throw notDeliverable();
  }
  if (totp && user.totp) Object.assign(user.totp, { enabled: totp.Enabled, preferred: totp.PreferredMfa });
  if (email) user.emailMfa = { enabled: email.Enabled, preferred: email.PreferredMfa };
  if (totp?.PreferredMfa) preferMfa(user, 'SOFTWARE_TOKEN_MFA');
  if (email?.PreferredMfa) preferMfa(user, 'EMAIL_OTP');
  await pool.store.save();
  return {};
});

const notDeliverable = () =>
  invalidParameter('User does not have delivery config set to turn on this kind of MFA');
