import type { IDBPIndex, StoreNames } from 'idb';
import type { SearchHit } from '@/lib/contract/conversation';
import { type AsideSchema, type ConversationRecord, openDatabase } from './database';
import { tagOf } from './search-index';
import { type Query, readQuery } from './search-terms';
import { cutSnippet, markTitle } from './snippet';

/** Most hits that are told, and how many of them may be titles. */
const HITS = 30;
const TITLES = 8;
/** How many texts are read for that: a text that the index names may not hold all that is looked for. */
const READ = 500;
/**
 * How much is read of the index for one term, at first and where that does not do. So a word that is everywhere costs no
 * more than one that is not.
 */
const FEW_IDS = 120;
const IDS = 4000;

type Terms = IDBPIndex<AsideSchema, ArrayLike<StoreNames<AsideSchema>>, 'search', 'terms', 'readonly'>;

/**
 * Looks through the titles and all messages of an account, versions that are not shown included. Titles come first; then
 * messages in which a word is just the one that is looked for, then those where it only begins so; the newest first.
 * Where every word of a query is in more than 4,000 messages, the newest of them are looked through.
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

  const inTitles = takeHits(titleIds, TITLES, async id => {
    const found = await search.get(id);
    const record = found && (await readOwn(found.subject));
    const marked = record && markTitle(record.title, query);
    return marked && { ...summarise(record), ...marked };
  });
  const inMessages = takeHits(messageIds, HITS - TITLES, async id => {
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

/** What the index says of one term. `whole`: there is no more than that. */
interface Found {
  exact: Set<number>;
  all: Set<number>;
  whole: boolean;
}

/** Ids of texts that may hold all terms, best first. */
async function findIds(terms: Terms, tag: string, query: Query): Promise<number[]> {
  const read = (limit: number) => Promise.all(query.terms.map(term => readIds(terms, tag + term, limit)));
  const few = await read(query.terms.length === 1 ? 2 * HITS : FEW_IDS);
  const ids = intersect(few);
  if (few.every(({ whole }) => whole) || ids.length >= HITS) return rank(ids, few);
  // A list that was cut short does not say what is not in it.
  const rare = few.filter(({ whole }) => whole);
  if (rare.length > 0) return rank(intersect(rare), few);
  const many = await read(IDS);
  const deciding = many.filter(({ whole }) => whole);
  return rank(intersect(deciding.length > 0 ? deciding : many), many);
}

async function readIds(terms: Terms, term: string, limit: number): Promise<Found> {
  const [exact, longer] = await Promise.all([
    terms.getAllKeys(IDBKeyRange.only(term), limit),
    terms.getAllKeys(IDBKeyRange.bound(term, `${term}\uffff`, true), limit),
  ]);
  const whole = exact.length < limit && longer.length < limit;
  return { exact: new Set(exact), all: new Set([...exact, ...longer]), whole };
}

function intersect(found: Found[]): number[] {
  const [smallest, ...others] = found.toSorted((a, b) => a.all.size - b.all.size);
  return [...(smallest?.all ?? [])].filter(id => others.every(({ all }) => all.has(id)));
}

/** Those with more of the very words first, then the newest. */
function rank(ids: number[], found: Found[]): number[] {
  const exactness = new Map(ids.map(id => [id, found.filter(({ exact }) => exact.has(id)).length]));
  return ids.sort((a, b) => (exactness.get(b) ?? 0) - (exactness.get(a) ?? 0) || a - b);
}

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
