import type { ResourcesConfig } from 'aws-amplify';

/** Cognito's managed login for this pool, where users of other identity providers sign in too. */
export interface OAuthConfig {
  /** Origin of the login pages, such as `https://acme.auth.eu-west-1.amazoncognito.com`. */
  origin: string;
  scopes: string[];
  /**
   * Providers that have a button of their own: `name` is Cognito's `identity_provider`, `label` is for people. Empty:
   * one button, and the login page asks.
   */
  providers: { name: string; label: string }[];
}

/** Where the user pool and the chat API are. Holds public identifiers only. */
export interface AsideConfig {
  userPoolId: string;
  userPoolClientId: string;
  /** Address that Cognito actions are posted to, with a slash at the end. */
  cognitoUrl: string;
  /** Address of `POST /chat`. */
  chatUrl: string;
  /** The outputs file says that this backend keeps turns; until its first answer tells, it is taken at its word. */
  resumable?: boolean;
  /** Absent where the outputs file has no `oauth`. */
  oauth?: OAuthConfig;
  /** What the popup gives to `Amplify.configure`. */
  amplify: ResourcesConfig;
}

declare const __ASIDE_CONFIG__: AsideConfig;

/** The build's configuration, see `loadOutputs`. */
export const config: AsideConfig = __ASIDE_CONFIG__;
