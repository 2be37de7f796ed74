import * as v from 'valibot';
import type { OAuthConfig } from './config';

/** Our own entries of an outputs file, Gen 2 or Gen 1. */
const Custom = v.object({
  custom: v.object({
    /** SAML and OIDC providers of the pool, by name; the file's own list knows social ones only. */
    oauth_providers: v.optional(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(32)))),
    /** Where the login pages are, if not at `https://<domain>`. */
    oauth_endpoint: v.optional(v.pipe(v.string(), v.url())),
  }),
});

/**
 * Amplify's names, and what Cognito calls them in `identity_provider`.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html
 */
const SOCIAL: Record<string, string> = { Amazon: 'LoginWithAmazon', Apple: 'SignInWithApple' };

/** The pool's own users; the login page knows them by this name. */
const OWN_USERS = 'COGNITO';

interface AmplifyOAuth {
  domain: string;
  scopes?: string[];
  providers?: (string | { custom: string })[];
}

/** Managed login as the outputs file describes it. `amplify`: what Amplify has read of it. */
export function readOAuth(amplify: AmplifyOAuth | undefined, outputs: unknown): OAuthConfig | undefined {
  if (!amplify?.domain) return undefined;
  const parsed = v.safeParse(Custom, outputs);
  const custom = parsed.success ? parsed.output.custom : {};
  const social = (amplify.providers ?? []).map(provider => {
    const label = typeof provider === 'string' ? provider : provider.custom;
    return { name: SOCIAL[label] ?? label, label };
  });
  const own = (custom.oauth_providers ?? []).map(name => ({
    name,
    label: name === OWN_USERS ? 'your company account' : name,
  }));
  return {
    origin: new URL(custom.oauth_endpoint ?? `https://${amplify.domain}`).origin,
    // Without `openid` there is no ID token, which the chat API asks for.
    scopes: [...new Set(['openid', ...(amplify.scopes ?? [])])],
    providers: [...social, ...own],
  };
}
