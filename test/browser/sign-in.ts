import type { Page } from 'puppeteer-core';
import type { Aside } from '../harness/aside';
import type { Popup } from '../harness/popup';

export const PASSWORD = 'Correct-h0rse';
export const NEW_PASSWORD = 'Battery-st4ple';

export const emailOf = (username: string) => `${username}@example.com`;

export const addUser = (
  aside: Aside,
  username: string,
  status: 'CONFIRMED' | 'FORCE_CHANGE_PASSWORD' = 'CONFIRMED',
) => aside.stack.cognito.createUser({ username, password: PASSWORD, email: emailOf(username), status });

/** The popup on an empty sign-in form, whoever was signed in before, and wherever a failed test stopped. */
export async function openSignedOut(aside: Aside, page: Page) {
  const popup = await aside.openPopup(page);
  await popup.page.evaluate(() => chrome.storage.session.remove('signIn'));
  const fresh = await reopen(aside, page, popup);
  if (await fresh.isSignedIn()) await fresh.signOut();
  return fresh;
}

/** Closes the popup, as looking elsewhere does, and opens it again from the toolbar. */
export async function reopen(aside: Aside, page: Page, popup: Popup): Promise<Popup> {
  await popup.close();
  return aside.openPopup(page);
}

/** Fills in the form for a new account, and sends it. */
export async function signUp(popup: Popup, username: string) {
  await popup.press('Create Account', 'tab');
  await popup.fill('username', username);
  await popup.fill('password', PASSWORD);
  await popup.fill('confirm_password', PASSWORD);
  await popup.fill('email', emailOf(username));
  await popup.press('Create Account');
}
