import type { Page } from 'puppeteer-core';
import type { SignInProgress } from '@/lib/contract/sign-in-progress';
import type { Aside } from '../harness/aside';
import { openLoginPage } from '../harness/login-page';
import type { Popup } from '../harness/popup';

export interface PopupState {
  name: string;
  show: (aside: Aside, page: Page) => Promise<Popup>;
}

const PASSWORD = 'Correct-h0rse';

/** The popup on its sign-in form, at whatever step the state before it was left. */
async function openSignedOut(aside: Aside, page: Page): Promise<Popup> {
  const before = await aside.openPopup(page);
  await before.page.evaluate(() => chrome.storage.session.remove('signIn'));
  await before.close();
  const popup = await aside.openPopup(page);
  if (await popup.isSignedIn()) await popup.signOut();
  return popup;
}

/** A user without a second factor, where one is required. */
async function chooseSecondFactor(aside: Aside, page: Page): Promise<Popup> {
  const { cognito } = aside.stack;
  await cognito.setMfaMethods(['SOFTWARE_TOKEN_MFA', 'EMAIL_OTP']);
  await cognito.setMfaRequired(true);
  const popup = await openSignedOut(aside, page);
  await popup.signIn('demo', 'Demo-passw0rd');
  await popup.page.waitForSelector('input[name="mfa_type"]');
  await cognito.setMfaRequired(false);
  await cognito.setMfaMethods(['SOFTWARE_TOKEN_MFA']);
  return popup;
}

export const popupStates: PopupState[] = [
  { name: 'sign-in', show: openSignedOut },
  {
    name: 'wrong-password',
    async show(aside, page) {
      const popup = await openSignedOut(aside, page);
      await popup.signIn('nobody', PASSWORD);
      await popup.waitForText('Incorrect username or password.');
      return popup;
    },
  },
  {
    name: 'company-window-closed',
    async show(aside, page) {
      const popup = await openSignedOut(aside, page);
      await (await openLoginPage(aside, popup)).page.close();
      await popup.waitForText('The sign-in window was closed.');
      return popup;
    },
  },
  {
    name: 'sign-up',
    async show(aside, page) {
      const popup = await openSignedOut(aside, page);
      await popup.press('Create Account', 'tab');
      return popup;
    },
  },
  {
    name: 'confirm-sign-up',
    async show(aside, page) {
      const popup = await openSignedOut(aside, page);
      await popup.press('Create Account', 'tab');
      await popup.fill('username', 'ada');
      await popup.fill('password', PASSWORD);
      await popup.fill('confirm_password', PASSWORD);
      await popup.fill('email', 'ada@example.com');
      await popup.press('Create Account');
      await popup.page.waitForSelector('input[name="confirmation_code"]');
      return popup;
    },
  },
  {
    name: 'forgot-password',
    async show(aside, page) {
      const popup = await openSignedOut(aside, page);
      await popup.press('Forgot your password?');
      return popup;
    },
  },
  {
    name: 'totp-set-up',
    async show(aside, page) {
      await aside.stack.cognito.setMfaRequired(true);
      const popup = await openSignedOut(aside, page);
      await popup.signIn('demo', 'Demo-passw0rd');
      await popup.page.waitForSelector('input[name="confirmation_code"]');
      await aside.stack.cognito.setMfaRequired(false);
      return popup;
    },
  },
  {
    name: 'other-ways-to-sign-in',
    async show(aside, page) {
      const popup = await openSignedOut(aside, page);
      await popup.fill('username', 'demo');
      await popup.press('Other sign-in options');
      await popup.page.waitForSelector('[data-amplify-authenticator-signinselect]');
      return popup;
    },
  },
  {
    name: 'e-mail-code',
    async show(aside, page) {
      const popup = await openSignedOut(aside, page);
      await popup.fill('username', 'demo');
      await popup.press('Other sign-in options');
      await popup.press('Send me a code by e-mail');
      await popup.fill('confirmation_code', '0000000');
      await popup.press('Confirm');
      await popup.waitForText('The verification code you entered is incorrect.');
      return popup;
    },
  },
  { name: 'second-factor-choice', show: chooseSecondFactor },
  {
    name: 'e-mail-set-up',
    async show(aside, page) {
      const popup = await chooseSecondFactor(aside, page);
      await popup.page.locator('label ::-p-text(Email Message)').click();
      await popup.press('Confirm');
      await popup.page.waitForSelector('input[name="email"]');
      return popup;
    },
  },
  {
    name: 'account-confirmed',
    async show(aside, page) {
      const signedUp = await openSignedOut(aside, page);
      await signedUp.press('Create Account', 'tab');
      await signedUp.fill('username', 'grace');
      await signedUp.fill('password', PASSWORD);
      await signedUp.fill('confirm_password', PASSWORD);
      await signedUp.fill('email', 'grace@example.com');
      await signedUp.press('Create Account');
      await signedUp.waitForText('We Emailed You');
      await signedUp.close();
      const popup = await aside.openPopup(page);
      await popup.fill('confirmation_code', await aside.stack.nextCode('grace'));
      await popup.press('Confirm');
      await popup.waitForText('Account confirmed.');
      return popup;
    },
  },
  {
    name: 'sign-in-ran-out',
    async show(aside, page) {
      await aside.stack.cognito.setMfaRequired(true);
      const popup = await openSignedOut(aside, page);
      await popup.signIn('demo', 'Demo-passw0rd');
      await popup.page.waitForSelector('input[name="confirmation_code"]');
      await aside.stack.cognito.setMfaRequired(false);
      await popup.page.evaluate(async () => {
        const { signIn } = await chrome.storage.session.get<{ signIn: SignInProgress }>('signIn');
        if (signIn?.step?.challenge) signIn.step.challenge.until = 0;
        await chrome.storage.session.set({ signIn });
      });
      await popup.close();
      const reopened = await aside.openPopup(page);
      await reopened.waitForText('Your sign-in ran out of time.');
      return reopened;
    },
  },
  { name: 'welcome', show: (aside, page) => aside.signIn(page) },
];
