import type { Page } from 'puppeteer-core';
import type { Aside } from './aside';
import type { Popup } from './popup';

/** The window of managed login, as a person uses it. */
export interface LoginPage {
  page: Page;
  /** Every address that the window went to, and the text of what it showed. */
  seen: string[];
  /** Fills the form and presses "Sign in". Does not wait for what comes of it. */
  signIn(username: string, password: string): Promise<void>;
  /** Resolves when the window is gone. */
  closed: Promise<void>;
}

export const COMPANY_BUTTON = 'Continue with your company account';

/** True of the address at which the window opens. */
export const isLoginPage = (url: string) => URL.parse(url)?.pathname === '/oauth2/authorize';

/** Presses the button in the popup, and waits for the window that it opens. */
export async function openLoginPage(aside: Aside, popup: Popup): Promise<LoginPage> {
  const known = new Set(aside.browser.targets());
  const opened = aside.browser.waitForTarget(target => !known.has(target) && isLoginPage(target.url()));
  await popup.press(COMPANY_BUTTON);
  const page = await (await opened).asPage();
  const seen: string[] = [page.url()];
  page.on('request', request => seen.push(request.url()));
  page.on('response', async response => {
    seen.push(await response.text().catch(() => ''), JSON.stringify(response.headers()));
  });
  return {
    page,
    seen,
    closed: new Promise(resolve => page.once('close', () => resolve())),
    async signIn(username, password) {
      await page.locator('input[name="username"]').fill(username);
      await page.locator('input[name="password"]').fill(password);
      seen.push(await page.content());
      await page.locator('button').click();
    },
  };
}
