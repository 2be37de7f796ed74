import * as v from 'valibot';
import type { AsideError } from './errors';

/**
 * How the user signed in: by Aside's own forms (`direct`), or on Cognito's managed login page (`managed`), where the
 * password may belong to another identity provider and cannot be changed here.
 */
export type SignInMethod = 'direct' | 'managed';

/**
 * What every surface may know of the session. Never a token.
 *
 * - `expired`: it ended by itself (refresh refused), and the user should be asked to sign in again.
 * - `locked`: it was ended because nobody was there; what was said stays hidden until the user signs in again.
 *
 * `notice`: what went wrong since, such as a sign-in that was cancelled, or a sign-out that Cognito did not confirm yet.
 */
export type Session =
  | { status: 'signedOut'; notice?: AsideError }
  | { status: 'expired' | 'locked'; userId: string; username: string; notice?: AsideError }
  | {
      status: 'active';
      userId: string;
      username: string;
      method: SignInMethod;
      /** Milliseconds since 1970. */
      signedInAt: number;
      /** Until when the tokens of now serve, in milliseconds since 1970; they are renewed before. */
      renewedUntil: number;
    };

/** Somebody is signed in. */
export type ActiveSession = Extract<Session, { status: 'active' }>;

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
