import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { findContentWorld } from '../harness/content-world';
import { countListeners } from '../harness/count-listeners';
import { grantAllSites } from '../harness/grant-all-sites';
import { checkbox, openOptions } from '../harness/options';
import { closePanel, findPanel, hasPanel } from '../harness/panel';
import { press } from '../harness/press';
import { findSidebar, isSidebar } from '../harness/sidebar';
import { step } from '../harness/step';
// Not in kill mode: what is installed anew has no worker to kill.
import { undisturbed as test } from '../harness/undisturbed';
import { callInWorker } from '../harness/worker-session';
import { waitUntilSeen } from './hidden-clicks/press-send';
import { CHANGES } from './surfaces/changes';

const QUESTION = 'What is a Fresnel lens?';
const DRAFT = 'half a thought';

/** What the sidebar in the page shows, whichever frame it stands in by now. */
async function readHere(page: Page) {
  const sidebar = await findSidebar(page);
  await sidebar.waitForAnswer(1);
  const [asked] = await sidebar.readMessages();
  return [asked?.text.includes(QUESTION), await sidebar.readDraft()];
}

async function converse(aside: Aside, page: Page) {
  await aside.signIn(page);
  const sidebar = await aside.openSidebar(page);
  await sidebar.ask(QUESTION);
  await sidebar.waitForAnswer(1);
  await sidebar.type(DRAFT);
  return sidebar;
}

const readBox = async (page: Page) => (await page.frames().find(isSidebar)?.frameElement())?.boundingBox();

test('whatever a page does to itself, the sidebar is there, with the conversation and what was typed', async ({
  aside,
  page,
}) => {
  await converse(aside, page);
  for (const [name, change] of Object.entries(CHANGES)) {
    step(name);
    await change(page);
    await expect.poll(() => readHere(page), { timeout: 15_000, message: name }).toEqual([true, DRAFT]);
    expect(page.frames().filter(isSidebar), name).toHaveLength(1);
    expect((await readBox(page))?.width, name).toBeGreaterThan(300);
    // It is alive, and not only to be seen.
    const sidebar = await findSidebar(page);
    await (await sidebar.find('textarea')).click();
    await sidebar.waitForFocus();
  }
  const sidebar = await findSidebar(page);
  // A press counts once the sidebar was seen for a moment: a dialog has just covered it.
  await waitUntilSeen(sidebar.frame, true);
  await page.keyboard.press('Enter');
  await sidebar.waitForAnswer(2);

  await page.emulateMediaType('print');
  expect(await readBox(page)).toBeNull();
  await page.emulateMediaType('screen');
  expect((await readBox(page))?.width).toBeGreaterThan(300);
});

test('closed, it leaves nothing behind: no node, no style, no listener', async ({ aside, page }) => {
  const readPage = () =>
    page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      styles: document.styleSheets.length + document.adoptedStyleSheets.length,
      animations: document.getAnimations().length,
    }));
  await aside.signIn(page);
  const before = await readPage();
  const listeners = await countListeners(page);
  const sidebar = await aside.openSidebar(page);
  await sidebar.waitForText('Hello, demo');
  const world = await findContentWorld(page, aside.extension);
  await sidebar.press('Close');
  await page.waitForFunction(() => !document.querySelector('html > div'));
  expect(await readPage()).toEqual(before);
  expect(await countListeners(page)).toBe(listeners);
  expect(await world.run(() => Object.getOwnPropertySymbols(globalThis).map(String))).not.toContain(
    'Symbol(aside.sidebar)',
  );
  // The control: a listener of the content script's world would be seen.
  await world.run(() => addEventListener('resize', () => {}));
  expect(await countListeners(page)).toBe(listeners + 1);
});

/** Presses something in the popup that closes it. */
async function pressLast(aside: Aside, page: Page, name: string): Promise<void> {
  const popup = await aside.openPopup(page);
  const closed = new Promise<void>(resolve => popup.page.once('close', () => resolve()));
  await popup.press(name);
  await closed;
}

describe('the side panel', () => {
  test('has the same chat, is about the page in front, and reads it only where the user opened Aside', async ({
    aside,
    page,
  }) => {
    await aside.signIn(page);
    await pressLast(aside, page, 'Open in the side panel');
    const panel = await findPanel(aside);
    await panel.press('Add this page');
    await panel.waitForChip();
    await panel.ask('What is a Fresnel lens?');
    expect(await panel.waitForAnswer(1)).not.toBe('');
    expect(JSON.parse(aside.gateway.chats.at(-1)?.body ?? '{}').page.url).toBe(page.url());

    // Another tab comes to the front, on which the user has not pressed Aside's button.
    const other = await aside.openPage('plain');
    await other.bringToFront();
    await panel.press('Add this page');
    await panel.waitForText('Aside may not read this page yet.');
    await (await aside.openPopup(other)).close();
    await panel.press('Add this page');
    await panel.waitForChip();
    await closePanel(panel);
  });

  test('takes over the conversation of the page’s sidebar, and hands it on to a tab', async ({
    aside,
    page,
  }) => {
    await aside.signIn(page);
    const sidebar = await aside.openSidebar(page);
    await sidebar.ask('Where is this said?');
    await sidebar.waitForAnswer(1);
    await sidebar.move('Move to the side panel');
    const panel = await findPanel(aside);
    await panel.waitForAnswer(1);
    expect((await panel.readMessages())[0]?.text).toContain('Where is this said?');
    await page.waitForFunction(() => !document.querySelector('html > div'));

    await panel.move('Move to a tab');
    const target = await aside.browser.waitForTarget(found => found.url().endsWith('/sidebar.html'));
    const tab = await findSidebar(await target.asPage());
    await tab.waitForAnswer(1);
    expect((await tab.readMessages())[0]?.text).toContain('Where is this said?');
    expect(await tab.frame.$('::-p-aria([name="Add this page"])')).toBeNull();
    await expect.poll(() => hasPanel(aside)).toBe(false);
  });
});

test('where no extension may enter, the popup says so and offers what works', async ({ aside }) => {
  const page = await aside.browser.newPage();
  await page.goto('chrome://version/');
  const popup = await aside.signIn(page);
  await popup.waitForText('The browser lets no extension into this page.');
  await popup.press('Open in the side panel');
  const panel = await findPanel(aside);
  await panel.ask('Are you there?');
  expect(await panel.waitForAnswer(1)).not.toBe('');
  await panel.press('Add this page');
  await panel.waitForText('Browser pages and the extension store cannot be read at all.');
  await closePanel(panel);

  await pressLast(aside, page, 'Open in a tab');
  const tab = await aside.browser.waitForTarget(found => found.url().endsWith('/sidebar.html'));
  await (await findSidebar(await tab.asPage())).waitForText('Ask anything.');
});

/** Ticks the box in the popup, and waits until the worker has it. */
async function keepOpenHere(aside: Aside, page: Page): Promise<void> {
  const popup = await aside.openPopup(page);
  await popup.press('Keep open on localhost', 'checkbox');
  await expect
    .poll(() => callInWorker(aside, () => chrome.scripting.getRegisteredContentScripts()))
    .toHaveLength(1);
  // It may have closed by itself: the browser's question would stand before it.
  await aside.openPage('plain').then(other => other.close());
  await page.bringToFront();
}

const isOpen = (page: Page) => page.frames().some(isSidebar);

/** Goes to a page and stays until whatever goes into it by itself is there. */
async function visit(aside: Aside, page: Page, url: string): Promise<void> {
  await page.goto(url);
  // The host's question, if there is a host, comes before this one is answered.
  await callInWorker(aside, () => chrome.storage.session.get());
}

describe('kept open on a site', () => {
  test('the sidebar comes back with each page of it, and of no other, takes no focus, and stays closed where it was closed', async ({
    aside,
    page,
  }) => {
    await grantAllSites(aside);
    await page.reload();
    await aside.signIn(page);
    await visit(aside, page, aside.pages.url('plain'));
    expect(isOpen(page)).toBe(false);
    await keepOpenHere(aside, page);

    await page.goto(aside.pages.url('article'));
    const sidebar = await findSidebar(page);
    await sidebar.waitForText('Hello, demo');
    const focused = await page.evaluate(() => document.activeElement?.localName);
    expect([focused, await sidebar.frame.evaluate(() => document.hasFocus())]).toEqual(['body', false]);
    await sidebar.ask('Do you come along?');
    await sidebar.waitForAnswer(1);
    await page.goto(aside.pages.url('plain'));
    const next = await findSidebar(page);
    await next.waitForAnswer(1);
    expect((await next.readMessages())[0]?.text).toContain('Do you come along?');

    const elsewhere = aside.pages.url('article').replace('localhost', '127.0.0.1');
    await visit(aside, page, elsewhere);
    expect(isOpen(page)).toBe(false);

    await page.goto(aside.pages.url('article'));
    const again = await findSidebar(page);
    await again.waitForAnswer(1);
    await again.press('Close');
    await page.waitForFunction(() => !document.querySelector('html > div'));
    await visit(aside, page, aside.pages.url('plain'));
    expect(isOpen(page)).toBe(false);
    // Another tab is another place, and opening it takes the closing back.
    await findSidebar(await aside.openPage('article'));
    await (await aside.openSidebar(page)).waitForAnswer(1);
    await page.goto(aside.pages.url('article'));
    await (await findSidebar(page)).waitForAnswer(1);

    // Taken back in the options.
    const options = await openOptions(aside);
    await press(options, 'No longer on http://localhost');
    await options.waitForSelector('::-p-text(There is none yet.)');
    await page.bringToFront();
    await visit(aside, page, aside.pages.url('plain'));
    expect(isOpen(page)).toBe(false);

    // On all sites, until the browser takes its permission away.
    await options.bringToFront();
    await options.locator(checkbox('Keep the sidebar open on all sites')).click();
    await options.waitForSelector('input[type=checkbox]:checked');
    await page.bringToFront();
    await page.goto(elsewhere);
    await findSidebar(page);
    await callInWorker(aside, () => chrome.permissions.remove({ origins: ['*://*/*'] }));
    await expect
      .poll(() => callInWorker(aside, () => chrome.scripting.getRegisteredContentScripts()))
      .toEqual([]);
    await visit(aside, page, aside.pages.url('article'));
    expect(isOpen(page)).toBe(false);
  });
});
