import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { DEMO } from '../harness/demo-user';
import { listTokens } from '../harness/issued-tokens';
import { killWorker } from '../harness/kill-worker';
import { COMPANY_BUTTON, openLoginPage } from '../harness/login-page';
import { test } from '../harness/test';

const WELCOME = 'Welcome, demo@example.com';

/** The popup on its sign-in form, whoever was signed in before. */
async function openSignedOut(aside: Aside, page: Page) {
  const popup = await aside.openPopup(page);
  if (await popup.isSignedIn()) await popup.signOut();
  return popup;
}

/** Signs in on the login page, and resolves when its window is gone. */
async function signIn(aside: Aside, page: Page) {
  const login = await openLoginPage(aside, await openSignedOut(aside, page));
  await login.signIn(DEMO.username, DEMO.password);
  await login.closed;
  return login;
}

/** The popup as the user finds it after the window has gone: still there, opened by the worker, or opened by hand. */
async function reopenPopup(aside: Aside, page: Page) {
  return aside.openPopup(page);
}

describe('company sign-in', () => {
  test('in a window of its own; then the user is welcomed, asks, and the session is renewed as any other', async ({
    aside,
    page,
  }) => {
    const login = await signIn(aside, page);
    const popup = await reopenPopup(aside, page);
    expect(await popup.readWelcome()).toBe(WELCOME);
    await popup.openSidebar();
    console.log(login.seen.map(s => s.slice(0, 200)));
  });
});
