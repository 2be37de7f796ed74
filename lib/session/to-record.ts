import type { NewSession, SignInMethod } from '@/lib/contract/session';
import type { SessionRecord } from '@/lib/storage/session-record';
import { readClaims } from './read-claims';
import { timeTokens } from './token-times';

/** The record of a finished sign-in; undefined where its ID token is none. `now` in milliseconds since 1970. */
export function toRecord(
  { accessToken, idToken, refreshToken, loginId }: NewSession,
  method: SignInMethod,
  now: number,
): SessionRecord | undefined {
  const claims = readClaims(idToken);
  if (!claims) return undefined;
  const { sub: userId, 'cognito:username': cognitoName, preferred_username, email } = claims;
  return {
    id: crypto.randomUUID(),
    status: 'active',
    userId,
    username: loginId ?? preferred_username ?? email ?? cognitoName ?? userId,
    method,
    signedInAt: now,
    tokens: timeTokens({ accessToken, idToken, refreshToken }, now),
  };
}
