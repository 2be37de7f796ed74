import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { callWorker } from '../harness/call-worker';
import { chooseFile } from '../harness/choose-file';
import { chooseInMenu, findInMenu } from '../harness/context-menu';
import { catchDownloads } from '../harness/history';
import { keepReply } from '../harness/keep-turn';
import { listAsked } from '../harness/list-asked';
import { openOptions } from '../harness/options';
import { press } from '../harness/press';
import { findSidebar, isSidebar, type Sidebar } from '../harness/sidebar';
import { test } from '../harness/test';

const SUMMARISE = 'Summarise this page: the main points, in a few lines.';
const EXPLAIN = 'Explain the selected text in plain words.';
const TITLE = 'How lighthouses learned to speak';

/** Signed in, with the sidebar open, and a click into its composer. */
async function begin(aside: Aside, page: Page): Promise<Sidebar> {
  await (await aside.signIn(page)).close();
  const sidebar = await aside.openSidebar(page);
  // The first keys may still go to the page, which the popup has just given the focus back to.
  await (await sidebar.find('textarea')).click();
  await sidebar.waitForFocus();
  return sidebar;
}

const asked = (aside: Aside) => listAsked(aside.gateway);

/** The list's lines, by their names. */
const offered = ({ frame }: Sidebar) =>
  frame.$$eval('[role=option]', options =>
    options.map(option => (option.querySelector('.prompts-name') ?? option).textContent),
  );

const waitForList = (sidebar: Sidebar) => sidebar.find('[role=listbox]');
const waitForNoList = ({ frame }: Sidebar) =>
  frame.waitForFunction(() => !document.querySelector('[role=listbox]'));
const waitForDraft = (sidebar: Sidebar, text: string) =>
  expect.poll(() => sidebar.frame.$eval('textarea', field => field.value)).toBe(text);

/** Sends what stands in the composer; the question as it was asked. */
async function send(aside: Aside, sidebar: Sidebar) {
  expect(asked(aside)).toEqual([]);
  aside.gateway.planTurn(keepReply('Yes.'));
  await sidebar.page.keyboard.press('Enter');
  await sidebar.waitForAnswer(1);
  return asked(aside)[0];
}

/** Writes a prompt on the options page, with real keys. */
async function writePrompt(options: Page, name: string, text: string) {
  await options.bringToFront();
  await press(options, 'Add a prompt');
  await options.waitForSelector('.prompt-editor');
  await options.keyboard.type(name);
  await options.keyboard.press('Tab');
  await options.keyboard.type(text);
  await press(options, 'Save');
  await options.waitForSelector(`::-p-text(/${name})`);
}

afterEach<{ aside: Aside }>(async ({ aside }) => {
  const options = await openOptions(aside);
  const own = await callWorker(options, 'prompt.list', {});
  for (const { id } of own.ok ? own.value : []) await callWorker(options, 'prompt.delete', { id });
});

describe('a slash', () => {
  test('offers prompts by the keyboard alone; the chosen one is sent by the next Enter', async ({
    aside,
    page,
  }) => {
    const sidebar = await begin(aside, page);
    await sidebar.type('/');
    await waitForList(sidebar);
    await sidebar.find('textarea[role=combobox][aria-expanded=true]');
    expect(await offered(sidebar)).toContain('/translate');
    await sidebar.type('sum');
    await expect.poll(() => offered(sidebar)).toEqual(['/summarise']);
    await page.keyboard.press('Enter');
    await sidebar.waitForChip();
    await waitForDraft(sidebar, SUMMARISE);
    expect(await send(aside, sidebar)).toMatchObject({
      message: SUMMARISE,
      page: { title: TITLE, text: expect.stringContaining('Cordouan') },
    });
  });

  test('is no answer to Escape: that closes the list, and the next one the sidebar', async ({
    aside,
    page,
  }) => {
    const sidebar = await begin(aside, page);
    await sidebar.type('/');
    await waitForList(sidebar);
    await page.keyboard.press('Escape');
    await waitForNoList(sidebar);
    await sidebar.type('usr');
    expect(await sidebar.readDraft()).toBe('/usr');
    expect(page.frames().filter(isSidebar)).toHaveLength(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.frames().filter(isSidebar)).toEqual([]);
  });

  test('in a later line, and a click, do as well; the rest stays', async ({ aside, page }) => {
    const sidebar = await begin(aside, page);
    await page.locator('blockquote').click({ count: 3 });
    await (await sidebar.find('textarea')).click();
    await sidebar.type('My boat is old.');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await sidebar.type('/');
    await waitForList(sidebar);
    await sidebar.frame.locator('[role=option] ::-p-text(/explain)').click();
    await sidebar.waitForChip();
    await waitForDraft(sidebar, `My boat is old.\n${EXPLAIN}`);
    await sidebar.waitForFocus();
    expect((await send(aside, sidebar))?.page?.selection).toContain('A mariner needs only a watch');
  });

  test('leads to where prompts are written', async ({ aside, page }) => {
    const sidebar = await begin(aside, page);
    await sidebar.type('/');
    await waitForList(sidebar);
    const opened = aside.browser.waitForTarget(target => target.url().endsWith('/options.html#prompts'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const options = await (await opened).asPage();
    await options.waitForSelector('.prompt-rows');
    await options.waitForFunction(
      () =>
        (document.querySelector('#prompts')?.getBoundingClientRect().top ?? innerHeight) < innerHeight / 2,
    );
    await page.bringToFront();
    await waitForDraft(sidebar, '');
  });

  test('is sent where it chooses nothing', async ({ aside, page }) => {
    const sidebar = await begin(aside, page);
    await sidebar.type('/zeppelin');
    expect((await send(aside, sidebar))?.message).toBe('/zeppelin');
  });
});

describe('a prompt of one’s own', () => {
  test('is offered in the sidebar that is open, with its variables, and is changed and deleted', async ({
    aside,
    page,
  }) => {
    const sidebar = await begin(aside, page);
    await sidebar.type('/');
    await waitForList(sidebar);
    const options = await openOptions(aside);
    await writePrompt(options, 'note', 'About {title}, in {language}: {what}');
    await page.bringToFront();
    await sidebar.type('no');
    await expect.poll(() => offered(sidebar)).toEqual(['/note']);
    await page.keyboard.press('Tab');
    const language = await page.evaluate(() =>
      new Intl.DisplayNames([navigator.language], { type: 'language' }).of(navigator.language),
    );
    await waitForDraft(sidebar, `About ${TITLE}, in ${language}: {what}`);
    // What is left to the user is selected.
    await sidebar.type('its end');
    await waitForDraft(sidebar, `About ${TITLE}, in ${language}: its end`);

    await options.bringToFront();
    await press(options, 'Delete: note');
    await press(options, 'Delete');
    await options.waitForFunction(() => !document.querySelector('[aria-label="Delete: note"]'));
  });

  test('takes the place of a built-in one, in the context menu too', async ({ aside, page }) => {
    const options = await openOptions(aside);
    await press(options, 'Change summarise');
    await options.locator('.prompt-editor textarea').fill('Three words on {page}.');
    await press(options, 'Save');
    await options.waitForSelector('::-p-text(Three words on {page}.)');
    const sidebar = await begin(aside, page);
    await chooseInMenu(aside, page, 'summarise');
    await waitForDraft(sidebar, 'Three words on this page.');
  });

  test('goes into a file, and comes back from it', async ({ aside }) => {
    const options = await openOptions(aside);
    await writePrompt(options, 'review', 'Review {page}.');
    const download = await catchDownloads(aside.browser);
    await press(options, 'Export prompts');
    const { name, text } = await download();
    expect(name).toMatch(/^aside-prompts-.*\.json$/);
    expect(JSON.parse(text)).toEqual({
      format: 'aside-prompts',
      version: 1,
      prompts: [{ name: 'review', text: 'Review {page}.' }],
    });
    await chooseFile(options, 'File of prompts to import', text);
    await options.waitForSelector('::-p-text(0 prompts were added. 1 was here already.)');
    await press(options, 'Delete: review');
    await press(options, 'Delete');
    await options.waitForFunction(() => !document.querySelector('[aria-label="Delete: review"]'));
    await chooseFile(options, 'File of prompts to import', text);
    await options.waitForSelector('::-p-text(1 prompt was added.)');
    await options.waitForSelector('::-p-text(/review)');
    await chooseFile(options, 'File of prompts to import', '{"format":"something else"}');
    await options.waitForSelector('::-p-text(This is no file of Aside’s prompts.)');
  });
});

describe('the context menu', () => {
  test('has its entries', async ({ aside, page }) => {
    await aside.signIn(page);
    const ids = ['open-sidebar', 'ask', 'explain', 'translate', 'summarise'];
    expect(await findInMenu(aside, [...ids, 'zeppelin'])).toEqual(ids);
  });

  test('opens the sidebar with the prompt and the selection in the draft, and sends nothing', async ({
    aside,
    page,
  }) => {
    await page.locator('blockquote').click({ count: 3 });
    await (await aside.signIn(page)).close();
    await chooseInMenu(aside, page, 'explain', { selectionText: 'A mariner needs only a watch' });
    const sidebar = await findSidebar(page);
    await waitForDraft(sidebar, EXPLAIN);
    await sidebar.waitForChip();
    await sidebar.waitForFocus();
    const question = await send(aside, sidebar);
    expect(question?.page?.selection).toContain('A mariner needs only a watch');
    expect(question?.page?.text).toBeUndefined();
  });

  test('writes into the sidebar that is open, behind what was typed', async ({ aside, page }) => {
    const sidebar = await begin(aside, page);
    await sidebar.type('In short, please.');
    await chooseInMenu(aside, page, 'summarise');
    await waitForDraft(sidebar, `In short, please.\n\n${SUMMARISE}`);
    await sidebar.waitForChip();
    expect(asked(aside)).toEqual([]);
    await sidebar.press('Close');
    await waitForDraft(await aside.openSidebar(page), `In short, please.\n\n${SUMMARISE}`);
  });

  test('attaches what was selected in a frame as the browser tells it', async ({ aside, page }) => {
    const sidebar = await begin(aside, page);
    await chooseInMenu(aside, page, 'ask', { selectionText: 'said in a frame', frameId: 12 });
    await sidebar.waitForChip();
    await sidebar.ask('Who said it?');
    await sidebar.waitForAnswer(1);
    expect(asked(aside)[0]?.page).toEqual({ url: page.url(), title: TITLE, selection: 'said in a frame' });
  });
});
