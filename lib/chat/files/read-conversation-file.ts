import * as v from 'valibot';
import { fail, type Result, succeed } from '@/lib/contract/errors';
import { ConversationFile, ExportedConversation } from './conversation-file';

export interface ReadFile {
  conversations: ExportedConversation[];
  /** How many were left out, since they are no whole conversations. */
  damaged: number;
}

/** Reads an exported file, which may have been through anything. Errors: `invalid-message`, where it is none. */
export function readConversationFile(text: string): Result<ReadFile> {
  const file = v.safeParse(ConversationFile, parseJson(text));
  if (!file.success) return fail('invalid-message');
  const conversations = file.output.conversations.flatMap(value => {
    const parsed = v.safeParse(ExportedConversation, value);
    return parsed.success && isTree(parsed.output) ? [parsed.output] : [];
  });
  return succeed({ conversations, damaged: file.output.conversations.length - conversations.length });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Every message leads back to a first one, and the head is one of them. Each stands behind the one that it follows. */
function isTree({ messages, head }: ExportedConversation): boolean {
  const seen = new Set<string>();
  for (const { id, parentId } of messages) {
    if (seen.has(id) || (parentId !== undefined && !seen.has(parentId))) return false;
    seen.add(id);
  }
  return head !== undefined && seen.has(head);
}
