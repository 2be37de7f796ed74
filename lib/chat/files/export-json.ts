import type { ConversationTree } from '@/lib/storage/conversation-tree';
import type { ConversationFile, ExportedConversation } from './conversation-file';

/** Everything of these conversations but their drafts, for `conversation.import` and for other programs. */
export function exportJson(trees: ConversationTree[], now: Date): string {
  const file: ConversationFile = {
    format: 'aside-conversations',
    version: 1,
    exportedAt: now.toISOString(),
    conversations: trees.map(toExported),
  };
  return JSON.stringify(file, null, 1);
}

const toExported = ({ record, messages }: ConversationTree): ExportedConversation => ({
  id: record.id,
  title: record.title,
  createdAt: record.createdAt,
  updatedAt: record.updatedAt,
  pinned: record.pinned,
  ...(record.head && { head: record.head }),
  messages: messages.map(({ conversationId: _, position: __, ...message }) => message),
});
