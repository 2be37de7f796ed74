import type { OpenChallenge } from '@/lib/contract/sign-in-progress';

/**
 * Amplify keeps an open challenge in the window's `sessionStorage`, and reads it from there once, when it is loaded. A
 * popup that is opened again is a new window, so its own is empty.
 * Source: @aws-amplify/auth, client/utils/store/signInStore
 */
const key = (name: string) => `CognitoSignInState.${name}`;

/** The challenge that this window's Amplify has open. */
export function readOpenChallenge(): OpenChallenge | undefined {
  const [username, challengeName, session, until] = [
    'username',
    'challengeName',
    'signInSession',
    'expiry',
  ].map(name => sessionStorage.getItem(key(name)));
  if (!username || !challengeName || !session || !until) return undefined;
  return { username, challengeName, session, until: Number(until) };
}

/**
 * Gives this window a `sessionStorage` in memory, since browsers write theirs to disk, and puts a challenge there for
 * Amplify to find. To be called before Amplify is loaded.
 */
export function prepareOpenChallenge(challenge: OpenChallenge | undefined): void {
  const items = new Map<string, string>();
  const memory: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear'> = {
    getItem: name => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: name => void items.delete(name),
    clear: () => items.clear(),
  };
  Object.defineProperty(globalThis, 'sessionStorage', { value: memory, configurable: true });
  if (!challenge) return;
  const { username, challengeName, session, until } = challenge;
  const known = { username, challengeName, signInSession: session, expiry: String(until) };
  for (const [name, value] of Object.entries(known)) memory.setItem(key(name), value);
}
