import type { ExportedFile } from '@/lib/contract/conversation';
import { type ConversationTree, readTree } from '@/lib/storage/conversation-tree';
import { listIds } from '@/lib/storage/delete-conversations';
import { exportJson } from './export-json';
import { exportMarkdown } from './export-markdown';

/** Makes a file of some conversations of an account, or of all, the latest first. Undefined where there is nothing said in them. */
export async function exportConversations(
  account: string,
  which: 'all' | string[],
  format: 'markdown' | 'json',
): Promise<ExportedFile | undefined> {
  const trees: ConversationTree[] = [];
  for (const id of which === 'all' ? (await listIds(account)).reverse() : which) {
    const tree = await readTree(account, id);
    if (tree && tree.messages.length > 0) trees.push(tree);
  }
  const [first] = trees;
  if (!first) return undefined;
  const now = new Date();
  const name = trees.length === 1 ? nameFile(first.record.title) : 'conversations';
  const date = now.toISOString().slice(0, 10);
  return format === 'json'
    ? { name: `aside-${name}-${date}.json`, type: 'application/json', text: exportJson(trees, now) }
    : { name: `aside-${name}-${date}.md`, type: 'text/markdown', text: exportMarkdown(trees) };
}

/** Letters and digits alone, so that no system minds. */
const nameFile = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 48)
    .toWellFormed()
    .replace(/^-|-$|\uFFFD/g, '') || 'conversation';
