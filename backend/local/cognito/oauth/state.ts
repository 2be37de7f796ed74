import { Tickets } from '../tickets';
import type { AuthorizationRequest } from './authorization-request';

/** What a code stands for. */
export interface Grant {
  redirectUri: string;
  /** PKCE's `code_challenge`. */
  challenge: string;
  scopes: string[];
  nonce?: string | undefined;
  sub: string;
  /** The family that the code was exchanged for: a code that has one is used up. */
  originJti?: string;
}

/** Managed login's own memory. Lost with the process, as a browser's session may be. */
export interface OAuthState {
  /** Login forms that are open, each bound to the browser (XSRF cookie) that it was sent to. */
  forms: Tickets<{ request: AuthorizationRequest; browser: string }>;
  codes: Tickets<Grant>;
  /** Browsers where somebody signed in: `cognito` cookie, and the user's `sub`. */
  logins: Tickets<string>;
}

/** Lives in seconds. A code's and a session's are AWS's: https://docs.aws.amazon.com/cognito/latest/developerguide/managed-login-sessions.html */
const FORM_SECONDS = 900;
const CODE_SECONDS = 300;
const LOGIN_SECONDS = 3600;

export const newOAuthState = (now: () => number): OAuthState => ({
  forms: new Tickets(FORM_SECONDS, now),
  codes: new Tickets(CODE_SECONDS, now),
  logins: new Tickets(LOGIN_SECONDS, now),
});
