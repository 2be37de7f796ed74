import * as v from 'valibot';
import { CALLBACK_URLS, LOCAL_POOL } from '@/lib/config/local-outputs';
import { OAuthError } from './oauth-error';

/** Cognito's scopes without those of resource servers. */
export const SCOPES = ['openid', 'email', 'phone', 'profile', 'aws.cognito.signin.user.admin'];

const word = (max: number) => v.pipe(v.string(), v.maxLength(max));

/** Whom the answer may go to. A mistake in here is shown in the window, never sent to that address. */
const Destination = v.object({
  client_id: v.literal(LOCAL_POOL.clientId),
  redirect_uri: v.picklist(CALLBACK_URLS),
});

const Details = v.object({
  code_challenge: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  code_challenge_method: v.literal('S256'),
  state: v.optional(word(2048)),
  nonce: v.optional(word(2048)),
  identity_provider: v.optional(word(32)),
  /** Ask even in a browser where somebody is signed in. */
  prompt: v.optional(v.literal('login')),
});

export interface AuthorizationRequest extends v.InferOutput<typeof Details> {
  redirect_uri: string;
  scopes: string[];
}

/** The address that an answer may be sent to, or undefined where client or address is not ours. */
export function readDestination(query: Record<string, string>): string | undefined {
  const parsed = v.safeParse(Destination, query);
  return parsed.success ? parsed.output.redirect_uri : undefined;
}

/**
 * The parameters of a request whose destination was checked.
 * @see {@link https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html}
 * @throws OAuthError, to be sent to the destination
 */
export function readRequest(redirectUri: string, query: Record<string, string>): AuthorizationRequest {
  if (query.response_type !== 'code') {
    throw new OAuthError('unsupported_response_type', 'Only the authorization code grant is allowed.');
  }
  const scopes = query.scope ? query.scope.split(' ') : SCOPES;
  if (!scopes.every(scope => SCOPES.includes(scope))) {
    throw new OAuthError('invalid_scope', `The scopes are ${SCOPES.join(' ')}.`);
  }
  const parsed = v.safeParse(Details, query);
  if (!parsed.success) {
    throw new OAuthError('invalid_request', `${v.getDotPath(parsed.issues[0])} is missing or not valid.`);
  }
  return { ...parsed.output, redirect_uri: redirectUri, scopes };
}
