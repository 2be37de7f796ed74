import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { RESUME_HEADER, STREAM_HEADER } from '@/lib/contract/chat-stream';
import { Refusal } from './refusal';

const EXTENSION_ORIGIN =
  /^(chrome-extension:\/\/[a-p]{32}|moz-extension:\/\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** Whether `origin` is that of an extension's own page or worker. A web page, even a sandboxed one, is not. */
export const isExtensionOrigin = (origin: string): boolean => EXTENSION_ORIGIN.test(origin);

/** Refuses requests that a web page makes; those without an origin come from programs, and pass. */
export const refuseWebPages: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  if (origin !== undefined && !isExtensionOrigin(origin)) {
    throw new Refusal(403, 'forbidden', 'This origin may not use the chat API.');
  }
  await next();
};

/** Lets extensions read the answer, its `Retry-After` and its request id. Comes after `refuseWebPages`. */
export const allowExtensions = cors({
  origin: origin => (isExtensionOrigin(origin) ? origin : null),
  allowMethods: ['POST', 'DELETE'],
  allowHeaders: ['authorization', 'content-type', 'last-event-id'],
  exposeHeaders: ['Retry-After', 'x-request-id', STREAM_HEADER.name, RESUME_HEADER.name],
  maxAge: 600,
});
