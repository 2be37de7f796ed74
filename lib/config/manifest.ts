import type { AsideConfig } from './config';

const origins = (config: AsideConfig) => [
  ...new Set([new URL(config.cognitoUrl).origin, new URL(config.chatUrl).origin]),
];

/** Host permissions: the pool's and the API's own origins and nothing else. */
export const originPatterns = (config: AsideConfig) => origins(config).map(origin => `${origin}/*`);

/**
 * Policy of the extension's own pages. `connect-src` names just the two origins, so that nothing that a model
 * or a page says can make them talk to a third. Inline styles are React's and Amplify UI's.
 */
export const contentSecurityPolicy = (config: AsideConfig) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self' ${origins(config).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
