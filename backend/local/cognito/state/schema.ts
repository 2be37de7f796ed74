import * as v from 'valibot';

const Code = v.object({ value: v.string(), expiresAt: v.number() });
export type Code = v.InferOutput<typeof Code>;

const Totp = v.object({
  /** Base32. */
  secret: v.string(),
  enabled: v.boolean(),
  preferred: v.boolean(),
  /** The 30-second step of the last accepted code: none at or before it is accepted again. */
  lastStep: v.optional(v.number()),
});

/** Second factors, by Cognito's own names. */
export const MfaMethod = v.picklist(['SOFTWARE_TOKEN_MFA', 'EMAIL_OTP']);
export type MfaMethod = v.InferOutput<typeof MfaMethod>;

/** First factors that a pool allows (AllowedFirstAuthFactors). A password always is. */
export const FirstFactor = v.picklist(['PASSWORD', 'EMAIL_OTP']);
export type FirstFactor = v.InferOutput<typeof FirstFactor>;

export const User = v.object({
  /** As it was chosen; looked up without regard to case. */
  username: v.string(),
  status: v.picklist(['UNCONFIRMED', 'CONFIRMED', 'FORCE_CHANGE_PASSWORD']),
  /** With `sub`, `email` and `email_verified` ("true" or "false"), as GetUser lists them. */
  attributes: v.record(v.string(), v.string()),
  salt: v.string(),
  verifier: v.string(),
  totp: v.optional(Totp),
  /** Codes to the verified e-mail address as a second factor. */
  emailMfa: v.optional(v.object({ enabled: v.boolean(), preferred: v.boolean() })),
  /** A TOTP secret that was handed out and not yet verified. */
  pendingTotp: v.optional(v.string()),
  codes: v.object({ signUp: v.optional(Code), reset: v.optional(Code), email: v.optional(Code) }),
});
export type User = v.InferOutput<typeof User>;

/** All refresh tokens that descend from one sign-in. Times in milliseconds since 1970. */
export const Family = v.object({
  originJti: v.string(),
  eventId: v.string(),
  sub: v.string(),
  authTime: v.number(),
  expiresAt: v.number(),
  revokedAt: v.optional(v.number()),
  /** Scopes of a managed login. */
  scopes: v.optional(v.array(v.string())),
  /** SHA-256 of each token, the oldest first. */
  tokens: v.array(v.object({ hash: v.string(), rotatedAt: v.optional(v.number()) })),
});
export type Family = v.InferOutput<typeof Family>;

export const State = v.object({
  version: v.literal(1),
  /** Private RSA key of this installation, as a JWK. */
  signingKey: v.looseObject({ kid: v.string(), kty: v.literal('RSA'), n: v.string(), d: v.string() }),
  /** Makes the salts of users that do not exist (hex). */
  decoyKey: v.string(),
  mfaRequired: v.boolean(),
  /** Second factors that users may turn on. */
  mfaMethods: v.optional(v.array(MfaMethod), ['SOFTWARE_TOKEN_MFA']),
  firstFactors: v.optional(v.array(FirstFactor), ['PASSWORD', 'EMAIL_OTP']),
  users: v.array(User),
  families: v.array(Family),
});
export type State = v.InferOutput<typeof State>;
