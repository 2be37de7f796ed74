import { generateSync } from 'otplib';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Aside } from '../harness/aside';
import type { Popup } from '../harness/popup';
import { test } from '../harness/test';

const PASSWORD = 'Correct-h0rse';
const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const WRONG = 'The verification code you entered is incorrect.';

type Mfa = { totpSecret?: string; email?: boolean };

async function addUser(aside: Aside, username: string, mfa: Mfa = {}) {
  const email = `${username}@example.com`;
  await aside.stack.cognito.createUser({ username, password: PASSWORD, email, mfa });
}

/** The popup on an empty sign-in form, whoever was signed in before, and wherever a failed test stopped. */
async function openSignedOut(aside: Aside, page: Page): Promise<Popup> {
  const before = await aside.openPopup(page);
  await before.page.evaluate(() => chrome.storage.session.remove('signIn'));
  await before.close();
  const popup = await aside.openPopup(page);
  if (await popup.isSignedIn()) await popup.signOut();
  return popup;
}

async function askForCode(popup: Popup, username: string) {
  await popup.fill('username', username);
  await popup.press('Other sign-in options');
  await popup.press('Send me a code by e-mail');
}

async function enterCode(popup: Popup, code: string) {
  await popup.fill('confirmation_code', code);
  await popup.press('Confirm');
}

/** Chooses what a radio button is labelled with. */
async function choose(popup: Popup, label: string) {
  await popup.page.locator(`label ::-p-text(${label})`).click();
  await popup.press('Confirm');
}

const wrongFor = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

const visibleButtons = (popup: Popup, form: string) =>
  popup.page.$$eval(`${form} button:not([role])`, buttons =>
    buttons.filter(button => button.checkVisibility()).map(button => button.textContent),
  );

describe('a code by e-mail in the place of a password', () => {
  test('signs in; a wrong one before it is refused', async ({ aside, page }) => {
    await addUser(aside, 'gertrude');
    const popup = await openSignedOut(aside, page);
    await askForCode(popup, 'gertrude');
    await popup.waitForText('g***@e***');
    const code = await aside.stack.nextCode('gertrude');
    await enterCode(popup, wrongFor(code));
    await popup.waitForText(WRONG);
    await enterCode(popup, code);
    expect(await popup.readWelcome()).toBe('Welcome, gertrude');
  });

  test('can be sent again, and then only the new one serves', async ({ aside, page }) => {
    await addUser(aside, 'hedy');
    const popup = await openSignedOut(aside, page);
    await askForCode(popup, 'hedy');
    const first = await aside.stack.nextCode('hedy');
    await popup.press('Resend Code');
    const second = await aside.stack.nextCode('hedy');
    if (first !== second) {
      await enterCode(popup, first);
      await popup.waitForText(WRONG);
    }
    await enterCode(popup, second);
    expect(await popup.readWelcome()).toBe('Welcome, hedy');
  });

  test('goes on where the popup was closed: at the choice, and at the code that was sent', async ({
    aside,
    page,
  }) => {
    await addUser(aside, 'olga');
    const first = await openSignedOut(aside, page);
    await first.fill('username', 'olga');
    await first.press('Other sign-in options');
    await first.page.waitForSelector('[data-amplify-authenticator-signinselect]');
    await first.close();

    const second = await aside.openPopup(page);
    expect(await second.read('username')).toBe('olga');
    await second.press('Send me a code by e-mail');
    const code = await aside.stack.nextCode('olga');
    await second.waitForText('o***@e***');
    await second.close();

    const third = await aside.openPopup(page);
    await third.waitForText('o***@e***');
    expect(await visibleButtons(third, '[data-amplify-authenticator-confirmsignin]')).toContain(
      'Resend Code',
    );
    await enterCode(third, code);
    expect(await third.readWelcome()).toBe('Welcome, olga');
  });

  test('leaves the password as it was for who goes back', async ({ aside, page }) => {
    await addUser(aside, 'ida');
    const popup = await openSignedOut(aside, page);
    await askForCode(popup, 'ida');
    // The form before it has the same button, and Amplify does nothing for it while the code is asked for.
    await popup.waitForText('i***@e***');
    await popup.press('Back to Sign In');
    await popup.signIn('ida', PASSWORD);
    expect(await popup.readWelcome()).toBe('Welcome, ida');
  });

  test('stands beside the password', async ({ aside, page }) => {
    await addUser(aside, 'joan');
    const popup = await openSignedOut(aside, page);
    await popup.fill('username', 'joan');
    await popup.press('Other sign-in options');
    await popup.fill('password', PASSWORD);
    await popup.press('Sign In with Password');
    expect(await popup.readWelcome()).toBe('Welcome, joan');
  });

  test('is not told apart from that of a user who does not exist', async ({ aside, page }) => {
    const popup = await openSignedOut(aside, page);
    await askForCode(popup, 'nobody');
    await enterCode(popup, '123456');
    await popup.waitForText(WRONG);
  });

  test('is refused with a sentence to who has a second factor', async ({ aside, page }) => {
    await addUser(aside, 'katherine', { totpSecret: SECRET });
    const popup = await openSignedOut(aside, page);
    await askForCode(popup, 'katherine');
    await popup.waitForText('This account signs in with its password only.');
    await popup.fill('password', PASSWORD);
    await popup.press('Sign In with Password');
    await enterCode(popup, generateSync({ secret: SECRET }));
    expect(await popup.readWelcome()).toBe('Welcome, katherine');
  });

  test('makes no account where accounts have names', async ({ aside, page }) => {
    const popup = await openSignedOut(aside, page);
    await popup.press('Create Account', 'tab');
    await popup.page.waitForSelector('input[name="confirm_password"]', { visible: true });
    expect(await visibleButtons(popup, '[data-amplify-authenticator-signup]')).toEqual(['Create Account']);
  });
});

describe('second factors', () => {
  test.beforeEach(({ aside }) => aside.stack.cognito.setMfaMethods(['SOFTWARE_TOKEN_MFA', 'EMAIL_OTP']));

  test('with two of them, the user chooses: e-mail', async ({ aside, page }) => {
    await addUser(aside, 'lise', { totpSecret: SECRET, email: true });
    const popup = await openSignedOut(aside, page);
    await popup.signIn('lise', PASSWORD);
    await choose(popup, 'Email Message');
    const code = await aside.stack.nextCode('lise');
    await popup.page.waitForSelector('input[name="confirmation_code"]');
    expect(await visibleButtons(popup, '[data-amplify-authenticator-confirmsignin]')).toEqual([
      'Confirm',
      'Back to Sign In',
    ]);
    await enterCode(popup, code);
    expect(await popup.readWelcome()).toBe('Welcome, lise');
  });

  test('with two of them, the user chooses: the authenticator app', async ({ aside, page }) => {
    await addUser(aside, 'maria', { totpSecret: SECRET, email: true });
    const popup = await openSignedOut(aside, page);
    await popup.signIn('maria', PASSWORD);
    await choose(popup, 'Authenticator App (TOTP)');
    await enterCode(popup, generateSync({ secret: SECRET }));
    expect(await popup.readWelcome()).toBe('Welcome, maria');
  });

  test('e-mail is set up where one is required, and asked for from then on', async ({ aside, page }) => {
    await addUser(aside, 'noor');
    await aside.stack.cognito.setMfaRequired(true);
    const popup = await openSignedOut(aside, page);
    await popup.signIn('noor', PASSWORD);
    await choose(popup, 'Email Message');
    await popup.fill('email', 'noor@example.org');
    await popup.press('Confirm');
    await enterCode(popup, await aside.stack.nextCode('noor'));
    await popup.readWelcome();
    await aside.stack.cognito.setMfaRequired(false);
    await popup.signOut();
    await popup.signIn('noor', PASSWORD);
    await enterCode(popup, await aside.stack.nextCode('noor'));
    expect(await popup.readWelcome()).toBe('Welcome, noor');
  });
});

test('a passkey that is made in the popup is signed with the extension as its origin', async ({
  aside,
  page,
}) => {
  const popup = await openSignedOut(aside, page);
  const devtools = await popup.page.createCDPSession();
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', automaticPresenceSimulation: true },
  });
  const origin = await popup.page.evaluate(async () => {
    const publicKey = {
      challenge: new Uint8Array(32),
      rp: { name: 'Aside' },
      user: { id: new Uint8Array(16), name: 'demo', displayName: 'demo' },
      pubKeyCredParams: [{ type: 'public-key', alg: -7 }] as const,
    };
    const credential = (await navigator.credentials.create({
      publicKey: { ...publicKey, pubKeyCredParams: [...publicKey.pubKeyCredParams] },
    })) as PublicKeyCredential;
    return JSON.parse(new TextDecoder().decode(credential.response.clientDataJSON)).origin;
  });
  expect(origin).toBe(`chrome-extension://${aside.extension.id}`);
});
