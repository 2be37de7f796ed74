import * as v from 'valibot';

/**
 * What every surface may know of the session. Never a token.
 * `expired`: it ended by itself (refresh refused), and the user should be asked to sign in again.
 */
export type Session =
  | { status: 'signedOut' }
  | { status: 'active'; userId: string; username: string; signedInAt: number }
  | { status: 'expired'; userId: string; username: string };

const Jwt = v.pipe(v.string(), v.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/), v.maxLength(16_384));

/** The tokens of a finished sign-in, handed by the popup to the worker once, in one message. */
export const NewSession = v.object({
  accessToken: Jwt,
  idToken: Jwt,
  refreshToken: v.pipe(v.string(), v.nonEmpty(), v.maxLength(16_384)),
  /** The name that the user typed to sign in; Cognito's own username may be a UUID. */
  loginId: v.optional(v.pipe(v.string(), v.maxLength(320))),
});
export type NewSession = v.InferOutput<typeof NewSession>;

/** What the popup's Amplify may read back for its own calls (change password, TOTP): no refresh token. */
export interface ShortLivedTokens {
  accessToken: string;
  idToken: string;
}
