import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { jsonReply } from '../harness/faults';
import { openOptions } from '../harness/options';
import { findSidebar, isSidebar, type Sidebar } from '../harness/sidebar';
import { test } from '../harness/test';

const lastBody = (aside: Aside) => JSON.parse(aside.gateway.chats.at(-1)?.body ?? '{}');

async function open(aside: Aside, page: Page): Promise<Sidebar> {
  await (await aside.signIn(page)).openSidebar();
  const sidebar = await findSidebar(page);
  await sidebar.waitForFocus();
  return sidebar;
}

async function close(page: Page, sidebar: Sidebar) {
  await sidebar.press('Close');
  while (page.frames().some(isSidebar)) await page.evaluate(() => new Promise(requestAnimationFrame));
}

/** The words that are marked in the page; its own script sees them too. */
const readMarked = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap(marked => [...marked].map(range => `${range}`)).join(''),
  );

const isInView = (page: Page) =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.values().next().value ?? [])];
    if (!(range instanceof Range)) return false;
    const { top, bottom } = range.getBoundingClientRect();
    return top >= 0 && bottom > 0 && bottom <= innerHeight;
  });

const chip = (part: string) => `.chip[data-part=${part}]`;

describe('what a page has in it that is secret', () => {
  test('is not in what is shown, sent or kept, until the user leaves it in', async ({ aside }) => {
    const page = await aside.openPage('webmail');
    const sidebar = await open(aside, page);
    await sidebar.press('Add this page');
    await sidebar.waitForText('6 secrets taken out');
    await (await sidebar.find('.sent summary')).click();
    const shown = await (await sidebar.find('.sent-text')).evaluate(element => element.textContent ?? '');
    expect(shown).toContain('write to [e-mail address] to book. My card is [card number].');
    expect(shown).not.toMatch(/@|sk-abcd|4111/);
    await sidebar.ask('What does the course cost in euros?');
    await sidebar.waitForAnswer(1);
    const { url, title, text } = lastBody(aside).page;
    expect([title, url, text].join('\n')).not.toMatch(/@|sk-abcd|4111/);
    expect(shown).toContain(text);

    await sidebar.press('Add this page');
    await sidebar.waitForText('6 secrets taken out');
    await (await sidebar.find('::-p-aria([name="Card numbers (1)"][role="checkbox"])')).click();
    await sidebar.waitForText('5 secrets taken out');
    await sidebar.ask('And the card?');
    await sidebar.waitForAnswer(2);
    expect(lastBody(aside).page.text).toContain('My card is 4111 1111 1111 1111.');
    expect(lastBody(aside).page.text).not.toMatch(/@|sk-abcd/);
  });
});

describe('a site', () => {
  const menu = async (sidebar: Sidebar, name: string) => {
    await sidebar.press('What Aside may read of this site');
    await (await sidebar.find(`::-p-aria([role="menuitemradio"]) >>> ::-p-text(${name})`)).click();
  };

  test('may have its pages always added, or never read, and is forgotten in the options', async ({
    aside,
    page,
  }) => {
    const sidebar = await open(aside, page);
    await sidebar.press('Add this page');
    await sidebar.waitForChip();
    await menu(sidebar, 'Always add the page');
    await close(page, sidebar);

    const always = await open(aside, page);
    await always.waitForChip();
    await always.press('Remove page: How lighthouses learned to speak');
    await always.ask('Hello');
    await always.waitForAnswer(1);
    expect(lastBody(aside).page).toBeUndefined();
    await always.press('New chat');
    await always.waitForChip();
    await menu(always, 'Never read its pages');
    await always.frame.waitForFunction(selector => !document.querySelector(selector), {}, chip('page'));
    await always.press('Add this page');
    await always.waitForText('You chose that Aside never reads this site.');
    await close(page, always);

    const options = await openOptions(aside);
    const choice = await options.waitForSelector('.page-access select');
    expect(await options.$eval('.page-access label', label => label.textContent)).toBe(
      new URL(page.url()).origin,
    );
    await choice?.evaluate(element => element.scrollIntoView());
    await options.select('.page-access select', 'ask');
    await options.waitForSelector('.page-access-none');
    await options.close();

    await page.bringToFront();
    const again = await open(aside, page);
    await again.press('Add this page');
    await again.waitForChip();
  });
});

describe('what an answer cites', () => {
  test('is scrolled to and marked in the page, which is then as it was', async ({ aside, page }) => {
    const sidebar = await open(aside, page);
    const before = await page.evaluate(() => document.body.outerHTML);
    await sidebar.press('Add this page');
    await sidebar.waitForChip();
    await sidebar.ask('When did Dalén receive the Nobel Prize?');
    await sidebar.waitForAnswer(1);
    await (await sidebar.find('.citation')).click();
    await expect.poll(() => readMarked(page)).toContain('Nobel Prize in Physics for it in 1912.');
    expect(await isInView(page)).toBe(true);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    // The next press in the page ends it.
    await page.mouse.click(40, 40);
    await expect.poll(() => readMarked(page)).toBe('');

    await (await sidebar.find('.citation')).click();
    await expect.poll(() => readMarked(page)).toContain('1912');
    await close(page, sidebar);
    expect(await readMarked(page)).toBe('');
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  test('goes nowhere and asks for nothing, whatever the model writes', async ({ aside, page }) => {
    const sidebar = await open(aside, page);
    await sidebar.press('Add this page');
    await sidebar.waitForChip();
    const elsewhere = aside.pages.url('plain');
    const lines = [
      `[own](${page.url()}#:~:text=Cordouan%20lighthouse)`,
      `[gone](${page.url()}#:~:text=Nobody%20wrote%20this)`,
      `[elsewhere](${elsewhere}#:~:text=Plain)`,
      `[script](javascript:alert(1)#:~:text=Plain)`,
    ];
    aside.gateway.plan(jsonReply({ reply: lines.join('\n\n') }));
    await sidebar.ask('Well?');
    await sidebar.waitForAnswer(1);
    const tabs = (await aside.browser.pages()).length;
    // Until the renderer is loaded the answer is there as plain text.
    await sidebar.find('.citation');
    const cited = await sidebar.frame.$$eval('.citation', buttons =>
      buttons.map(button => button.textContent),
    );
    expect(cited).toEqual(['own', 'gone']);
    await sidebar.press('gone');
    await sidebar.waitForText('The passage could not be found in the page.');
    await sidebar.press('own');
    await expect.poll(() => readMarked(page)).toBe('Cordouan lighthouse');
    // The page has gone on, by its own script, to another address.
    await page.evaluate(() => history.pushState({}, '', '/another'));
    await sidebar.press('own');
    await sidebar.waitForText('This tab shows another page now.');
    expect(await aside.browser.pages()).toHaveLength(tabs);
  });
});
