import { Amplify } from 'aws-amplify';
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import type { Channel } from '@/lib/channel/client';
import { config } from '@/lib/config/config';
import { TokenHandover } from './token-handover';
import { workerTokenProvider } from './worker-token-provider';

let configuredFor: Channel | undefined;

/**
 * Makes the popup's Amplify keep no session: it writes tokens to the worker and reads them from there.
 * To be called before Amplify is used; a second call with the same channel changes nothing.
 */
export function configureAmplify(channel: Channel, amplify = config.amplify): void {
  if (configuredFor === channel) return;
  configuredFor = channel;
  Amplify.configure(amplify, { Auth: { tokenProvider: workerTokenProvider(channel) } });
  // Given a token provider, Amplify no longer tells its own of the pool; signing in still writes through that one.
  if (amplify.Auth) cognitoUserPoolsTokenProvider.setAuthConfig(amplify.Auth);
  cognitoUserPoolsTokenProvider.setKeyValueStorage(new TokenHandover(channel));
}
