import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { test } from '../harness/test';
import { someOf } from '../harness/thorough';
import {
  COVERED,
  clickSend,
  DRAFT,
  findSend,
  openWithDraft,
  readLanded,
  readSent,
  waitUntilSeen,
} from './hidden-clicks/press-send';
import { endTrick, lieInWait, play, TRICKS } from './hidden-clicks/tricks';

/** The sidebar with a draft, unseen by the user for a while. */
async function openHidden(aside: Aside, page: Page, name: string) {
  const sidebar = await openWithDraft(aside, page);
  await waitUntilSeen(sidebar.frame, true);
  await play(page, name, await findSend(sidebar));
  await waitUntilSeen(sidebar.frame, false);
  return sidebar;
}

describe('a page that hides the sidebar gets no click', () => {
  test.for(someOf(Object.keys(TRICKS), 2, 'tricks'))('%s', async (name, { aside, page }) => {
    const sidebar = await openHidden(aside, page, name);
    await clickSend(sidebar);
    await sidebar.waitForText(COVERED);
    // Else the trick would be none.
    expect(await readLanded(sidebar.frame)).toBe(1);
    expect(readSent(aside)).toEqual([]);

    await endTrick(page);
    await waitUntilSeen(sidebar.frame, true);
    expect(await sidebar.readDraft()).toBe(DRAFT);
    await clickSend(sidebar);
    await sidebar.waitForAnswer(1);
    expect(readSent(aside)).toEqual([DRAFT]);
  });

  const OVER_ALL = 'an element over all';

  test('nor one that it shows the sidebar for at the last moment', async ({ aside, page }) => {
    const sidebar = await openHidden(aside, page, OVER_ALL);
    const { x, y } = await findSend(sidebar);
    await page.mouse.move(x, y);
    // At once: on a busy computer the press would come when the sidebar has been seen for long enough.
    await Promise.all([endTrick(page), page.mouse.down()]);
    await page.mouse.up();
    await sidebar.waitForText(COVERED);
    expect(readSent(aside)).toEqual([]);
  });

  test('nor one that began before it showed the sidebar', async ({ aside, page }) => {
    const sidebar = await openHidden(aside, page, OVER_ALL);
    const { x, y } = await findSend(sidebar);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await endTrick(page);
    await waitUntilSeen(sidebar.frame, true);
    await page.mouse.up();
    await sidebar.waitForText(COVERED);
    expect(readSent(aside)).toEqual([]);
  });

  test('nor Enter', async ({ aside, page }) => {
    const sidebar = await openHidden(aside, page, OVER_ALL);
    await page.keyboard.press('Enter');
    await sidebar.waitForText(COVERED);
    expect(await sidebar.readDraft()).toBe(DRAFT);
    expect(readSent(aside)).toEqual([]);
  });

  test('nor Enter on a sidebar that it covers as it opens', async ({ aside, page }) => {
    await aside.signIn(page);
    await lieInWait(page);
    const sidebar = await aside.openSidebar(page);
    await sidebar.waitForFocus();
    await sidebar.type(DRAFT);
    await page.keyboard.press('Enter');
    await sidebar.waitForText(COVERED);
    expect(await sidebar.readDraft()).toBe(DRAFT);
    expect(readSent(aside)).toEqual([]);
  });

  test.for(['Add this page', 'Add selection'])('nor "%s"', async (name, { aside, page }) => {
    const sidebar = await openHidden(aside, page, OVER_ALL);
    await sidebar.press(name);
    await sidebar.waitForText(COVERED);
    expect(await sidebar.frame.$('button[aria-label^="Remove "]')).toBeNull();
  });

  test('nor one that deletes', async ({ aside, page }) => {
    const sidebar = await openWithDraft(aside, page);
    await page.keyboard.press('Enter');
    await sidebar.waitForAnswer(1);
    await sidebar.press('Conversations');
    await (await sidebar.find('.history-row button[aria-haspopup="menu"]')).click();
    await (await sidebar.find('[data-action="delete"]')).click();
    await waitUntilSeen(sidebar.frame, true);
    await play(page, OVER_ALL, { x: 0, y: 0 });
    await waitUntilSeen(sidebar.frame, false);
    const rows = await sidebar.frame.$$('[data-id]');
    await sidebar.press('Delete');
    await sidebar.waitForText(COVERED);
    expect(await sidebar.frame.$$('[data-id]')).toHaveLength(rows.length);
  });

  test('nor one that no user made', async ({ aside, page }) => {
    const sidebar = await openWithDraft(aside, page);
    await waitUntilSeen(sidebar.frame, true);
    await sidebar.frame.$eval('[aria-label="Send"]', button => (button as HTMLElement).click());
    await sidebar.waitForText(COVERED);
    expect(readSent(aside)).toEqual([]);
  });
});
