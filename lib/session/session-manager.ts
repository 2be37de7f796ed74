import { type AsideError, fail, type Result, succeed } from '@/lib/contract/errors';
import type { NewSession, Session, SignInMethod } from '@/lib/contract/session';
import { deleteConversations } from '@/lib/storage/delete-conversations';
import { noticeItem } from '@/lib/storage/session-items';
import type { SessionRecord, Tokens } from '@/lib/storage/session-record';
import { moveSession, readSession, updateSession } from '@/lib/storage/session-store';
import type { CognitoClient } from './cognito-client';
import { beginLeaving, endLeaving } from './note-leaving';
import { readClaims } from './read-claims';
import { Refresher } from './refresher';
import { Revocations, revocationsOf } from './revocations';
import { toRecord } from './to-record';
import { endedError, toSession } from './to-session';
import { isDue, isExpired } from './token-times';
import { withAccessToken } from './with-access-token';

/**
 * The one owner of the Cognito session: keeps it, renews it, ends it. Lives in the worker.
 * Nothing is held in memory; what is stored is the session.
 */
export class SessionManager {
  #cognito: CognitoClient;
  #announce: (session: Session) => void;
  #refresher: Refresher;
  #revocations: Revocations;

  /** `announce` is told of every change of the public session. */
  constructor(cognito: CognitoClient, announce: (session: Session) => void) {
    this.#cognito = cognito;
    this.#announce = announce;
    this.#refresher = new Refresher(cognito, () => this.#tell());
    this.#revocations = new Revocations(cognito, () => this.#tellSignedOut());
  }

  async get(): Promise<Session> {
    const { record, damaged } = await readSession();
    if (record?.status === 'active') return toSession(record);
    const told = await noticeItem.getValue();
    if (told) return toSession(record, told);
    if (damaged) return toSession(undefined, { code: 'session-damaged' });
    const pending = !record && (await this.#revocations.hasFailed());
    return toSession(record, pending ? { code: 'revocation-pending' } : undefined);
  }

  /** What a worker does when it starts: ends what the last one left half-done. */
  resume(): Promise<void> {
    return this.#revocations.run({ all: true });
  }

  /** Revocations whose time has come are tried. */
  runRevocations(): Promise<void> {
    return this.#revocations.run();
  }

  /** The network is back: nothing waits any longer. */
  async online(): Promise<void> {
    await this.#refresher.forgetFailures();
    await this.#revocations.run({ all: true });
  }

  /**
   * Takes over the tokens of a finished sign-in. A session that was there ends with the same write, and its refresh
   * token is revoked. Errors: `invalid-message` where they are no ID token.
   */
  async adopt(
    tokens: NewSession,
    { method = 'direct' }: { method?: SignInMethod } = {},
  ): Promise<Result<Session>> {
    const record = toRecord(tokens, method, Date.now());
    if (!record) return fail('invalid-message');
    const another = await updateSession(({ record: old }) => [
      { record, revoke: revocationsOf(old, tokens.refreshToken) },
      old !== undefined && old.userId !== record.userId,
    ]);
    // What belongs to the last account ends before anything is done for this one.
    if (another) this.#announce({ status: 'signedOut' });
    await noticeItem.removeValue();
    await this.#refresher.forgetFailures();
    const session = await this.#tell();
    this.#revokeSoon();
    return succeed(session);
  }

  /**
   * Tokens that are good for a call now. Those that are at their end still serve while they are renewed beside it;
   * only a caller that they do not serve waits.
   * `refused`: an ID token that the API answered with 401; if it is still the current one, it is renewed.
   * Errors: `signed-out`, `locked`, `session-expired`, and those of `CognitoClient.refreshTokens` that may pass, which
   * come at once and with `retryAfterSeconds` until the next try is due.
   */
  async tokens({
    refused,
    force = false,
  }: {
    refused?: string;
    force?: boolean;
  } = {}): Promise<Result<Tokens>> {
    const { record } = await readSession();
    if (!record?.tokens) return { ok: false, error: endedError(record) };
    const { tokens } = record;
    const now = Date.now();
    // Who was refused is gone, and what they asked is not asked again for another.
    if (refused && readClaims(refused)?.sub !== record.userId) return fail('signed-out');
    if (force || tokens.idToken === refused || isExpired(tokens, now)) {
      return this.#refresher.renew(tokens.idToken);
    }
    if (isDue(tokens, now)) this.#refresher.renewAhead(tokens.idToken).catch(reportDefect);
    return succeed(tokens);
  }

  /** Ends the session because the API refuses its tokens although they are fresh. The user stays known. */
  expire(): Promise<void> {
    return this.#keepUserOnly('expired', record => record.status === 'active');
  }

  /** Ends the session because nobody is there. The user stays known; what was said is hidden until the next sign-in. */
  lock(): Promise<void> {
    return this.#keepUserOnly('locked', record => record.status !== 'locked');
  }

  /**
   * Tokens are gone from the store before anybody is told so. When this resolves, Cognito was told once;
   * `revoked` tells whether it confirmed the end of the refresh token. If not, it is told again until it does.
   */
  async signOut(): Promise<{ revoked: boolean }> {
    const revoke = await updateSession(({ record }) => {
      const revoke = revocationsOf(record);
      return [{ revoke }, revoke];
    });
    await noticeItem.removeValue();
    this.#announce({ status: 'signedOut' });
    const [job] = revoke;
    return { revoked: job ? await this.#revocations.finish(job.id) : true };
  }

  /** Ends every session of the user. Errors: those of `tokens` and of Cognito; then nothing was changed. */
  signOutEverywhere(): Promise<Result<null>> {
    return this.#leave(accessToken => this.#cognito.signOutEverywhere(accessToken));
  }

  /** Deletes the user at Cognito, and the account's conversations here. Errors as above. */
  deleteAccount(): Promise<Result<null>> {
    return this.#leave(accessToken => this.#cognito.deleteUser(accessToken), deleteConversations);
  }

  /** Keeps the session where it outlives the browser, or in memory only, from now on. */
  staySignedIn(stay: boolean): Promise<void> {
    return moveSession(stay);
  }

  /** Tells the user what went wrong with a sign-in, until the next one succeeds; undefined takes it back. */
  async setNotice(notice: AsideError | undefined): Promise<void> {
    await (notice ? noticeItem.setValue(notice) : noticeItem.removeValue());
    await this.#tell();
  }

  async #leave(
    act: (accessToken: string) => Promise<Result<null>>,
    forget?: (userId: string) => Promise<void>,
  ): Promise<Result<null>> {
    const record = await beginLeaving();
    if (!record) return this.#answerWhoLeft();
    // A worker that died before it heard Cognito's answer may have had this done: then the token is of no use any more.
    const isDone = (left: Result<null>) =>
      record.leaving && !left.ok && left.error.code === 'session-expired';
    const actOnce = async (accessToken: string) => {
      const left = await act(accessToken);
      return isDone(left) ? succeed(null) : left;
    };
    const left = await withAccessToken(options => this.tokens(options), actOnce);
    if (!left.ok && !isDone(left)) {
      await endLeaving(record.id);
      return left;
    }
    await forget?.(record.userId);
    // Cognito has ended the refresh token already.
    await updateSession(({ record: now }) => [now?.id === record.id ? {} : 'keep', undefined]);
    await this.#tell();
    return succeed(null);
  }

  /** Asked again by a view that did not hear the answer, there is nobody left to leave. */
  async #answerWhoLeft(): Promise<Result<null>> {
    const { record } = await readSession();
    return record ? { ok: false, error: endedError(record) } : succeed(null);
  }

  async #keepUserOnly(
    status: 'expired' | 'locked',
    applies: (record: SessionRecord) => boolean,
  ): Promise<void> {
    const changed = await updateSession(({ record }) => {
      if (!record || !applies(record)) return ['keep', false];
      const { tokens: _gone, ...rest } = record;
      return [{ record: { ...rest, status }, revoke: revocationsOf(record) }, true];
    });
    if (!changed) return;
    await this.#tell();
    this.#revokeSoon();
  }

  #revokeSoon(): void {
    this.#revocations.run().catch(reportDefect);
  }

  async #tell(): Promise<Session> {
    const session = await this.get();
    this.#announce(session);
    return session;
  }

  async #tellSignedOut(): Promise<void> {
    const session = await this.get();
    if (session.status === 'signedOut') this.#announce(session);
  }
}

const reportDefect = (error: unknown) => console.error('Aside: the session', error);
