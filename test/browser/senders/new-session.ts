import { LOCAL_POOL } from '@/lib/config/local-outputs';
import type { NewSession } from '@/lib/contract/session';
import { DEMO } from '../../harness/demo-user';

/** Signs the demo user in at the pool, past the extension, as somebody would who has the password. */
export async function signInElsewhere(cognitoOrigin: string): Promise<NewSession> {
  const response = await fetch(cognitoOrigin, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
    },
    body: JSON.stringify({
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: LOCAL_POOL.clientId,
      AuthParameters: { USERNAME: DEMO.username, PASSWORD: DEMO.password },
    }),
  });
  const { AuthenticationResult: tokens } = await response.json();
  return {
    accessToken: tokens.AccessToken,
    idToken: tokens.IdToken,
    refreshToken: tokens.RefreshToken,
    loginId: DEMO.username,
  };
}
