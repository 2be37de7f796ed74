import type { IDBPIndex, StoreNames } from 'idb';
import type { SearchHit } from '@/lib/contract/conversation';
import { type AsideSchema, type ConversationRecord, openDatabase } from './database';
import { tagOf } from './search-index';
import { type Query, readQuery } from './search-terms';
import { cutSnippet, markTitle } from './snippet';

/** Most hits that are told, of titles and of messages each. */
const HITS = 30;
/** How many texts are read for that: a text that the index names may not hold all that is looked for. */
const READ = 240;
/** How much is read of the index for one term: so the words that are everywhere cost no more than others. */
const IDS = 1500;

type Terms = IDBPIndex<AsideSchema, ArrayLike<StoreNames<AsideSchema>>, 'search', 'terms', 'readonly'>;

/**
 * Looks through the titles and all messages of an account, versions that are not shown included. Titles come first; then
 * messages in which a word is just the one that is looked for, then those where it only begins so; the newest first.
 * Where every word of a query is in more than 1,500 messages, the newest of them are looked through.
 */
export async function searchConversations(account: string, text: string): Promise<SearchHit[]> {
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
    findIds(terms, tagOf(account, 'title'), query),
    findIds(terms, tagOf(account, 'message'), query),
  ]);
  const known = new Map<string, Promise<ConversationRecord | undefined>>();
  const readOwn = async (id: string) => {
    const reading = known.get(id) ?? conversations.get(id);
    known.set(id, reading);
    const record = await reading;
    return record?.account === account ? record : undefined;
  };

  const titles = await takeHits(titleIds, async id => {
    const found = await search.get(id);
    const record = found && (await readOwn(found.subject));
    const marked = record && markTitle(record.title, query);
    return marked && { ...summarise(record), ...marked };
  });
  const inMessages = await takeHits(messageIds, async id => {
    const found = await search.get(id);
    const message = found && (await messages.get(found.subject));
    const record = message && (await readOwn(message.conversationId));
    const snippet = record && cutSnippet(message.content, query);
    return snippet && { ...summarise(record), messageId: message.id, ...snippet };
  });
  return [...titles, ...inMessages];
}

const summarise = ({ id, title, updatedAt }: ConversationRecord) => ({
  conversationId: id,
  title,
  updatedAt,
});

/** Ids of texts that may hold all terms, best first. */
async function findIds(terms: Terms, tag: string, query: Query): Promise<number[]> {
  const found = await Promise.all(
    query.terms.map(async term => {
      const [exact, longer] = await Promise.all([
        terms.getAllKeys(IDBKeyRange.only(tag + term), IDS),
        terms.getAllKeys(IDBKeyRange.bound(tag + term, `${tag + term}\uffff`, true), IDS),
      ]);
      const whole = exact.length < IDS && longer.length < IDS;
      return { exact: new Set(exact), all: new Set([...exact, ...longer]), whole };
    }),
  );
  // A list that was cut short does not say what is not in it.
  const deciding = found.some(({ whole }) => whole) ? found.filter(({ whole }) => whole) : found.slice(0, 1);
  const [smallest, ...others] = deciding.sort((a, b) => a.all.size - b.all.size);
  const ids = [...(smallest?.all ?? [])].filter(id => others.every(({ all }) => all.has(id)));
  const exactness = (id: number) => found.filter(({ exact }) => exact.has(id)).length;
  const ranks = new Map(ids.map(id => [id, exactness(id)]));
  return ids.sort((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0) || a - b);
}

/** Reads what the ids name, some at a time, until there are enough hits. */
async function takeHits(
  ids: number[],
  read: (id: number) => Promise<SearchHit | undefined>,
): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  for (let at = 0; at < Math.min(READ, ids.length) && hits.length < HITS; at += HITS) {
    const some = await Promise.all(ids.slice(at, at + HITS).map(read));
    hits.push(...some.filter(hit => hit !== undefined));
  }
  return hits.slice(0, HITS);
}
