import type { SearchHit } from '@/lib/contract/conversation';
import { type ConversationRecord, openDatabase } from './database';
import { findIds } from './find-ids';
import { tagOf } from './search-index';
import { readQuery } from './search-terms';
import { cutSnippet, markTitle } from './snippet';

/** Most hits that are told. */
const TITLES = 8;
const MESSAGES = 22;
/** How many texts are read for that: a text that the index names may not hold all that is looked for. */
const READ = 500;

/**
 * Looks through the titles and all messages of an account, versions that are not shown included. Titles come first; then
 * messages in which a word is just the one that is looked for, then those where it only begins so; the newest first.
 * Where every word of a query is in more than 4,000 messages, the newest of them are looked through. `limit`: most hits in
 * messages; fewer are the first of what more would be.
 */
export async function searchConversations(
  account: string,
  text: string,
  limit = MESSAGES,
): Promise<SearchHit[]> {
  const query = readQuery(text);
  if (query.terms.length === 0) return [];
  const transaction = (await openDatabase()).transaction(['search', 'messages', 'conversations']);
  const [search, messages, conversations] = [
    transaction.objectStore('search'),
    transaction.objectStore('messages'),
    transaction.objectStore('conversations'),
  ];
  const terms = search.index('terms');
  const [titleIds, messageIds] = await Promise.all([
    findIds(terms, tagOf(account, 'title'), query, TITLES),
    findIds(terms, tagOf(account, 'message'), query, MESSAGES),
  ]);
  const known = new Map<string, Promise<ConversationRecord | undefined>>();
  const readOwn = async (id: string) => {
    const reading = known.get(id) ?? conversations.get(id);
    known.set(id, reading);
    const record = await reading;
    return record?.account === account ? record : undefined;
  };

  const inTitles = takeHits(titleIds, TITLES, async id => {
    const found = await search.get(id);
    const record = found && (await readOwn(found.subject));
    const marked = record && markTitle(record.title, query);
    return marked && { ...summarise(record), ...marked };
  });
  const inMessages = takeHits(messageIds, Math.min(limit, MESSAGES), async id => {
    const found = await search.get(id);
    const message = found && (await messages.get(found.subject));
    const record = message && (await readOwn(message.conversationId));
    const snippet = record && cutSnippet(message.content, query);
    return snippet && { ...summarise(record), messageId: message.id, ...snippet };
  });
  return (await Promise.all([inTitles, inMessages])).flat();
}

const summarise = ({ id, title, updatedAt }: ConversationRecord) => ({
  conversationId: id,
  title,
  updatedAt,
});

/** Reads what the ids name, some at a time, until there are enough hits. */
async function takeHits(
  ids: number[],
  limit: number,
  read: (id: number) => Promise<SearchHit | undefined>,
): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  for (let at = 0; at < Math.min(READ, ids.length) && hits.length < limit; at += limit) {
    const some = await Promise.all(ids.slice(at, at + limit).map(read));
    hits.push(...some.filter(hit => hit !== undefined));
  }
  return hits.slice(0, limit);
}
