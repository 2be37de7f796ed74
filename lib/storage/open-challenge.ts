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

/** Puts a challenge where Amplify finds it. To be called before Amplify is loaded. */
export function writeOpenChallenge({ username, challengeName, session, until }: OpenChallenge): void {
  const items = { username, challengeName, signInSession: session, expiry: String(until) };
  for (const [name, value] of Object.entries(items)) sessionStorage.setItem(key(name), value);
}
