import { createMiddleware } from 'hono/factory';
import { CALLBACK_URLS } from '@/lib/config/local-outputs';

/** Browsers hold the redirect that follows a form to `form-action` too. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `form-action 'self' ${CALLBACK_URLS.map(url => new URL(url).origin).join(' ')}`,
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * Headers of a page with a password field: not framed, not kept, and its address told to nobody else. (With
 * `no-referrer` its own form would carry the origin `null`.)
 */
export const guardPages = createMiddleware(async (c, next) => {
  c.header('content-security-policy', POLICY);
  c.header('cache-control', 'no-store');
  c.header('referrer-policy', 'same-origin');
  c.header('x-content-type-options', 'nosniff');
  await next();
});
