import type { ResourcesConfig } from 'aws-amplify';

type Passwordless = NonNullable<ResourcesConfig['Auth']>['Cognito']['passwordless'];

/**
 * Leaves only the ways to sign in without a password that work in an extension page: passkeys go. Chromium signs
 * `chrome-extension://<id>` as their origin, whatever the relying party, and Cognito takes an origin of the relying
 * party's domain only.
 * @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompleteWebAuthnRegistration.html} (WebAuthnOriginNotAllowedException)
 */
export function offerPasswordless(passwordless: Passwordless): Passwordless {
  if (!passwordless) return undefined;
  const { emailOtpEnabled, smsOtpEnabled, preferredChallenge } = passwordless;
  const isOffered =
    (preferredChallenge === 'EMAIL_OTP' && emailOtpEnabled) ||
    (preferredChallenge === 'SMS_OTP' && smsOtpEnabled);
  return { emailOtpEnabled, smsOtpEnabled, ...(isOffered && { preferredChallenge }) };
}
