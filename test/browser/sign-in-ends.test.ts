import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import type { SignInProgress } from '@/lib/contract/sign-in-progress';
import type { Aside } from '../harness/aside';
import { drivePopup, type Popup } from '../harness/popup';
import { test } from '../harness/test';
import { addUser, NEW_PASSWORD, openSignedOut, PASSWORD, reopen, signUp } from './sign-in';

/** Three minutes go by: so it stands in what the extension remembers, of which it asks when it opens. */
const runOut = (popup: Popup) =>
  popup.page.evaluate(async () => {
    const { signIn } = await chrome.storage.session.get<{ signIn: SignInProgress }>('signIn');
    if (!signIn?.step?.challenge) throw new Error('No challenge is open.');
    signIn.step.challenge.until -= 3 * 60 * 1000;
    await chrome.storage.session.set({ signIn });
  });

/** Cognito's session string of the open challenge. */
const readSession = (popup: Popup) =>
  popup.page.evaluate(async () => {
    const { signIn } = await chrome.storage.session.get<{ signIn: SignInProgress }>('signIn');
    return signIn?.step?.challenge?.session;
  });

/** Answers the open challenge from somewhere else, with the new password. */
async function useUp(aside: Aside, popup: Popup, username: string) {
  const session = await readSession(popup);
  const answered = await fetch(aside.stack.origin, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.RespondToAuthChallenge',
    },
    body: JSON.stringify({
      ClientId: LOCAL_POOL.clientId,
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      Session: session,
      ChallengeResponses: { USERNAME: username, NEW_PASSWORD },
    }),
  });
  expect(answered.status).toBe(200);
}

/** Files of the browser's profile that hold one of the texts, plain or in UTF-16. */
async function searchProfile(aside: Aside, texts: string[]): Promise<string[]> {
  const folder = aside.browser.process()?.spawnargs.find(arg => arg.startsWith('--user-data-dir='));
  if (!folder) throw new Error('The browser has no profile.');
  const needles = texts.flatMap(text => [Buffer.from(text), Buffer.from(text, 'utf16le')]);
  const found: string[] = [];
  for (const entry of await readdir(folder.slice('--user-data-dir='.length), {
    recursive: true,
    withFileTypes: true,
  })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0));
    if (needles.some(needle => bytes.includes(needle))) found.push(entry.name);
  }
  return found;
}

describe('Cognito’s session is over', () => {
  test('when the popup opens again: the sign-in form with the name, and a sentence', async ({
    aside,
    page,
  }) => {
    await addUser(aside, 'joan', 'FORCE_CHANGE_PASSWORD');
    let popup = await openSignedOut(aside, page);
    await popup.signIn('joan', PASSWORD);
    await popup.read('confirm_password');
    await runOut(popup);
    popup = await reopen(aside, page, popup);
    await popup.waitForText('Your sign-in ran out of time. Sign in again.');
    expect(await popup.read('username')).toBe('joan');
    await popup.fill('password', PASSWORD);
    await popup.press('Sign in');
    await popup.fill('confirm_password', NEW_PASSWORD);
    await popup.fill('password', NEW_PASSWORD);
    await popup.press('Change Password');
    expect(await popup.readWelcome()).toBe('Welcome, joan');
  });

  test('while the step is open, since another surface used it up: the same', async ({ aside, page }) => {
    await addUser(aside, 'karen', 'FORCE_CHANGE_PASSWORD');
    let popup = await openSignedOut(aside, page);
    await popup.signIn('karen', PASSWORD);
    await popup.read('confirm_password');
    popup = await reopen(aside, page, popup);
    await popup.fill('password', NEW_PASSWORD);
    await popup.fill('confirm_password', NEW_PASSWORD);
    await useUp(aside, popup, 'karen');
    await popup.press('Change Password');
    await popup.waitForText('Your sign-in ran out of time. Sign in again.');
    expect(await popup.read('username')).toBe('karen');
    await popup.fill('password', NEW_PASSWORD);
    await popup.press('Sign in');
    expect(await popup.readWelcome()).toBe('Welcome, karen');
  });
});

describe('a tab beside the popup', () => {
  test('"Open in a tab" goes on there, and what one finishes the other shows', async ({ aside, page }) => {
    await addUser(aside, 'lise', 'FORCE_CHANGE_PASSWORD');
    let popup = await openSignedOut(aside, page);
    await popup.signIn('lise', PASSWORD);
    await popup.read('confirm_password');
    const opened = aside.browser.waitForTarget(target => target.url().endsWith('/popup.html#tab'));
    // Not waited for: the tab may take the popup away before the press has its answer.
    void popup.press('Open in a tab').catch(() => {});
    const tab = drivePopup(await (await opened).asPage());
    await tab.read('confirm_password');
    expect(await tab.page.$('::-p-text(Open in a tab)')).toBeNull();

    popup = await aside.openPopup(page);
    await popup.fill('password', NEW_PASSWORD);
    await popup.fill('confirm_password', NEW_PASSWORD);
    await popup.press('Change Password');
    expect(await popup.readWelcome()).toBe('Welcome, lise');
    await tab.page.bringToFront();
    expect(await tab.readWelcome()).toBe('Welcome, lise');
  });
});

describe('what is kept', () => {
  test('no password and no code in any storage or file; nothing of the sign-in on disk', async ({
    aside,
    page,
  }) => {
    const popup = await openSignedOut(aside, page);
    await signUp(popup, 'maria');
    const code = await aside.stack.nextCode('maria');
    await popup.fill('confirmation_code', code);
    const stores = await popup.page.evaluate(async () => ({
      memory: JSON.stringify(await chrome.storage.session.get()),
      disk: JSON.stringify([await chrome.storage.local.get(), await chrome.storage.sync.get()]),
    }));
    expect(stores.memory).toContain('maria');
    for (const secret of [PASSWORD, code]) expect(stores.memory).not.toContain(secret);
    expect(stores.disk).not.toContain('maria');
    expect(await searchProfile(aside, ['maria', PASSWORD])).toEqual([]);
    await popup.press('Confirm');
    expect(await popup.readWelcome()).toBe('Welcome, maria');
  });

  test('Cognito’s session of an open challenge is in no file either', async ({ aside, page }) => {
    await addUser(aside, 'nettie', 'FORCE_CHANGE_PASSWORD');
    const popup = await openSignedOut(aside, page);
    await popup.signIn('nettie', PASSWORD);
    await popup.read('confirm_password');
    const session = await readSession(popup);
    if (!session) throw new Error('No challenge is open.');
    // What a page keeps for its window is written down late; once this is, the popup's would be too.
    await page.evaluate(() => sessionStorage.setItem('control', 'kept-by-the-page'));
    await expect.poll(() => searchProfile(aside, ['kept-by-the-page']), { timeout: 20_000 }).not.toEqual([]);
    expect(await searchProfile(aside, ['nettie', session, PASSWORD])).toEqual([]);
    await popup.fill('password', NEW_PASSWORD);
    await popup.fill('confirm_password', NEW_PASSWORD);
    await popup.press('Change Password');
    expect(await popup.readWelcome()).toBe('Welcome, nettie');
  });
});
