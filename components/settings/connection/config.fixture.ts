import type { ConnectionConfig } from './check-connection';

/** A pool and an API that are nowhere. */
export const SOME_CONFIG: ConnectionConfig = {
  cognitoUrl: 'https://cognito-idp.eu-west-1.amazonaws.com/',
  userPoolId: 'eu-west-1_a1b2c3',
  chatUrl: 'https://api.example/prod/chat',
};
