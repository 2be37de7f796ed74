import { CALLBACK_URLS } from './extension-id';

export { CALLBACK_URLS } from './extension-id';

/** User pool and app client of the local stack. The emulator in backend/local uses the same ids. */
export const LOCAL_POOL = {
  userPoolId: 'local-1_aside',
  clientId: 'asidelocalclient',
  region: 'local-1',
} as const;

/** Outputs file (Gen 2) of a local stack at `origin`, such as `http://127.0.0.1:4577`. */
export const localOutputs = (origin: string) => ({
  version: '1.4',
  auth: {
    aws_region: LOCAL_POOL.region,
    user_pool_id: LOCAL_POOL.userPoolId,
    user_pool_client_id: LOCAL_POOL.clientId,
    username_attributes: [],
    standard_required_attributes: ['email'],
    user_verification_types: ['email'],
    mfa_configuration: 'OPTIONAL',
    mfa_methods: ['TOTP'],
    oauth: {
      identity_providers: [],
      domain: new URL(origin).host,
      scopes: ['openid', 'email', 'profile', 'aws.cognito.signin.user.admin'],
      redirect_sign_in_uri: CALLBACK_URLS,
      redirect_sign_out_uri: CALLBACK_URLS,
      response_type: 'code',
    },
    passwordless: { email_otp_enabled: true },
    password_policy: {
      min_length: 8,
      require_lowercase: true,
      require_uppercase: true,
      require_numbers: true,
      require_symbols: true,
    },
  },
  custom: {
    API: { chat: { endpoint: `${origin}/chat`, resume: true } },
    user_pool_endpoint: `${origin}/`,
    oauth_endpoint: origin,
  },
});
