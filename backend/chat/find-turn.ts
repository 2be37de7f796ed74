import type { ChatRequest } from '@/lib/contract/chat-request';
import { charge } from './charge';
import { fingerprintOf } from './fingerprint';
import type { RateLimiter } from './rate-limiter';
import { Refusal } from './refusal';
import type { KnownTurn, TurnJournal, TurnKey } from './turns/journal';

/**
 * The turn of a request, and undefined for one that was begun by this call and has to be run. A new one is charged to
 * the user's share; a known one costs nothing, since no model runs for it.
 *
 * @param after what the client has of the turn; undefined where it has nothing
 * @throws Refusal 409: the id was used for another question; 410: the turn is not kept (any more); 429
 */
export const findTurn = async (
  journal: TurnJournal,
  rateLimiter: RateLimiter,
  { key, request, after }: { key: TurnKey; request: ChatRequest; after: number | undefined },
): Promise<KnownTurn | undefined> => {
  const fingerprint = fingerprintOf(request);
  const gone = new Refusal(410, 'turn-gone', 'This turn is not kept any more.');
  const known = await journal.find(key);
  if (!known && after !== undefined) throw gone;
  if (!known) await charge(rateLimiter, key.userId);
  const turn = known ?? (await journal.begin(key, fingerprint));
  if (turn && turn.fingerprint !== fingerprint) {
    throw new Refusal(409, 'request-id-reused', 'This request id belongs to another question.');
  }
  // One more than it has events: the end of the stream has an id of its own.
  if (turn && after !== undefined && after > turn.events + (turn.ended ? 1 : 0)) throw gone;
  return turn;
};
