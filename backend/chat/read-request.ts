import type { Context } from 'hono';
import * as v from 'valibot';
import { ChatRequest } from '@/lib/contract/chat-request';
import { Refusal } from './refusal';

const explain = (issue: v.InferIssue<typeof ChatRequest>): string => {
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
};

/** Reads the body of `POST /chat`. Throws a 400 `Refusal` that names the field and what is wrong with it. */
export const readRequest = async (c: Context): Promise<ChatRequest> => {
  const body: unknown = await c.req.json().catch(() => {
    throw new Refusal(400, 'bad-request', 'The body is not JSON.');
  });
  const parsed = v.safeParse(ChatRequest, body, { abortEarly: true });
  if (!parsed.success) throw new Refusal(400, 'bad-request', explain(parsed.issues[0]));
  return parsed.output;
};
