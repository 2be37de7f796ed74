import type { CallResults } from '@/lib/contract/calls';
import { type Result, succeed } from '@/lib/contract/errors';
import { importConversation } from '@/lib/storage/import-conversation';
import type { ExportedConversation } from './conversation-file';
import { readConversationFile } from './read-conversation-file';

/** Takes over a file: all that is in it and not yet here. The same file again changes nothing. Errors: `invalid-message`. */
export async function importConversations(
  account: string,
  text: string,
): Promise<Result<CallResults['conversation.import']>> {
  const file = readConversationFile(text);
  if (!file.ok) return file;
  const counts = { added: 0, known: 0, damaged: file.value.damaged };
  const now = Date.now();
  for (const conversation of file.value.conversations) {
    let outcome = await importConversation(account, conversation, now);
    // Ids are unique in the whole database, and another account on this computer may have exported it.
    if (outcome === 'taken') {
      outcome = await importConversation(account, await renameIds(account, conversation), now);
    }
    if (outcome === 'taken') counts.damaged++;
    else counts[outcome]++;
  }
  return succeed(counts);
}

/** The same ids each time, so that the file can be imported again. */
async function renameIds(account: string, conversation: ExportedConversation): Promise<ExportedConversation> {
  const rename = (id: string) => deriveId(`${account} ${id}`);
  const messages = await Promise.all(
    conversation.messages.map(async ({ parentId, ...message }) => ({
      ...message,
      id: await rename(message.id),
      ...(parentId !== undefined && { parentId: await rename(parentId) }),
    })),
  );
  const head = conversation.head === undefined ? {} : { head: await rename(conversation.head) };
  return { ...conversation, id: await rename(conversation.id), ...head, messages };
}

/** A UUID of version 8, made of a hash. Source: https://www.rfc-editor.org/rfc/rfc9562#section-5.8 */
async function deriveId(name: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name)));
  const hex = [...digest.subarray(0, 16)].map(byte => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'[(digest[8] ?? 0) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
