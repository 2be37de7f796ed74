import type { Page } from 'puppeteer-core';
import { callWorker } from './call-worker';

/** A conversation as a test wants it to have been. */
export interface PastConversation {
  /** Questions and answers in turn. */
  said: string[];
  /** Milliseconds since 1970. */
  at: number;
  title?: string;
  pinned?: boolean;
}

/** Stores conversations by the extension's own import, from one of its pages. */
export async function writeHistory(page: Page, past: PastConversation[]): Promise<void> {
  // Some at a time, so that no message grows too large.
  for (let from = 0; from < past.length; from += 50) {
    const conversations = past.slice(from, from + 50).map(toConversation);
    const file = { format: 'aside-conversations', version: 1, exportedAt: '', conversations };
    const read = await callWorker(page, 'conversation.import', { text: JSON.stringify(file) });
    if (!read.ok || read.value.damaged > 0) throw new Error(`Not imported: ${JSON.stringify(read)}`);
  }
}

function toConversation({ said, at, title = said[0] ?? '', pinned = false }: PastConversation) {
  const messages = said.map((content, index) => ({
    id: crypto.randomUUID(),
    role: index % 2 === 0 ? 'user' : 'assistant',
    content,
    createdAt: at,
    status: 'done',
  }));
  const chained = messages.map((message, index) => ({ ...message, parentId: messages[index - 1]?.id }));
  return {
    id: crypto.randomUUID(),
    title: title.slice(0, 200),
    createdAt: at,
    updatedAt: at,
    pinned,
    head: messages.at(-1)?.id,
    messages: chained,
  };
}
