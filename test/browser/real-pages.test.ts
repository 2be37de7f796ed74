import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { REAL_PAGE_NAMES, type RealPageName } from '../harness/pages';
import { findSidebar, isSidebar, type Sidebar } from '../harness/sidebar';
import { test } from '../harness/test';
import { someOf } from '../harness/thorough';

const QUESTION = 'What does the course cost in euros?';
/** Where another question, or another answer, is to be expected: cells of a table are no sentence. */
const ODD: Partial<Record<RealPageName, { question?: string; answer?: string }>> = {
  rtl: { question: 'تكلفة الدورة يورو' },
  sheet: { answer: 'The course costs' },
};

/**
 * What the page looks like and what is in it, once nothing of it is hovered over. What can be scrolled has been, and is at
 * its start: Chromium smooths letters in another way from the first time on.
 */
async function photograph(page: Page) {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    for (const element of [document.documentElement, ...document.querySelectorAll('main')])
      for (const top of [element.scrollHeight, 0]) element.scrollTo({ top, behavior: 'instant' });
  });
  const picture = await page.screenshot({ captureBeyondViewport: false });
  return { picture, inside: await readInside(page) };
}

/** Its elements, as a digest, its style sheets and highlights. */
const readInside = (page: Page) =>
  page.evaluate(async () => {
    const html = new TextEncoder().encode(document.documentElement.outerHTML);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', html));
    return {
      html: [...digest].join(' '),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      highlights: CSS.highlights.size,
    };
  });

const readHighlighted = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap(marked => [...marked].map(range => range.toString())).join(''),
  );

async function close(page: Page, sidebar: Sidebar) {
  await sidebar.press('Close');
  while (page.frames().some(isSidebar)) await page.evaluate(() => new Promise(requestAnimationFrame));
}

describe('open, ask about the page, see what the answer rests on, close', () => {
  test.for(someOf(REAL_PAGE_NAMES, 2, 'real pages'))('%s', async (name, { aside }) => {
    const page = await aside.openPage(name);
    const popup = await aside.signIn(page);
    const before = await photograph(page);

    await popup.openSidebar();
    const sidebar = await findSidebar(page);
    await sidebar.press('Add this page');
    await sidebar.waitForChip();
    const { question = QUESTION, answer = '45' } = ODD[name] ?? {};
    await sidebar.ask(question);
    expect(await sidebar.waitForAnswer(1)).toContain(answer);

    await (await sidebar.find('.citation')).click();
    await expect.poll(() => readHighlighted(page)).toContain(answer);

    await close(page, sidebar);
    const after = await photograph(page);
    expect(after.inside).toEqual(before.inside);
    expect(Buffer.compare(after.picture, before.picture)).toBe(0);
  });
});
