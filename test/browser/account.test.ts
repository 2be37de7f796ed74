import { generateSync } from 'otplib';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import { openAccount, readSecret } from '../harness/account';
import type { Aside } from '../harness/aside';
import { openOptions } from '../harness/options';
import { test } from '../harness/test';

const PASSWORD = 'Correct-h0rse';
const NEW_PASSWORD = 'Battery-st4ple';

/** The account page of a new user of that name. */
async function openAccountOf(aside: Aside, page: Page, username: string) {
  await aside.stack.cognito.createUser({
    username,
    password: PASSWORD,
    email: `${username}@example.com`,
    status: 'CONFIRMED',
  });
  const popup = await aside.openPopup(page);
  if (await popup.isSignedIn()) await popup.signOut();
  await popup.close();
  return openAccount(aside, page, username, PASSWORD);
}

/** Asks the pool as another browser of the same user would. */
async function askPool(aside: Aside, action: string, body: object) {
  const response = await fetch(aside.stack.origin, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${action}`,
    },
    body: JSON.stringify({ ClientId: LOCAL_POOL.clientId, ...body }),
  });
  return { status: response.status, answer: await response.json() };
}

const signInElsewhere = async (aside: Aside, username: string): Promise<string> => {
  const { answer } = await askPool(aside, 'InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: username, PASSWORD },
  });
  return answer.AuthenticationResult.RefreshToken;
};

describe('the account page', () => {
  test('says who is signed in, how, since when and until when', async ({ aside, page }) => {
    const popup = await openAccountOf(aside, page, 'grace');
    const facts = await popup.page.waitForSelector('.account-facts:has(.account-email)');
    const text = await facts?.evaluate(element => element.textContent);
    expect(text).toMatch(/^gracegrace@example\.com.*Aside’s own form.*since\d.*until\d.*renewed by itself/);
  });

  test('Escape goes back, page by page, and leaves the popup open', async ({ aside, page }) => {
    const popup = await openAccountOf(aside, page, 'hedy');
    await popup.press('Delete account');
    await popup.page.waitForSelector('input[name=confirmation]');
    await popup.page.keyboard.press('Escape');
    await popup.page.waitForSelector('.account-facts');
    await popup.page.keyboard.press('Escape');
    expect(await popup.readWelcome()).toBe('Welcome, hedy');
  });
});

describe('changing the password', () => {
  test('the new one signs in, the old one no longer', async ({ aside, page }) => {
    const popup = await openAccountOf(aside, page, 'ida');
    await popup.press('Change password');
    await popup.fill('old-password', PASSWORD);
    await popup.fill('new-password', NEW_PASSWORD);
    await popup.fill('new-password-again', NEW_PASSWORD);
    await popup.page.keyboard.press('Enter');
    await popup.waitForText('Your password is changed.');
    await popup.press('Sign out');

    await popup.signIn('ida', PASSWORD);
    await popup.waitForText('Incorrect username or password.');
    await popup.signIn('ida', NEW_PASSWORD);
    expect(await popup.readWelcome()).toBe('Welcome, ida');
  });

  test('a wrong old password is named, and the focus is on its field', async ({ aside, page }) => {
    const popup = await openAccountOf(aside, page, 'jean');
    await popup.press('Change password');
    await popup.fill('old-password', 'Not-my-passw0rd');
    await popup.fill('new-password', NEW_PASSWORD);
    await popup.fill('new-password-again', NEW_PASSWORD);
    await popup.press('Change password');
    await popup.waitForText('The current password is not right.');
    await popup.page.waitForSelector('input[name=old-password]:focus');
  });
});

test('TOTP: set up, asked for at the next sign-in, removed', async ({ aside, page }) => {
  const popup = await openAccountOf(aside, page, 'katherine');
  await popup.press('Two-step sign-in');
  const secret = await readSecret(popup);
  const epoch = Math.floor(Date.now() / 1000);
  await popup.fill('code', generateSync({ secret, epoch: epoch - 3600 }));
  await popup.press('Turn on');
  await popup.waitForText('This code is not right.');
  await popup.fill('code', generateSync({ secret, epoch }));
  await popup.press('Turn on');
  await popup.waitForText('Two-step sign-in is on.');
  await popup.press('Sign out');

  await popup.signIn('katherine', PASSWORD);
  // The set-up's code serves once. The next step's is accepted too, for clocks that differ.
  await popup.fill('confirmation_code', generateSync({ secret, epoch: epoch + 30 }));
  await popup.press('Confirm');
  await popup.readWelcome();

  await popup.press('Account');
  await popup.press('Two-step sign-in');
  await popup.press('Turn off');
  await popup.waitForText('Two-step sign-in is off.');
  await popup.press('Sign out');
  await popup.signIn('katherine', PASSWORD);
  expect(await popup.readWelcome()).toBe('Welcome, katherine');
});

test('signing out everywhere ends this session and that of another browser', async ({ aside, page }) => {
  const popup = await openAccountOf(aside, page, 'lise');
  const elsewhere = await signInElsewhere(aside, 'lise');
  await popup.press('Sign out everywhere');
  await popup.waitForText('Every device and browser');
  await popup.press('Sign out everywhere');
  await popup.waitForText('You are signed out everywhere.');
  await popup.waitForForm();
  const refused = await askPool(aside, 'GetTokensFromRefreshToken', { RefreshToken: elsewhere });
  expect(refused).toMatchObject({ status: 400, answer: { __type: 'NotAuthorizedException' } });
});

test('deleting the account asks for its name first', async ({ aside, page }) => {
  const popup = await openAccountOf(aside, page, 'mary');
  await popup.press('Delete account');
  await popup.fill('confirmation', 'Mary');
  await popup.page.keyboard.press('Enter');
  await popup.page.waitForSelector('button[type=submit]:disabled');
  expect(aside.stack.cognito.hasUser('mary')).toBe(true);
  await popup.fill('confirmation', 'mary');
  await popup.page.keyboard.press('Enter');
  await popup.waitForText('Your account is deleted.');
  await popup.waitForForm();
  expect(aside.stack.cognito.hasUser('mary')).toBe(false);
});

describe('the choice to stay signed in', () => {
  test('made before signing in, is the same in the options', async ({ aside, page }) => {
    const popup = await aside.openPopup(page);
    if (await popup.isSignedIn()) await popup.signOut();
    const options = await openOptions(aside);
    expect(await readStay(options)).toBe(true);
    const again = await aside.openPopup(page);
    await again.waitForForm();
    await again.press('Stay signed in', 'checkbox');
    // A tick is no change of the document, for which `waitForSelector` waits.
    await options.waitForFunction(
      stay => document.querySelector(`${stay}:not(:checked)`),
      { polling: 50 },
      STAY,
    );
    await again.close();
    await options.bringToFront();
    await options.click(STAY);
    await options.waitForSelector('::-p-text(Saved)');
    await options.reload();
    await options.waitForSelector('select');
    expect(await readStay(options)).toBe(true);
  });
});

const STAY = '.settings-group:first-of-type input[type=checkbox]';
const readStay = (options: Page) =>
  options.$eval(STAY, element => element instanceof HTMLInputElement && element.checked);
