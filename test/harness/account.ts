import type { Page } from 'puppeteer-core';
import type { Aside } from './aside';
import type { Popup } from './popup';

/** The account page in the popup, with somebody signed in. */
export async function openAccount(
  aside: Pick<Aside, 'signIn'>,
  page: Page,
  username?: string,
  password?: string,
): Promise<Popup> {
  const popup = await aside.signIn(page, username, password);
  await popup.press('Account');
  await popup.page.waitForSelector('.account-facts');
  return popup;
}

/** The TOTP secret that the account page shows, as an authenticator app would read it. */
export async function readSecret(popup: Popup): Promise<string> {
  const shown = await popup.page.waitForSelector('.totp-typed code:not(:empty)');
  return (await shown?.evaluate(element => element.textContent)) ?? '';
}
