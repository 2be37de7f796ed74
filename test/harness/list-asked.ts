import type { ChatRequest } from '@/lib/contract/chat-request';
import type { Gateway } from './gateway';

/** Each question that was asked of the API, once, in order: one that is asked for again by its `requestId` is the same. */
export function listAsked({ chats }: Gateway): ChatRequest[] {
  const asked = new Map<string | undefined, ChatRequest>();
  for (const { body } of chats) {
    const request: ChatRequest = JSON.parse(body);
    if (!asked.has(request.requestId)) asked.set(request.requestId, request);
  }
  return [...asked.values()];
}
