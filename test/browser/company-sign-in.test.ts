import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { DEMO } from '../harness/demo-user';
import { listTokens } from '../harness/issued-tokens';
import { killWorker } from '../harness/kill-worker';
import { COMPANY_BUTTON, openLoginPage } from '../harness/login-page';
import { openSilentPage, readStorages } from '../harness/read-storages';
// Not in kill mode: the browser closes the login page's window with the worker, which is a case of its own here.
import { undisturbed as test } from '../harness/undisturbed';

const WELCOME = 'Welcome, demo@example.com';

type SignedOut = Awaited<ReturnType<typeof openSignedOut>>;

/** The popup on its sign-in form, whoever was signed in before, and a browser that the login page does not know. */
async function openSignedOut(aside: Aside, page: Page) {
  await aside.browser.deleteMatchingCookies({ name: 'cognito', domain: '127.0.0.1' });
  const popup = await aside.openPopup(page);
  if (await popup.isSignedIn()) await popup.signOut();
  return popup;
}

/** Signs in on the login page; resolves when its window is gone. The popup that asked for it stays behind. */
async function signIn(aside: Aside, page: Page) {
  const popup = await openSignedOut(aside, page);
  const login = await openLoginPage(aside, popup);
  await login.signIn(DEMO.username, DEMO.password);
  await login.closed;
  return { popup, login };
}

describe('company sign-in', () => {
  test('in a window of its own: the user is welcomed and asks, and the session is renewed as any other', async ({
    aside,
    page,
  }) => {
    const { popup, login } = await signIn(aside, page);
    expect(await popup.readWelcome()).toBe(WELCOME);
    await popup.close();
    expect(aside.gateway.actions).not.toContain('InitiateAuth');

    const sidebar = await aside.openSidebar(page);
    await sidebar.ask('What is a sun valve?');
    await sidebar.waitForAnswer(1);
    aside.gateway.ended.add(aside.gateway.issued.at(-1)?.idToken ?? '');
    await sidebar.ask('And who made it?');
    await sidebar.waitForAnswer(2);
    expect(aside.gateway.actions).toContain('GetTokensFromRefreshToken');

    const tokens = listTokens(aside.gateway.issued);
    expect(tokens.length).toBeGreaterThanOrEqual(6);
    expect(login.seen.length).toBeGreaterThan(3);
    expect(
      login.seen.filter(text => text.includes('eyJ') || tokens.some(token => text.includes(token))),
    ).toEqual([]);
  });

  test('the popup that closed meanwhile opens again, with the welcome', async ({ aside, page }) => {
    const popup = await openSignedOut(aside, page);
    const login = await openLoginPage(aside, popup);
    await popup.close();
    const opened = aside.browser.waitForTarget(target => target.url().endsWith('/popup.html'));
    await login.signIn(DEMO.username, DEMO.password);
    const shown = await (await opened).asPage();
    await shown.waitForSelector(`::-p-text(${WELCOME})`);
  });

  test('signing out ends the login page’s own session too: the next sign-in asks for the password', async ({
    aside,
    page,
  }) => {
    const { popup } = await signIn(aside, page);
    await popup.readWelcome();
    await popup.signOut();
    const login = await openLoginPage(aside, popup);
    await login.page.waitForSelector('input[name="password"]');
  });

  test('a wrong password is the login page’s matter, and the right one may follow', async ({
    aside,
    page,
  }) => {
    const popup = await openSignedOut(aside, page);
    const login = await openLoginPage(aside, popup);
    await login.signIn(DEMO.username, 'Not-their-passw0rd');
    await login.page.waitForSelector('::-p-text(Incorrect username or password.)');
    await login.signIn(DEMO.username, DEMO.password);
    expect(await popup.readWelcome()).toBe(WELCOME);
  });

  test('pressing the button again brings no second window', async ({ aside, page }) => {
    const popup = await openSignedOut(aside, page);
    const login = await openLoginPage(aside, popup);
    await popup.press(COMPANY_BUTTON);
    await login.signIn(DEMO.username, DEMO.password);
    expect(await popup.readWelcome()).toBe(WELCOME);
    const windows = aside.browser.targets().filter(target => target.url().includes('/oauth2/'));
    expect(windows).toEqual([]);
  });
});

describe('company sign-in that fails says so, leaves nothing behind, and can be tried again:', () => {
  /** Waits for the message, which is still there when the popup is opened again. Gives that popup. */
  async function expectMessage(aside: Aside, page: Page, popup: SignedOut, title: string) {
    await popup.waitForText(title);
    expect(await popup.isSignedIn()).toBe(false);
    // A tab in front closes the popup.
    const silent = await openSilentPage(aside.browser, aside.extension);
    expect(JSON.stringify(await readStorages(silent))).not.toContain('eyJ');
    await silent.close();
    const again = await aside.openPopup(page);
    await again.waitForText(title);
    aside.gateway.alterLogin = {};
    return again;
  }

  async function expectWelcome(popup: SignedOut, title: string) {
    expect(await popup.readWelcome()).toBe(WELCOME);
    await popup.signOut();
    expect(await popup.page.$(`::-p-text(${title})`)).toBeNull();
  }

  /** The user signs in, and what comes back is wrong. The login page knows the user by then: pressing again is enough. */
  async function expectRefusal(aside: Aside, page: Page, title: string) {
    const { popup } = await signIn(aside, page);
    const again = await expectMessage(aside, page, popup, title);
    await again.press(COMPANY_BUTTON);
    await expectWelcome(again, title);
  }

  /** The user never came to sign in, and does so now. */
  async function expectInterruption(aside: Aside, page: Page, popup: SignedOut, title: string) {
    const again = await expectMessage(aside, page, popup, title);
    const login = await openLoginPage(aside, again);
    await login.signIn(DEMO.username, DEMO.password);
    await expectWelcome(again, title);
  }

  test('wrong state', async ({ aside, page }) => {
    aside.gateway.alterLogin = { redirect: url => url.searchParams.set('state', 'of-another-sign-in') };
    await expectRefusal(aside, page, 'The answer does not belong to this sign-in.');
  });

  test('wrong nonce', async ({ aside, page }) => {
    aside.gateway.alterLogin = { address: url => url.searchParams.set('nonce', 'of-another-sign-in') };
    await expectRefusal(aside, page, 'The answer does not belong to this sign-in.');
  });

  test('replayed code', async ({ aside, page }) => {
    let used = '';
    aside.gateway.alterLogin = {
      redirect: url => {
        used = url.searchParams.get('code') ?? used;
      },
    };
    const { popup } = await signIn(aside, page);
    await popup.readWelcome();
    await popup.signOut();
    await popup.close();
    expect(used).not.toBe('');
    aside.gateway.alterLogin = { redirect: url => url.searchParams.set('code', used) };
    await expectRefusal(aside, page, 'The answer does not belong to this sign-in.');
  });

  test('cancelled window', async ({ aside, page }) => {
    const popup = await openSignedOut(aside, page);
    await (await openLoginPage(aside, popup)).page.close();
    await expectInterruption(aside, page, popup, 'The sign-in window was closed.');
  });

  test('the provider’s refusal', async ({ aside, page }) => {
    aside.gateway.alterLogin = {
      redirect: url => {
        url.searchParams.delete('code');
        url.searchParams.set('error', 'access_denied');
        url.searchParams.set('error_description', 'Not assigned to this application');
      },
    };
    await expectRefusal(aside, page, 'The sign-in was refused.');
  });

  test('a login page that does not load, as with an address that is not registered', async ({
    aside,
    page,
  }) => {
    aside.gateway.alterLogin = { address: url => url.searchParams.set('client_id', 'unknown') };
    const popup = await openSignedOut(aside, page);
    await popup.press(COMPANY_BUTTON);
    await expectInterruption(aside, page, popup, 'The sign-in page could not be loaded.');
  });

  test('a worker that dies while the window is open', async ({ aside, page }) => {
    const popup = await openSignedOut(aside, page);
    const login = await openLoginPage(aside, popup);
    await killWorker(aside.browser, aside.extension);
    await login.closed;
    await expectInterruption(aside, page, popup, 'The sign-in window was closed.');
  });
});
