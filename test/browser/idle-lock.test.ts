import type { Page } from 'puppeteer-core';
import { expect, onTestFinished } from 'vitest';
import type { Aside } from '../harness/aside';
import { killWorker } from '../harness/kill-worker';
import { checkbox, openOptions } from '../harness/options';
import { test } from '../harness/test';

const WITH_SCREEN = checkbox('When the screen is locked');

/** Makes the choice and takes it back after the test. */
async function lockWithScreen(aside: Aside): Promise<void> {
  const options = await openOptions(aside);
  await options.locator(WITH_SCREEN).click();
  await options.waitForSelector('::-p-text(Saved)');
  await options.close();
  onTestFinished(async () => {
    aside.desktop.unlockScreen();
    const after = await openOptions(aside);
    await after.locator(WITH_SCREEN).click();
    await after.waitForSelector('::-p-text(Saved)');
    await after.close();
  });
}

async function askSomething(aside: Aside, page: Page) {
  await aside.signIn(page);
  const sidebar = await aside.openSidebar(page);
  await sidebar.ask('What did Fresnel change?');
  await sidebar.waitForAnswer(1);
  await sidebar.type('and then');
  return sidebar;
}

// Elsewhere than on Linux the browser asks the system itself, and nobody locks a developer's screen for a test.
const onLinux = test.runIf(process.platform === 'linux');

onLinux('the screen is locked: Aside too, until the user signs in again', async ({ aside, page }) => {
  await lockWithScreen(aside);
  const sidebar = await askSomething(aside, page);
  aside.desktop.lockScreen();
  await sidebar.waitForText('Aside is locked');
  expect(await sidebar.readMessages()).toEqual([]);
  expect(await sidebar.frame.$eval('#composer', form => form.checkVisibility())).toBe(false);
  aside.desktop.unlockScreen();

  const popup = await aside.openPopup(page);
  await popup.waitForText('Aside was locked');
  await popup.signIn('demo', 'Demo-passw0rd');
  await popup.readWelcome();
  await popup.close();
  await page.bringToFront();
  await sidebar.waitForAnswer(1);
  expect(await sidebar.readDraft()).toBe('and then');
});

onLinux('a worker that was not there when the screen was locked', async ({ aside, page }) => {
  await lockWithScreen(aside);
  const sidebar = await askSomething(aside, page);
  await killWorker(aside.browser, aside.extension);
  aside.desktop.lockScreen();
  await sidebar.waitForText('Aside is locked');
});

onLinux('not chosen: the screen is locked and the session goes on', async ({ aside, page }) => {
  const sidebar = await askSomething(aside, page);
  onTestFinished(() => aside.desktop.unlockScreen());
  const options = await openOptions(aside);
  const told = options.evaluate(
    () => new Promise<string>(resolve => chrome.idle.onStateChanged.addListener(resolve)),
  );
  aside.desktop.lockScreen();
  expect(await told).toBe('locked');
  await options.close();
  await page.bringToFront();
  await sidebar.find('textarea:focus');
  await page.keyboard.press('Enter');
  await sidebar.waitForAnswer(2);
  expect((await sidebar.readMessages()).map(({ status }) => status)).toEqual(Array(4).fill('done'));
});
