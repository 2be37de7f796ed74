import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { openOptions } from '../harness/options';
import { drivePopup } from '../harness/popup';
import { press } from '../harness/press';
import { findSidebar } from '../harness/sidebar';
import { test } from '../harness/test';

async function choose(options: Page, label: string, value: string): Promise<void> {
  const found = await options.waitForSelector(`::-p-xpath(//label[text()="${label}"])`);
  const id = await found?.evaluate(element => element.getAttribute('for'));
  await options.select(`select[id="${id}"]`, value);
}

const lookOf = (view: Page | Frame) =>
  view.evaluate(() => {
    const { backgroundColor, fontSize } = getComputedStyle(document.documentElement);
    return { ground: backgroundColor, size: fontSize };
  });

const DARK = { ground: 'rgb(22, 25, 24)', size: '20.8px' };

test('a theme and a size of texts are taken at once by all that is open, and by what opens later', async ({
  aside,
  page,
}) => {
  await aside.signIn(page);
  const sidebar = await aside.openSidebar(page);
  const options = await openOptions(aside);
  await choose(options, 'Colours', 'dark');
  await choose(options, 'Size of text', '130');
  await expect.poll(() => lookOf(options)).toEqual(DARK);
  await page.bringToFront();
  await expect.poll(() => lookOf(sidebar.frame)).toEqual(DARK);

  await sidebar.press('Close');
  await page.waitForFunction(() => !document.querySelector('html > div'));
  const again = await aside.openSidebar(page);
  // In the address, since a storage would answer after the first painting.
  expect(new URL(again.frame.url()).search).toBe('?theme=dark&text=130');
  expect(await lookOf(again.frame)).toEqual(DARK);
  await options.bringToFront();
  await choose(options, 'Colours', 'browser');
  await choose(options, 'Size of text', '100');
  await page.bringToFront();
  await expect.poll(() => lookOf(again.frame)).toEqual({ ground: 'rgb(251, 251, 249)', size: '16px' });
});

test('the toolbar’s icon opens the sidebar at once, if so chosen, as long as somebody is signed in', async ({
  aside,
  page,
}) => {
  await (await aside.signIn(page)).close();
  const options = await openOptions(aside);
  await choose(options, 'The icon in the toolbar opens', 'sidebar');
  await options.waitForSelector('::-p-text(Saved)');
  const popupOf = () => options.evaluate(() => chrome.action.getPopup({}));
  await expect.poll(popupOf).toBe('');
  await page.bringToFront();
  await aside.extension.triggerAction(page);
  const sidebar = await findSidebar(page);
  await sidebar.waitForText('Hello, demo');

  const opened = aside.browser.waitForTarget(target => target.url().includes('/popup.html'));
  await sidebar.press('Signed in as demo');
  const account = drivePopup(await (await opened).asPage());
  await account.signOut();
  await expect.poll(popupOf).toMatch(/\/popup\.html$/);
  await account.close();
  await (await aside.openPopup(page)).waitForForm();
  await options.bringToFront();
  await choose(options, 'The icon in the toolbar opens', 'popup');
});

test('the connection is tested, and it is said what was found', async ({ aside }) => {
  const options = await openOptions(aside);
  await press(options, 'Test the connection');
  await options.waitForSelector('::-p-text(The user pool is there.)');
  await options.waitForSelector('::-p-text(The chat service is there, and asks for a sign-in.)');
});
