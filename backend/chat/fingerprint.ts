import { createHash } from 'node:crypto';
import type { ChatRequest } from '@/lib/contract/chat-request';

/**
 * Tells one question from another: SHA-256 of message, conversation and page. The history is left out: it is what was
 * said before, and may have changed when a client comes back for an answer (a message deleted, a smaller budget).
 */
export const fingerprintOf = ({ message, conversationId, page }: ChatRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([message, conversationId ?? null, page ?? null]))
    .digest('base64url');
