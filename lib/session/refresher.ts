import { type AsideError, type Result, succeed } from '@/lib/contract/errors';
import { record as note } from '@/lib/storage/diagnostics';
import { refreshBackoffItem } from '@/lib/storage/session-items';
import type { SessionRecord, Tokens } from '@/lib/storage/session-record';
import { readSession, updateSession } from '@/lib/storage/session-store';
import { backoff } from './backoff';
import type { CognitoClient, Refreshed } from './cognito-client';
import { endedError } from './to-session';
import { isExpired, timeTokens } from './token-times';

const LOCK = 'aside.session.refresh';
/** The first pause is well within the shortest useful grace period of rotated refresh tokens. */
const PAUSE = { base: 1000, cap: 30_000 };

/**
 * Renews the session's tokens: one request at a time, whoever asks and in whatever context. Its lock is held while
 * Cognito is asked, and no one but those who need a new token waits for it; sign-out does not.
 */
export class Refresher {
  #cognito: CognitoClient;
  #onEnd: () => Promise<unknown>;

  /** `onEnd` is called when Cognito refused the session for good, and it is stored that it ended. */
  constructor(cognito: CognitoClient, onEnd: () => Promise<unknown>) {
    this.#cognito = cognito;
    this.#onEnd = onEnd;
  }

  /** Tokens other than those with the ID token `stale`; renewed by this call where nobody did it meanwhile. */
  renew(stale: string): Promise<Result<Tokens>> {
    return navigator.locks.request(LOCK, () => this.#renew(stale));
  }

  /** Renews beside the work that the tokens of now still serve for; does nothing where somebody is at it. */
  async renewAhead(stale: string): Promise<void> {
    await navigator.locks.request(LOCK, { ifAvailable: true }, async lock => {
      if (lock) await this.#renew(stale);
    });
  }

  /** Forgets the failures: something changed, so that the next try is worth making. */
  forgetFailures(): Promise<void> {
    return refreshBackoffItem.removeValue();
  }

  async #renew(stale: string): Promise<Result<Tokens>> {
    const { record } = await readSession();
    if (!record?.tokens) return { ok: false, error: endedError(record) };
    const { tokens } = record;
    if (tokens.idToken !== stale && !isExpired(tokens, Date.now())) return succeed(tokens);
    const waiting = await this.#readPause();
    if (waiting) return { ok: false, error: waiting };
    const answer = await this.#cognito.refreshTokens(tokens.refreshToken);
    if (answer.ok) return this.#keep(record, tokens, answer.value);
    if (answer.error.code === 'session-expired') return this.#end(tokens, answer.error);
    return { ok: false, error: await this.#pause(answer.error) };
  }

  /** Stores new tokens, unless the session ended while they were on their way: then they die as the old ones did. */
  async #keep(record: SessionRecord, old: Tokens, answer: Refreshed): Promise<Result<Tokens>> {
    const refreshToken = answer.RefreshToken ?? old.refreshToken;
    const tokens = timeTokens(
      { accessToken: answer.AccessToken, idToken: answer.IdToken, refreshToken },
      Date.now(),
    );
    const ended = await updateSession(({ record: current }) => {
      if (current?.tokens?.refreshToken === old.refreshToken)
        return [{ record: { ...current, tokens } }, undefined];
      const revoke = [{ id: crypto.randomUUID(), refreshToken }];
      return [{ record: current, revoke }, endedError(current?.id === record.id ? current : undefined)];
    });
    await this.forgetFailures();
    note('session', 'session.refreshed', { kept: !ended });
    return ended ? { ok: false, error: ended } : succeed(tokens);
  }

  /** The refused token is worth nothing, so that it needs no revocation. */
  async #end(old: Tokens, error: AsideError): Promise<Result<Tokens>> {
    const ended = await updateSession(({ record }) => {
      if (record?.tokens?.refreshToken !== old.refreshToken) return ['keep', false];
      const { tokens: _gone, ...rest } = record;
      return [{ record: { ...rest, status: 'expired' } }, true];
    });
    await this.forgetFailures();
    note('session', 'session.refreshRefused', { code: error.code, status: error.status });
    if (ended) await this.#onEnd();
    return { ok: false, error };
  }

  /** The last failure while its pause lasts. A network that came back ends a pause that was for want of one. */
  async #readPause(): Promise<AsideError | undefined> {
    const stored = await refreshBackoffItem.getValue();
    const left = (stored?.until ?? 0) - Date.now();
    if (!stored || left <= 0 || left > PAUSE.cap) return undefined;
    if (stored.error.code === 'offline' && navigator.onLine !== false) return undefined;
    return { ...stored.error, retryAfterSeconds: Math.ceil(left / 1000) };
  }

  async #pause(error: AsideError): Promise<AsideError> {
    const failures = ((await refreshBackoffItem.getValue())?.failures ?? 0) + 1;
    const pause = backoff(failures, PAUSE);
    note('session', 'session.refreshFailed', { code: error.code, status: error.status, failures });
    await refreshBackoffItem.setValue({ failures, until: Date.now() + pause, error });
    return { ...error, retryAfterSeconds: Math.ceil(pause / 1000) };
  }
}
