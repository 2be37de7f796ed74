import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ChatErrorBody } from '@/lib/contract/chat-request';

/** An answer other than 200: thrown anywhere in the app, sent by `sendRefusal`. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly headers: Record<string, string>;

  constructor(
    status: ContentfulStatusCode,
    code: string,
    message: string,
    headers: Record<string, string> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export const sendRefusal = (c: Context, refusal: Refusal): Response => {
  const body: ChatErrorBody = { code: refusal.code, message: refusal.message };
  return c.json(body, refusal.status, refusal.headers);
};
