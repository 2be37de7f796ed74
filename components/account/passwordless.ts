import { config } from '@/lib/config/config';

/** The password, unless the outputs file prefers another way: without a preference the Authenticator asks for it twice. */
export const passwordless = {
  preferredAuthMethod: config.amplify.Auth?.Cognito.passwordless?.preferredChallenge ?? 'PASSWORD',
} as const;
