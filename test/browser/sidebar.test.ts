import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { findSidebar, isSidebar, type Sidebar } from '../harness/sidebar';
import { test } from '../harness/test';

async function open(aside: Aside, page: Page): Promise<Sidebar> {
  const popup = await aside.signIn(page);
  await popup.openSidebar();
  const sidebar = await findSidebar(page);
  await sidebar.waitForFocus();
  return sidebar;
}

/** Waits until the page has no sidebar any more. */
async function waitUntilClosed(page: Page, sidebar: Sidebar) {
  if (!sidebar.frame.detached) {
    await new Promise<void>(resolve => {
      page.on('framedetached', frame => frame === sidebar.frame && resolve());
    });
  }
  expect(page.frames().filter(isSidebar)).toEqual([]);
}

const focusedInPage = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

const readBox = async (sidebar: Sidebar) => {
  const element = await sidebar.frame.frameElement();
  const box = await element?.boundingBox();
  if (!box) throw new Error('The sidebar has no place in the page.');
  return box;
};

describe('opening and closing', () => {
  test('typing goes into the composer at once; Escape closes and gives the focus back', async ({ aside }) => {
    const page = await aside.openPage('plain');
    await page.click('input');
    const sidebar = await open(aside, page);
    await sidebar.type('hello');
    expect(await sidebar.readDraft()).toBe('hello');
    await page.keyboard.press('Escape');
    await waitUntilClosed(page, sidebar);
    expect(await focusedInPage(page)).toBe('Name');
    expect(await page.$eval('input', input => input.value)).toBe('');
  });

  test('Enter in the popup opens it', async ({ aside, page }) => {
    const popup = await aside.signIn(page);
    await popup.page.keyboard.press('Enter');
    await findSidebar(page);
  });

  test('opened twice it is there once, and has the focus', async ({ aside }) => {
    const page = await aside.openPage('plain');
    const sidebar = await open(aside, page);
    await page.click('input');
    await (await aside.signIn(page)).openSidebar();
    await sidebar.waitForFocus();
    await sidebar.type('again');
    expect(await sidebar.readDraft()).toBe('again');
    expect(page.frames().filter(isSidebar)).toHaveLength(1);
  });

  test('its button closes it; opened again it shows the conversation and what was typed', async ({
    aside,
    page,
  }) => {
    const sidebar = await open(aside, page);
    await sidebar.ask('Will you remember this?');
    await sidebar.waitForAnswer(1);
    await sidebar.type('half a thou');
    await sidebar.press('Close');
    await waitUntilClosed(page, sidebar);

    const again = await open(aside, page);
    await again.waitForAnswer(1);
    expect((await again.readMessages())[0]?.text).toContain('Will you remember this?');
    expect(await again.readDraft()).toBe('half a thou');
  });

  test('its edge can be dragged, and the width is kept', async ({ aside, page }) => {
    const sidebar = await open(aside, page);
    const before = await readBox(sidebar);
    await page.mouse.move(before.x, 300);
    await page.mouse.down();
    await page.mouse.move(before.x - 150, 300, { steps: 5 });
    await page.mouse.up();
    expect((await readBox(sidebar)).width).toBeCloseTo(before.width + 150, -1);

    const other = await aside.openPage('plain');
    const width = (await readBox(await open(aside, other))).width;
    expect(width).toBeCloseTo(before.width + 150, -1);
  });

  test('it moves to the left side and back', async ({ aside, page }) => {
    const sidebar = await open(aside, page);
    await sidebar.move('Move to the left side');
    await expect.poll(async () => (await readBox(sidebar)).x).toBe(0);
    await sidebar.move('Move to the right side');
    await expect.poll(async () => (await readBox(sidebar)).x).toBeGreaterThan(300);
  });
});

const lastBody = (aside: Aside) => JSON.parse(aside.gateway.chats.at(-1)?.body ?? '{}');

describe('chatting', () => {
  test('Shift+Enter breaks the line, Enter sends', async ({ aside, page }) => {
    const sidebar = await open(aside, page);
    await sidebar.type('first');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await sidebar.type('second');
    expect(await sidebar.readDraft()).toBe('first\nsecond');
    expect(aside.gateway.chats).toEqual([]);
    await page.keyboard.press('Enter');
    await sidebar.waitForAnswer(1);
    expect(lastBody(aside).message).toBe('first\nsecond');
    expect(await sidebar.readDraft()).toBe('');
  });

  test('a word that is longer than a line moves nothing', async ({ aside, page }) => {
    const sidebar = await open(aside, page);
    await sidebar.type('https://example.com/'.padEnd(200, 'long'));
    expect(
      await sidebar.frame.evaluate(() => [scrollX, document.documentElement.scrollWidth - innerWidth]),
    ).toEqual([0, 0]);
    await page.keyboard.press('Enter');
    await sidebar.waitForAnswer(1);
  });

  test('nothing of the page is sent unless it was added; the added page is a chip and goes once', async ({
    aside,
    page,
  }) => {
    const sidebar = await open(aside, page);
    await sidebar.ask('Hello');
    await sidebar.waitForAnswer(1);
    expect(lastBody(aside).page).toBeUndefined();

    await sidebar.press('Add this page');
    await sidebar.waitForChip();
    await sidebar.ask('When was the first Fresnel lens lit?');
    expect(await sidebar.waitForAnswer(2)).toContain('1823');
    expect(lastBody(aside).page).toMatchObject({
      url: page.url(),
      title: 'How lighthouses learned to speak',
      text: expect.stringContaining('Cordouan'),
    });

    await sidebar.ask('Thank you');
    await sidebar.waitForAnswer(3);
    expect(lastBody(aside).page).toBeUndefined();
  });

  test('a chip that was removed is not sent', async ({ aside, page }) => {
    const sidebar = await open(aside, page);
    await sidebar.press('Add this page');
    await sidebar.waitForChip();
    await (await sidebar.find('button[aria-label^="Remove "]')).click();
    await sidebar.ask('Hello');
    await sidebar.waitForAnswer(1);
    expect(lastBody(aside).page).toBeUndefined();
  });

  test('the selection can be added alone', async ({ aside, page }) => {
    await page.locator('blockquote').click({ count: 3 });
    const sidebar = await open(aside, page);
    await sidebar.press('Add selection');
    await sidebar.waitForChip();
    await sidebar.ask('What does this mean?');
    await sidebar.waitForAnswer(1);
    expect(lastBody(aside).page.selection).toContain('A mariner needs only a watch');
    expect(lastBody(aside).page.text).toBeUndefined();
  });

  test('the conversation so far goes with each question; a new chat begins with nothing', async ({
    aside,
    page,
  }) => {
    const sidebar = await open(aside, page);
    await sidebar.ask('My name is Ada');
    await sidebar.waitForAnswer(1);
    await sidebar.ask('What is my name?');
    await sidebar.waitForAnswer(2);
    const { conversationId, history } = lastBody(aside);
    expect(history[0]).toEqual({ role: 'user', content: 'My name is Ada' });

    await sidebar.press('New chat');
    await sidebar.waitForEmpty();
    await sidebar.ask('And now?');
    await sidebar.waitForAnswer(1);
    expect(lastBody(aside).history ?? []).toEqual([]);
    expect(lastBody(aside).conversationId).not.toBe(conversationId);
  });
});
