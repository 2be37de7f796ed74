import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { findContentWorld } from '../harness/content-world';
import { countListeners } from '../harness/count-listeners';
import { findSidebar, isSidebar } from '../harness/sidebar';
import { step } from '../harness/step';
import { test } from '../harness/test';

const QUESTION = 'What is a Fresnel lens?';
const DRAFT = 'half a thought';

/** What a page does to itself. Each runs in the page, after the ones before. */
const CHANGES: Record<string, (page: Page) => Promise<unknown>> = {
  'a framework goes to another route': page =>
    page.evaluate(() => {
      history.pushState({}, '', '/article?route=2');
      document.body.innerHTML = '<div id="root"><h1>Another route</h1></div>';
      dispatchEvent(new PopStateEvent('popstate'));
    }),
  'its body is emptied': page => page.evaluate(() => document.body.replaceChildren()),
  'its body is another one': page =>
    page.evaluate(() => document.body.replaceWith(document.createElement('body'))),
  'its document element is emptied, as by a hydration that failed': page =>
    page.evaluate(() => {
      document.documentElement.replaceChildren(
        document.createElement('head'),
        document.createElement('body'),
      );
    }),
  'its document element is another one': page =>
    page.evaluate(() => {
      const html = document.createElement('html');
      html.append(document.createElement('head'), document.createElement('body'));
      document.documentElement.replaceWith(html);
    }),
  'it is written anew': page =>
    page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>Written anew</title><p>Nothing of before is here.');
      document.close();
    }),
  'it writes itself anew in pieces': async page => {
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>In pieces</title>');
    });
    await page.evaluate(() => {
      document.write('<body><p>And then');
      document.close();
    });
  },
  'frames come and take the focus': page =>
    page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<input autofocus><iframe srcdoc="<p>deeper"></iframe>';
      const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      frame.contentDocument?.querySelector('input')?.focus();
    }),
  'something of it is seen in full screen, and no longer': async page => {
    await page.evaluate(() => {
      document.body.innerHTML = '<button style="position: fixed; inset: 40px auto auto 40px">Full</button>';
      const button = document.querySelector('button');
      button?.addEventListener('click', () => void button.requestFullscreen());
    });
    await page.click('button');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.evaluate(() => document.exitFullscreen());
  },
  'a modal dialog opens and closes': page =>
    page.evaluate(() => {
      document.body.inert = true;
      document.body.insertAdjacentHTML('beforeend', '<dialog>A dialog</dialog>');
      const dialog = document.querySelector('dialog');
      dialog?.showModal();
      dialog?.close();
    }),
};

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
  }
  // It is alive, and not only to be seen.
  const sidebar = await findSidebar(page);
  await (await sidebar.find('textarea')).click();
  await sidebar.waitForFocus();
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
      globals: Object.getOwnPropertyNames(window).length,
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
