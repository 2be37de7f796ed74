import type { ResourcesConfig } from 'aws-amplify';

/** Where the user pool and the chat API are. Holds public identifiers only. */
export interface AsideConfig {
  userPoolId: string;
  userPoolClientId: string;
  /** Address that Cognito actions are posted to, with a slash at the end. */
  cognitoUrl: string;
  /** Address of `POST /chat`. */
  chatUrl: string;
  /** What the popup gives to `Amplify.configure`. */
  amplify: ResourcesConfig;
}

declare const __ASIDE_CONFIG__: AsideConfig;

/** The build's configuration, see `loadOutputs`. */
export const config: AsideConfig = __ASIDE_CONFIG__;
