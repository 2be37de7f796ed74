import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { callWorker } from '../harness/call-worker';
import { DEMO } from '../harness/demo-user';
import { killWorker } from '../harness/kill-worker';
import { openLoginPage } from '../harness/login-page';
import type { Popup } from '../harness/popup';
// Not in kill mode: it ends the worker itself, and the browser closes the login window with it.
import { undisturbed as test } from '../harness/undisturbed';
import { openWorkerSession } from '../harness/worker-steps';

/** True where the running worker has loaded the file that company sign-in needs. */
async function hasOAuth({ browser, extension }: Aside): Promise<boolean> {
  const session = await openWorkerSession(browser, extension);
  const { result } = await session.send('Runtime.evaluate', { expression: "'asideOAuth' in globalThis" });
  await session.detach();
  return result.value;
}

async function openSignedOut(aside: Aside, page: Page): Promise<Popup> {
  const popup = await aside.openPopup(page);
  if (await popup.isSignedIn()) await popup.signOut();
  return popup;
}

/** Signs in on a login page that does not know the browser. */
async function signIn(aside: Aside, popup: Popup) {
  await aside.browser.deleteMatchingCookies({ name: 'cognito', domain: '127.0.0.1' });
  const login = await openLoginPage(aside, popup);
  await login.signIn(DEMO.username, DEMO.password);
  expect(await popup.readWelcome()).toBe('Welcome, demo@example.com');
}

describe('what company sign-in needs is loaded when somebody signs in that way, by a worker that', () => {
  test('came after one that was killed, and again after that one', async ({ aside, page }) => {
    const popup = await openSignedOut(aside, page);
    for (let time = 0; time < 2; time++) {
      await killWorker(aside.browser, aside.extension);
      await popup.waitForForm();
      expect(await callWorker(popup.page, 'session.get', {})).toMatchObject({ ok: true });
      expect(await hasOAuth(aside)).toBe(false);
      await signIn(aside, popup);
      expect(await hasOAuth(aside)).toBe(true);
      await popup.signOut();
    }
  });

  test('was started by a browser that was restarted', async ({ aside, page }) => {
    await openSignedOut(aside, page);
    await aside.quitBrowser();
    await aside.startBrowser();
    const popup = await aside.openPopup(await aside.openPage('article'));
    expect(await popup.isSignedIn()).toBe(false);
    expect(await hasOAuth(aside)).toBe(false);
    await signIn(aside, popup);
  });

  test('belongs to an extension that was updated, and in the restarted browser after that', async ({
    aside,
    page,
  }) => {
    await openSignedOut(aside, page);
    await aside.browser.installExtension(aside.extension.path);
    const popup = await aside.openPopup(page);
    await signIn(aside, popup);
    await popup.signOut();
    await aside.quitBrowser();
    await aside.startBrowser();
    await signIn(aside, await aside.openPopup(await aside.openPage('article')));
  });
});
