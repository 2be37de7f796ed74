import { generateSync } from 'otplib';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { test } from '../harness/test';

const PASSWORD = 'Correct-h0rse';
const NEW_PASSWORD = 'Battery-st4ple';

const emailOf = (username: string) => `${username}@example.com`;

const addUser = (
  aside: Aside,
  username: string,
  status: 'CONFIRMED' | 'FORCE_CHANGE_PASSWORD' = 'CONFIRMED',
) => aside.stack.cognito.createUser({ username, password: PASSWORD, email: emailOf(username), status });

/** The popup on its sign-in form, whoever was signed in before. */
async function openSignedOut(aside: Aside, page: Page) {
  const popup = await aside.openPopup(page);
  if (await popup.isSignedIn()) await popup.signOut();
  return popup;
}

describe('Authenticator in the popup', () => {
  test('sign up, with the code that was sent', async ({ aside, page }) => {
    const popup = await openSignedOut(aside, page);
    await popup.press('Create Account', 'tab');
    await popup.fill('username', 'ada');
    await popup.fill('password', PASSWORD);
    await popup.fill('confirm_password', PASSWORD);
    await popup.fill('email', emailOf('ada'));
    await popup.press('Create Account');
    await popup.fill('confirmation_code', await aside.stack.nextCode('ada'));
    await popup.press('Confirm');
    expect(await popup.readWelcome()).toBe('Welcome, ada');
  });

  test('a wrong password is refused, and the right one may follow', async ({ aside, page }) => {
    await addUser(aside, 'barbara');
    const popup = await openSignedOut(aside, page);
    await popup.signIn('barbara', 'Not-her-passw0rd');
    await popup.waitForText('Incorrect username or password.');
    await popup.signIn('barbara', PASSWORD);
    expect(await popup.readWelcome()).toBe('Welcome, barbara');
  });

  test('a forgotten password is replaced with the code that was sent', async ({ aside, page }) => {
    await addUser(aside, 'carol');
    const popup = await openSignedOut(aside, page);
    await popup.press('Forgot your password?');
    await popup.fill('username', 'carol');
    await popup.press('Send code');
    await popup.fill('confirmation_code', await aside.stack.nextCode('carol'));
    await popup.fill('password', NEW_PASSWORD);
    await popup.fill('confirm_password', NEW_PASSWORD);
    await popup.press('Submit');
    await popup.press('Sign in');
    await popup.signIn('carol', NEW_PASSWORD);
    expect(await popup.readWelcome()).toBe('Welcome, carol');
  });

  test('a temporary password has to be changed', async ({ aside, page }) => {
    await addUser(aside, 'dorothy', 'FORCE_CHANGE_PASSWORD');
    const popup = await openSignedOut(aside, page);
    await popup.signIn('dorothy', PASSWORD);
    await popup.fill('confirm_password', NEW_PASSWORD);
    await popup.fill('password', NEW_PASSWORD);
    await popup.press('Change Password');
    expect(await popup.readWelcome()).toBe('Welcome, dorothy');
  });

  test('signing in with an e-mail address welcomes by that address', async ({ aside, page }) => {
    await addUser(aside, 'edith');
    const popup = await openSignedOut(aside, page);
    await popup.signIn(emailOf('edith'), PASSWORD);
    expect(await popup.readWelcome()).toBe(`Welcome, ${emailOf('edith')}`);
  });

  test('TOTP: set up at the first sign-in, asked for at the next', async ({ aside, page }) => {
    await addUser(aside, 'frances');
    await aside.stack.cognito.setMfaRequired(true);
    const popup = await openSignedOut(aside, page);
    await popup.signIn('frances', PASSWORD);
    const shown = await popup.page.waitForSelector('[data-amplify-copy] > div');
    const secret = (await shown?.evaluate(element => element.textContent)) ?? '';
    const epoch = Math.floor(Date.now() / 1000);
    await popup.fill('confirmation_code', generateSync({ secret, epoch }));
    await popup.press('Confirm');
    await popup.readWelcome();
    await popup.signOut();

    await popup.signIn('frances', PASSWORD);
    // The set-up's code serves once. The next step's is accepted too, for clocks that differ.
    await popup.fill('confirmation_code', generateSync({ secret, epoch: epoch + 30 }));
    await popup.press('Confirm');
    expect(await popup.readWelcome()).toBe('Welcome, frances');
    await aside.stack.cognito.setMfaRequired(false);
  });

  test('signing out revokes the session and is still so when the popup opens again', async ({
    aside,
    page,
  }) => {
    const popup = await openSignedOut(aside, page);
    await popup.signIn('demo', 'Demo-passw0rd');
    await popup.readWelcome();
    await popup.signOut();
    expect(aside.gateway.actions).toContain('RevokeToken');
    await popup.close();
    expect(await (await aside.openPopup(page)).isSignedIn()).toBe(false);
  });
});
