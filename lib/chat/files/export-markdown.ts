import type { ConversationTree } from '@/lib/storage/conversation-tree';
import type { MessageRecord } from '@/lib/storage/database';

/** These conversations to be read: of each the versions that the user chose, and without the text of pages. */
export const exportMarkdown = (trees: ConversationTree[]): string =>
  `${trees.map(writeConversation).join('\n\n---\n\n')}\n`;

function writeConversation({ record, messages }: ConversationTree): string {
  const path = record.head === undefined ? messages : choosePath(messages, record.head);
  const title = `# ${record.title.replace(/\s+/g, ' ') || 'Conversation'}`;
  return [title, ...path.map(writeMessage)].join('\n\n');
}

/** From the first message to `head`. */
function choosePath(messages: MessageRecord[], head: string): MessageRecord[] {
  const byId = new Map(messages.map(message => [message.id, message]));
  const path: MessageRecord[] = [];
  for (let at: string | undefined = head; at !== undefined; ) {
    const message = byId.get(at);
    if (!message) break;
    path.unshift(message);
    byId.delete(at);
    at = message.parentId;
  }
  return path;
}

function writeMessage({ role, createdAt, content, status, page, sources = [] }: MessageRecord): string {
  const time = new Date(createdAt).toISOString().slice(0, 16).replace('T', ' ');
  const parts = [`## ${role === 'user' ? 'You' : 'Aside'} (${time} UTC)`];
  if (page) parts.push(`Sent with: ${writeLink(page)}`);
  if (content.trim()) parts.push(content.trim());
  if (status === 'stopped' || status === 'failed') parts.push('*This answer is not complete.*');
  if (sources.length > 0)
    parts.push(['Sources:', ...sources.map(source => `- ${writeLink(source)}`)].join('\n'));
  return parts.join('\n\n');
}

/** As text: an address that came from a page or a model is not made a link of. */
const writeLink = ({ title, url }: { title?: string; url: string }): string =>
  [title?.replace(/\s+/g, ' '), `\`${url.replaceAll('`', '%60')}\``].filter(Boolean).join(', ');
