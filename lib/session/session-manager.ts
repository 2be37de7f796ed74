import { fail, type Result, succeed } from '@/lib/contract/errors';
import type { NewSession, Session } from '@/lib/contract/session';
import type { SessionRecord } from '@/lib/storage/database';
import { deleteSession, readSession, writeSession } from '@/lib/storage/session-record';
import type { CognitoClient } from './cognito-client';
import { needsRefresh } from './needs-refresh';
import { readClaims } from './read-claims';
import { toSession } from './to-session';

type Tokens = NonNullable<SessionRecord['tokens']>;

/** Every change of the session happens under this lock, in whatever context it runs. */
const LOCK = 'aside.session';

/**
 * The one owner of the Cognito session: keeps it, refreshes it, ends it. Lives in the worker.
 * Nothing is held in memory; the record in the database is the session.
 */
export class SessionManager {
  #cognito: CognitoClient;
  #announce: (session: Session) => void;

  /** `announce` is told of every change of the public session. */
  constructor(cognito: CognitoClient, announce: (session: Session) => void) {
    this.#cognito = cognito;
    this.#announce = announce;
  }

  async get(): Promise<Session> {
    return toSession(await readSession());
  }

  /** Takes over the tokens of a finished sign-in. Errors: `invalid-message` where they are no ID token. */
  adopt(tokens: NewSession): Promise<Result<Session>> {
    return this.#locked(async () => {
      const claims = readClaims(tokens.idToken);
      if (!claims) return fail('invalid-message');
      const { sub: userId, 'cognito:username': cognitoName, email } = claims;
      return succeed(
        await this.#write({
          version: 1,
          status: 'active',
          userId,
          username: tokens.loginId ?? claims.preferred_username ?? email ?? cognitoName ?? userId,
          signedInAt: Date.now(),
          tokens: {
            accessToken: tokens.accessToken,
            idToken: tokens.idToken,
            refreshToken: tokens.refreshToken,
            clockDrift: claims.iat * 1000 - Date.now(),
          },
        }),
      );
    });
  }

  /**
   * Tokens that are good for a call now, refreshed first where they are at their end.
   * `refused`: an ID token that the API answered with 401; if it is still the current one, it is renewed.
   * Errors: `signed-out`, `session-expired`, and those of `CognitoClient.refreshTokens` that may pass.
   */
  tokens({ refused, force = false }: { refused?: string; force?: boolean } = {}): Promise<Result<Tokens>> {
    return this.#locked(async () => {
      const record = await readSession();
      if (!record) return fail('signed-out');
      if (!record.tokens) return fail('session-expired');
      const stale = force || record.tokens.idToken === refused || needsRefresh(record.tokens, Date.now());
      return stale ? this.#refresh(record, record.tokens) : succeed(record.tokens);
    });
  }

  /** Ends the session because the API refuses its tokens although they are fresh. The user stays known. */
  expire(): Promise<void> {
    return this.#locked(async () => {
      const record = await readSession();
      if (record) await this.#end(record);
    });
  }

  /** Tokens are gone from the store when this resolves; `revoked` tells whether Cognito confirmed their end. */
  signOut(): Promise<{ revoked: boolean }> {
    return this.#locked(async () => {
      const record = await readSession();
      await deleteSession();
      this.#announce({ status: 'signedOut' });
      return { revoked: record?.tokens ? await this.#cognito.revokeToken(record.tokens.refreshToken) : true };
    });
  }

  /** Ends every session of the user. Errors: those of `tokens` and of Cognito; then nothing was changed. */
  signOutEverywhere(): Promise<Result<null>> {
    return this.#leave(accessToken => this.#cognito.signOutEverywhere(accessToken));
  }

  /** Deletes the user. Errors as above. */
  deleteAccount(): Promise<Result<null>> {
    return this.#leave(accessToken => this.#cognito.deleteUser(accessToken));
  }

  async #leave(act: (accessToken: string) => Promise<Result<null>>): Promise<Result<null>> {
    const current = await this.tokens();
    if (!current.ok) return current;
    const left = await act(current.value.accessToken);
    if (!left.ok) return left;
    return this.#locked(async () => {
      await deleteSession();
      this.#announce({ status: 'signedOut' });
      return succeed(null);
    });
  }

  async #refresh(record: SessionRecord, old: Tokens): Promise<Result<Tokens>> {
    const answer = await this.#cognito.refreshTokens(old.refreshToken);
    if (!answer.ok) {
      if (answer.error.code === 'session-expired') await this.#end(record);
      return answer;
    }
    const { AccessToken: accessToken, IdToken: idToken, RefreshToken } = answer.value;
    const issuedAt = readClaims(idToken)?.iat;
    const tokens: Tokens = {
      accessToken,
      idToken,
      refreshToken: RefreshToken ?? old.refreshToken,
      clockDrift: issuedAt ? issuedAt * 1000 - Date.now() : old.clockDrift,
    };
    await writeSession({ ...record, tokens });
    return succeed(tokens);
  }

  async #end(record: SessionRecord): Promise<void> {
    const { tokens: _gone, ...rest } = record;
    await this.#write({ ...rest, status: 'expired' });
  }

  async #write(record: SessionRecord): Promise<Session> {
    await writeSession(record);
    const session = toSession(record);
    this.#announce(session);
    return session;
  }

  #locked<T>(work: () => Promise<T>): Promise<T> {
    return navigator.locks.request(LOCK, work);
  }
}
