import * as v from 'valibot';

/** Forms that start a sign-in, named as Amplify's Authenticator names its routes. */
export const SIGN_IN_FORMS = ['signIn', 'signUp', 'forgotPassword'] as const;
export type SignInForm = (typeof SIGN_IN_FORMS)[number];

/** Steps after a form, named likewise. */
export const SIGN_IN_STEPS = [
  'signInSelectAuthFactor',
  'confirmSignIn',
  'forceNewPassword',
  'setupTotp',
  'setupEmail',
  'selectMfaType',
  'confirmSignUp',
  'confirmResetPassword',
] as const;

/** A challenge that Cognito waits for, as Amplify keeps it between `signIn` and `confirmSignIn`. */
export const OpenChallenge = v.object({
  username: v.string(),
  challengeName: v.string(),
  /** Cognito's session string: who has it and answers the challenge is signed in. */
  session: v.string(),
  /** Until when Cognito takes an answer, in milliseconds since 1970. */
  until: v.number(),
});
export type OpenChallenge = v.InferOutput<typeof OpenChallenge>;

/** A step, with all that the Authenticator needs to show it again. */
export const SignInStep = v.object({
  route: v.picklist(SIGN_IN_STEPS),
  username: v.string(),
  challengeName: v.optional(v.string()),
  /** The way chosen in a pool that offers several, such as `EMAIL_OTP`. */
  method: v.optional(v.string()),
  codeDelivery: v.optional(
    v.object({
      Destination: v.optional(v.string()),
      DeliveryMedium: v.optional(v.picklist(['EMAIL', 'SMS', 'PHONE', 'UNKNOWN'])),
    }),
  ),
  /** The secret of a TOTP set-up, which its QR code shows. */
  totpSecret: v.optional(v.string()),
  mfaTypes: v.optional(v.array(v.picklist(['SMS', 'TOTP', 'EMAIL']))),
  missingAttributes: v.optional(v.array(v.string())),
  /** Absent where Cognito keeps no session: codes for sign-up and for a forgotten password. */
  challenge: v.optional(OpenChallenge),
});
export type SignInStep = v.InferOutput<typeof SignInStep>;

/** What was typed, by form or step and by name of the field. */
export const Typed = v.record(v.string(), v.record(v.string(), v.string()));
export type Typed = v.InferOutput<typeof Typed>;

/**
 * How far a sign-in has come, so that a popup that was closed goes on there. Holds no password, no one-time code and
 * no token; `step` may hold Cognito's session string and the secret of a TOTP set-up.
 */
export const SignInProgress = v.object({
  form: v.picklist(SIGN_IN_FORMS),
  step: v.optional(SignInStep),
  typed: Typed,
  /** Milliseconds since 1970. */
  savedAt: v.number(),
});
export type SignInProgress = v.InferOutput<typeof SignInProgress>;
