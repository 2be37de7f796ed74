import { describe, expect } from 'vitest';
import { openSidebarTab } from '../harness/sidebar';
import { test } from '../harness/test';
import { someOf } from '../harness/thorough';
import {
  COVERED,
  clickSend,
  DRAFT,
  openWithDraft,
  readSent,
  waitUntilSeen,
} from './hidden-clicks/press-send';
import { SCENES } from './hidden-clicks/scenes';

describe('a press on a sidebar that the user sees is taken', () => {
  test.for(someOf(Object.entries(SCENES), 3, 'scenes'))('%s', async ([, happen], { aside, page }) => {
    const sidebar = await openWithDraft(aside, page);
    await happen({ aside, sidebar });
    const before = readSent(aside).length;
    await clickSend(sidebar);
    await sidebar.waitForAnswer(before + 1);
    expect(readSent(aside).slice(before)).toEqual([DRAFT]);
    expect(await sidebar.frame.$(`::-p-text(${COVERED})`)).toBeNull();
  });

  test('Enter, as soon as it has opened', async ({ aside, page }) => {
    await aside.signIn(page);
    const sidebar = await aside.openSidebar(page);
    await sidebar.waitForFocus();
    await sidebar.type('Quick');
    await page.keyboard.press('Enter');
    await sidebar.waitForAnswer(1);
    expect(readSent(aside)).toEqual(['Quick']);
  });

  // Every element of the top layer has a backdrop, which covers all and need not be seen.
  test('at the second press, where something in the top layer of the page is open beside it', async ({
    aside,
    page,
  }) => {
    const sidebar = await openWithDraft(aside, page);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div popover="manual" style="inset: 0 auto auto 0; width: 100px; height: 100px; margin: 0">Beside</div>',
      );
      (document.body.lastElementChild as HTMLElement).showPopover();
    });
    await waitUntilSeen(sidebar.frame, false);
    await clickSend(sidebar);
    await sidebar.waitForText(COVERED);
    await waitUntilSeen(sidebar.frame, true);
    await clickSend(sidebar);
    await sidebar.waitForAnswer(1);
    expect(readSent(aside)).toEqual([DRAFT]);
  });

  test('in a tab of its own', async ({ aside, page }) => {
    await aside.signIn(page);
    const sidebar = await openSidebarTab(aside);
    await sidebar.ask('Alone');
    await sidebar.waitForAnswer(1);
    expect(readSent(aside)).toEqual(['Alone']);
  });
});
