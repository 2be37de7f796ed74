import type { IDBPIndex, StoreNames } from 'idb';
import type { AsideSchema } from './database';
import type { Query } from './search-terms';

export type Terms = IDBPIndex<AsideSchema, ArrayLike<StoreNames<AsideSchema>>, 'search', 'terms', 'readonly'>;

/**
 * How much is read of the index for one term, in hits that are wanted; where that does not do, so many times as much, up
 * to a limit. So a word that is everywhere costs no more than one that is not.
 */
const AT_FIRST = { oneTerm: 2, severalTerms: 4 };
const GROWTH = 4;
const MOST = 4000;

/** What the index says of one term. `whole`: there is no more than that. */
interface Found {
  exact: Set<number>;
  all: Set<number>;
  whole: boolean;
}

/**
 * Ids of texts that may hold all terms of a query, best first: those with more of the very words, then the newest.
 * `wanted`: as many do, where there are more.
 */
export async function findIds(terms: Terms, tag: string, query: Query, wanted: number): Promise<number[]> {
  const first = wanted * (query.terms.length === 1 ? AT_FIRST.oneTerm : AT_FIRST.severalTerms);
  for (let limit = first; ; limit = Math.min(limit * GROWTH, MOST)) {
    const found = await Promise.all(query.terms.map(term => readIds(terms, tag + term, limit)));
    const ids = intersect(found);
    if (ids.length >= wanted || found.every(({ whole }) => whole)) return rank(ids, found);
    // A list that was cut short does not say what is not in it.
    const rare = found.filter(({ whole }) => whole);
    if (rare.length > 0) return rank(intersect(rare), found);
    if (limit === MOST) return rank(ids, found);
  }
}

async function readIds(terms: Terms, term: string, limit: number): Promise<Found> {
  const [exact, longer] = await Promise.all([
    terms.getAllKeys(IDBKeyRange.only(term), limit),
    // No term has that character. Behind `term` itself, Chromium would walk through every entry of it first.
    terms.getAllKeys(IDBKeyRange.bound(`${term}\0`, `${term}\uffff`), limit),
  ]);
  const whole = exact.length < limit && longer.length < limit;
  return { exact: new Set(exact), all: new Set([...exact, ...longer]), whole };
}

function intersect(found: Found[]): number[] {
  const [smallest, ...others] = found.toSorted((a, b) => a.all.size - b.all.size);
  return [...(smallest?.all ?? [])].filter(id => others.every(({ all }) => all.has(id)));
}

function rank(ids: number[], found: Found[]): number[] {
  const exactness = new Map(ids.map(id => [id, found.filter(({ exact }) => exact.has(id)).length]));
  return ids.sort((a, b) => (exactness.get(b) ?? 0) - (exactness.get(a) ?? 0) || a - b);
}
