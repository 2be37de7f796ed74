import { Amplify } from 'aws-amplify';
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import type { Channel } from '@/lib/channel/client';
import { config } from '@/lib/config/config';
import { TokenHandover } from './token-handover';
import { workerTokenProvider } from './worker-token-provider';

/**
 * Makes the popup's Amplify keep no session: it writes tokens to the worker and reads them from there.
 * To be called once, before the Authenticator is rendered.
 */
export function configureAmplify(channel: Channel, amplify = config.amplify): void {
  Amplify.configure(amplify, { Auth: { tokenProvider: workerTokenProvider(channel) } });
  // Given a token provider, Amplify no longer tells its own of the pool; signing in still writes through that one.
  if (amplify.Auth) cognitoUserPoolsTokenProvider.setAuthConfig(amplify.Auth);
  cognitoUserPoolsTokenProvider.setKeyValueStorage(new TokenHandover(channel));
}
