import { generateSync } from 'otplib';
import { describe, expect } from 'vitest';
import type { SignInProgress } from '@/lib/contract/sign-in-progress';
import type { Popup } from '../harness/popup';
import { test } from '../harness/test';
import { addUser, emailOf, NEW_PASSWORD, openSignedOut, PASSWORD, reopen, signUp } from './sign-in';

/** The code of an authenticator app, of this step of 30 s or of one after it: the pool takes each step once. */
const totp = (secret: string, stepsAhead = 0) =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 * stepsAhead });

const readSecret = (popup: Popup) =>
  popup.page
    .waitForSelector('[data-amplify-copy] > div')
    .then(shown => shown?.evaluate(it => it.textContent));

const readQrCode = (popup: Popup) =>
  popup.page
    .waitForSelector('img[data-amplify-qrcode]')
    .then(shown => shown?.evaluate(it => (it as HTMLImageElement).src));

/** What the extension remembers of the sign-in. */
const readProgress = (popup: Popup) =>
  popup.page.evaluate(async () => JSON.stringify(await chrome.storage.session.get('signIn')));

/** A day goes by. */
const forget = (popup: Popup) =>
  popup.page.evaluate(async () => {
    const { signIn } = await chrome.storage.session.get<{ signIn: SignInProgress }>('signIn');
    if (!signIn) throw new Error('Nothing is remembered.');
    signIn.savedAt -= 24 * 60 * 60 * 1000;
    signIn.typed = {};
    await chrome.storage.session.set({ signIn });
  });

describe('the popup closes and opens again', () => {
  test('on the sign-in form: the name stands there, the password does not', async ({ aside, page }) => {
    let popup = await openSignedOut(aside, page);
    await popup.fill('username', 'demo');
    await popup.fill('password', 'Demo-passw0rd');
    popup = await reopen(aside, page, popup);
    expect(await popup.read('username')).toBe('demo');
    expect(await popup.read('password')).toBe('');
    await popup.page.waitForSelector('input[name=password]:focus');
    await popup.fill('password', 'Demo-passw0rd');
    await popup.press('Sign in');
    expect(await popup.readWelcome()).toBe('Welcome, demo');
    expect(await readProgress(popup)).toBe('{}');
  });

  test('on the sign-up form: its tab, name and e-mail stand there, the passwords do not', async ({
    aside,
    page,
  }) => {
    let popup = await openSignedOut(aside, page);
    await popup.press('Create Account', 'tab');
    await popup.fill('username', 'ada');
    await popup.fill('password', PASSWORD);
    await popup.fill('email', emailOf('ada'));
    popup = await reopen(aside, page, popup);
    expect(await popup.read('email')).toBe(emailOf('ada'));
    expect(await popup.read('username')).toBe('ada');
    expect(await popup.read('password')).toBe('');
    await popup.fill('password', PASSWORD);
    await popup.fill('confirm_password', PASSWORD);
    await popup.press('Create Account');
    await popup.fill('confirmation_code', await aside.stack.nextCode('ada'));
    await popup.press('Confirm');
    expect(await popup.readWelcome()).toBe('Welcome, ada');
  });

  test('on the code after a sign-up: the code sent before serves, then the name stands in the sign-in form', async ({
    aside,
    page,
  }) => {
    let popup = await openSignedOut(aside, page);
    await signUp(popup, 'barbara');
    await popup.waitForText('We Emailed You');
    aside.gateway.actions.length = 0;
    popup = await reopen(aside, page, popup);
    await popup.waitForText('We Emailed You');
    expect(aside.gateway.actions).toEqual([]);
    await popup.fill('confirmation_code', await aside.stack.nextCode('barbara'));
    await popup.press('Confirm');
    await popup.waitForText('Account confirmed. Sign in.');
    expect(await popup.read('username')).toBe('barbara');
    await popup.fill('password', PASSWORD);
    await popup.press('Sign in');
    expect(await popup.readWelcome()).toBe('Welcome, barbara');
  });

  test('on the form for a forgotten password, and on its code', async ({ aside, page }) => {
    await addUser(aside, 'carol');
    let popup = await openSignedOut(aside, page);
    await popup.press('Forgot your password?');
    await popup.fill('username', 'carol');
    popup = await reopen(aside, page, popup);
    await popup.waitForText('Send code');
    expect(await popup.read('username')).toBe('carol');
    await popup.press('Send code');
    await popup.fill('confirmation_code', await aside.stack.nextCode('carol'));
    await popup.fill('password', NEW_PASSWORD);
    const typed = await popup.read('confirmation_code');
    expect(await readProgress(popup)).not.toContain(typed);

    aside.gateway.actions.length = 0;
    popup = await reopen(aside, page, popup);
    expect(await popup.read('confirmation_code')).toBe('');
    expect(await popup.read('password')).toBe('');
    expect(aside.gateway.actions).toEqual([]);
    await popup.fill('confirmation_code', typed);
    await popup.fill('password', NEW_PASSWORD);
    await popup.fill('confirm_password', NEW_PASSWORD);
    await popup.press('Submit');
    await popup.waitForText('Password changed. Sign in with the new one.');
    expect(await popup.read('username')).toBe('carol');
    await popup.fill('password', NEW_PASSWORD);
    await popup.press('Sign in');
    expect(await popup.readWelcome()).toBe('Welcome, carol');
  });

  test('on a new password that the pool asks for', async ({ aside, page }) => {
    await addUser(aside, 'dorothy', 'FORCE_CHANGE_PASSWORD');
    let popup = await openSignedOut(aside, page);
    await popup.signIn('dorothy', PASSWORD);
    await popup.fill('confirm_password', NEW_PASSWORD);
    popup = await reopen(aside, page, popup);
    expect(await popup.read('confirm_password')).toBe('');
    await popup.fill('confirm_password', NEW_PASSWORD);
    await popup.fill('password', NEW_PASSWORD);
    await popup.press('Change Password');
    expect(await popup.readWelcome()).toBe('Welcome, dorothy');
  });

  test('on the TOTP set-up: the same QR code and secret; and on the TOTP code at the next sign-in', async ({
    aside,
    page,
  }) => {
    await addUser(aside, 'frances');
    await aside.stack.cognito.setMfaRequired(true);
    let popup = await openSignedOut(aside, page);
    await popup.signIn('frances', PASSWORD);
    const secret = await readSecret(popup);
    const qrCode = await readQrCode(popup);
    popup = await reopen(aside, page, popup);
    expect(await readSecret(popup)).toBe(secret);
    expect(await readQrCode(popup)).toBe(qrCode);
    await popup.fill('confirmation_code', totp(secret ?? ''));
    await popup.press('Confirm');
    expect(await popup.readWelcome()).toBe('Welcome, frances');
    await popup.signOut();

    await popup.signIn('frances', PASSWORD);
    await popup.waitForText('Confirm TOTP Code');
    popup = await reopen(aside, page, popup);
    await popup.waitForText('Confirm TOTP Code');
    await popup.fill('confirmation_code', '000000');
    await popup.press('Confirm');
    await popup.waitForText('Invalid code received for user');
    popup = await reopen(aside, page, popup);
    await popup.fill('confirmation_code', totp(secret ?? '', 1));
    await popup.press('Confirm');
    expect(await popup.readWelcome()).toBe('Welcome, frances');
    await aside.stack.cognito.setMfaRequired(false);
  });

  test('on the choice of a way to sign in, and on the code that was e-mailed', async ({ aside, page }) => {
    await addUser(aside, 'olga');
    let popup = await openSignedOut(aside, page);
    await popup.fill('username', 'olga');
    await popup.press('Other sign-in options');
    await popup.waitForText('Send me a code by e-mail');
    popup = await reopen(aside, page, popup);
    await popup.press('Send me a code by e-mail');
    await popup.waitForText('o***@e***');
    const first = await aside.stack.nextCode('olga');
    popup = await reopen(aside, page, popup);
    await popup.fill('confirmation_code', first);
    await popup.press('Resend Code');
    const second = await aside.stack.nextCode('olga');
    popup = await reopen(aside, page, popup);
    await popup.fill('confirmation_code', second);
    await popup.press('Confirm');
    expect(await popup.readWelcome()).toBe('Welcome, olga');
  });

  test('on the choice of a second factor, and on the code that was e-mailed', async ({ aside, page }) => {
    await aside.stack.cognito.setMfaMethods(['SOFTWARE_TOKEN_MFA', 'EMAIL_OTP']);
    await aside.stack.cognito.createUser({
      username: 'grace',
      password: PASSWORD,
      email: emailOf('grace'),
      mfa: { email: true, totpSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
    });
    let popup = await openSignedOut(aside, page);
    await popup.signIn('grace', PASSWORD);
    await popup.page.locator('label:has(input[value=EMAIL])').click();
    popup = await reopen(aside, page, popup);
    await popup.page.waitForSelector('input[value=EMAIL]:checked');
    await popup.press('Confirm');
    await popup.waitForText('g***@e***');
    popup = await reopen(aside, page, popup);
    await popup.waitForText('g***@e***');
    await popup.fill('confirmation_code', await aside.stack.nextCode('grace'));
    await popup.press('Confirm');
    expect(await popup.readWelcome()).toBe('Welcome, grace');
  });

  test('on the choice of a second factor to set up, and on the address for it', async ({ aside, page }) => {
    await addUser(aside, 'hedy');
    await aside.stack.cognito.setMfaMethods(['SOFTWARE_TOKEN_MFA', 'EMAIL_OTP']);
    await aside.stack.cognito.setMfaRequired(true);
    let popup = await openSignedOut(aside, page);
    await popup.signIn('hedy', PASSWORD);
    await popup.page.locator('label:has(input[value=EMAIL])').click();
    popup = await reopen(aside, page, popup);
    await popup.page.waitForSelector('input[value=EMAIL]:checked');
    await popup.press('Confirm');
    await popup.fill('email', emailOf('hedy'));
    popup = await reopen(aside, page, popup);
    expect(await popup.read('email')).toBe(emailOf('hedy'));
    await popup.press('Confirm');
    await popup.fill('confirmation_code', await aside.stack.nextCode('hedy'));
    await popup.press('Confirm');
    expect(await popup.readWelcome()).toBe('Welcome, hedy');
    await aside.stack.cognito.setMfaRequired(false);
    await aside.stack.cognito.setMfaMethods(['SOFTWARE_TOKEN_MFA']);
  });

  test('after the code of a sign-up that was left long ago, by signing in', async ({ aside, page }) => {
    let popup = await openSignedOut(aside, page);
    await signUp(popup, 'ida');
    await aside.stack.nextCode('ida');
    await popup.waitForText('We Emailed You');
    await forget(popup);
    popup = await reopen(aside, page, popup);
    await popup.signIn('ida', PASSWORD);
    const code = await aside.stack.nextCode('ida');
    await popup.waitForText('We Emailed You');
    popup = await reopen(aside, page, popup);
    await popup.fill('confirmation_code', code);
    await popup.press('Confirm');
    await popup.waitForText('Account confirmed. Sign in.');
    await popup.fill('password', PASSWORD);
    await popup.press('Sign in');
    expect(await popup.readWelcome()).toBe('Welcome, ida');
  });
});
