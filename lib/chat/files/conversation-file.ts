import * as v from 'valibot';
import { FinishReason } from '@/lib/contract/chat-request';
import { ERROR_CODES } from '@/lib/contract/errors';
import { PageContext } from '@/lib/contract/page-context';

const Id = v.pipe(v.string(), v.uuid());
const Time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

const ExportedMessage = v.object({
  id: Id,
  parentId: v.optional(Id),
  role: v.picklist(['user', 'assistant']),
  content: v.string(),
  createdAt: Time,
  status: v.picklist(['queued', 'streaming', 'done', 'stopped', 'failed']),
  finishReason: v.optional(FinishReason),
  error: v.optional(
    v.object({
      code: v.picklist(ERROR_CODES),
      status: v.optional(v.number()),
      retryAfterSeconds: v.optional(v.number()),
      requestId: v.optional(v.string()),
      detail: v.optional(v.pipe(v.string(), v.maxLength(500))),
    }),
  ),
  page: v.optional(PageContext),
  sources: v.optional(
    v.array(v.object({ url: v.pipe(v.string(), v.maxLength(4096)), title: v.optional(v.string()) })),
  ),
});

export const ExportedConversation = v.object({
  id: Id,
  title: v.pipe(v.string(), v.maxLength(200)),
  createdAt: Time,
  updatedAt: Time,
  pinned: v.boolean(),
  /** The last message of the versions that the user chose. */
  head: v.optional(Id),
  /** Of all versions, in the order in which they were written. */
  messages: v.array(ExportedMessage),
});
export type ExportedConversation = v.InferOutput<typeof ExportedConversation>;

/** An exported file. `version` grows when an older Aside could not read it any more. */
export const ConversationFile = v.object({
  format: v.literal('aside-conversations'),
  version: v.literal(1),
  exportedAt: v.string(),
  /** Each is read by itself, so that one that is damaged costs no other. */
  conversations: v.array(v.unknown()),
});
export type ConversationFile = v.InferOutput<typeof ConversationFile>;
