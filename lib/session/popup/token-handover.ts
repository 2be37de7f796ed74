import type { KeyValueStorageInterface } from 'aws-amplify/utils';
import * as v from 'valibot';
import type { Channel } from '@/lib/channel/client';
import type { NewSession } from '@/lib/contract/session';
import { readSignInProgress } from '@/lib/storage/sign-in-progress';

const SignInDetails = v.object({ loginId: v.optional(v.string()) });

/**
 * Amplify's token storage in the popup: keeps what a sign-in writes in memory, and hands it over to the worker in
 * one message when it is complete. After that, this popup holds no refresh token.
 *
 * Amplify writes key by key, `clockDrift` last (its TokenStore.storeTokens), and awaits each write. So awaiting the
 * worker in that last write means that `signIn` resolves only once the worker has the session.
 */
export class TokenHandover implements KeyValueStorageInterface {
  #items = new Map<string, string>();
  #channel: Channel;

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  async setItem(key: string, value: string): Promise<void> {
    this.#items.set(key, value);
    if (key.endsWith('.clockDrift')) await this.#handOver();
  }

  async getItem(key: string): Promise<string | null> {
    return this.#items.get(key) ?? null;
  }

  async removeItem(key: string): Promise<void> {
    this.#items.delete(key);
  }

  async clear(): Promise<void> {
    this.#items.clear();
  }

  async #handOver(): Promise<void> {
    const find = (name: string) => [...this.#items].find(([key]) => key.endsWith(`.${name}`))?.[1];
    const [accessToken, idToken, refreshToken] = [find('accessToken'), find('idToken'), find('refreshToken')];
    const details = v.safeParse(v.pipe(v.string(), v.parseJson(), SignInDetails), find('signInDetails'));
    this.#items.clear();
    if (!accessToken || !idToken || !refreshToken)
      throw new Error('The sign-in brought no complete set of tokens.');
    const session: NewSession = {
      accessToken,
      idToken,
      refreshToken,
      // Amplify forgets it where the sign-in began in an earlier popup.
      loginId:
        (details.success ? details.output.loginId : undefined) ??
        (await readSignInProgress())?.step?.username,
    };
    const adopted = await this.#channel.call('session.adopt', session);
    if (!adopted.ok) throw new Error(`The worker did not take over the session: ${adopted.error.code}`);
  }
}
