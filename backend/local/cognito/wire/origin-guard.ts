import { createMiddleware } from 'hono/factory';
import { isExtensionOrigin } from '../../../chat/origins';

const ALLOWED_HEADERS =
  'content-type,x-amz-target,cache-control,x-amz-user-agent,amz-sdk-invocation-id,amz-sdk-request';
const EXPOSED_HEADERS = 'x-amzn-errortype,x-amzn-requestid';

/**
 * CORS for extensions alone. Every other origin is refused, web pages on localhost too: they could sign in
 * with a guessed password. A request without `Origin` comes from no page, and passes.
 */
export const guardOrigin = createMiddleware(async (c, next) => {
  c.header('vary', 'Origin');
  const origin = c.req.header('origin');
  if (origin === undefined) return next();
  if (!isExtensionOrigin(origin)) return c.text('This origin may not use the user pool.', 403);
  c.header('access-control-allow-origin', origin);
  if (c.req.method === 'OPTIONS') {
    c.header('access-control-allow-methods', 'GET,POST');
    c.header('access-control-allow-headers', ALLOWED_HEADERS);
    c.header('access-control-max-age', '600');
    return c.body(null, 204);
  }
  c.header('access-control-expose-headers', EXPOSED_HEADERS);
  return next();
});
