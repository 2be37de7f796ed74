import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { askStreaming } from '../harness/ask-streaming';
import { callWorker } from '../harness/call-worker';
import { chooseFile } from '../harness/choose-file';
import { catchDownloads, driveHistory } from '../harness/history';
import { keepReply } from '../harness/keep-turn';
import { checkbox, openOptions } from '../harness/options';
import { press } from '../harness/press';
import { findSidebar } from '../harness/sidebar';
import { test } from '../harness/test';
import { callInWorker } from '../harness/worker-session';
import { readState } from './senders/read-state';

const LENS = 'Who made the lighthouse lens?';
const BREAD = 'How long does bread bake?';

/** The stores that have the text somewhere. */
const placesOf = async (aside: Aside, text: string) => {
  const stored = await callInWorker(aside, readState);
  return Object.keys(stored).filter(place => stored[place]?.includes(text));
};

/** A sidebar on the page, after these questions, each in a chat of its own. */
async function converse(aside: Aside, page: Page, questions: string[] = [LENS, BREAD]) {
  await aside.signIn(page);
  const options = await openOptions(aside);
  await callWorker(options, 'conversation.delete', { which: 'all' });
  await options.close();
  const sidebar = await aside.openSidebar(page);
  for (const question of questions) {
    aside.gateway.planTurn(keepReply(`An answer about ${question.includes('bread') ? 'flour' : 'Fresnel'}.`));
    await sidebar.press('New chat');
    await sidebar.waitForEmpty();
    await sidebar.ask(question);
    await sidebar.waitForAnswer(1);
  }
  return { sidebar, history: driveHistory(sidebar) };
}

describe('the list in the sidebar', () => {
  test('holds what was said, the latest first, and brings it back', async ({ aside, page }) => {
    const { sidebar, history } = await converse(aside, page);
    await history.open();
    await history.waitFor([BREAD, LENS]);
    await history.choose(LENS);
    await sidebar.waitForText('An answer about Fresnel.');
    await sidebar.waitForFocus();
    await page.reload();
    const again = await aside.openSidebar(page);
    expect(await again.waitForAnswer(1)).toContain('Fresnel');
  });

  test('finds words in answers, and goes to the message', async ({ aside, page }) => {
    const { sidebar, history } = await converse(aside, page);
    await history.open();
    await history.search('fresn');
    await history.waitFor([LENS, 'An answer about Fresnel.']);
    const readMarks = () =>
      sidebar.frame.$$eval('.history mark', marks => marks.map(mark => mark.textContent));
    // Those of the letters before may still be there.
    await expect.poll(readMarks).toEqual(['Fresn']);
    await history.search('zeppelin');
    await sidebar.waitForText('Nothing found for “zeppelin”');
    await history.search('Fresnel');
    // Looked for from now on: the mark is there for two seconds.
    const marked = sidebar.find('[data-role="assistant"][data-found]');
    await history.choose('An answer about');
    await marked;
  });

  test('is used by the keyboard alone; Escape leaves the sidebar open', async ({ aside, page }) => {
    const { sidebar, history } = await converse(aside, page);
    await history.open();
    await history.waitFor([BREAD, LENS]);
    for (const key of ['ArrowDown', 'ArrowDown', 'Tab', 'Enter', 'ArrowDown', 'Enter'] as const) {
      await page.keyboard.press(key);
    }
    // The second entry of the menu pins it.
    await history.waitFor([LENS, BREAD]);
    await page.keyboard.press('Escape');
    await sidebar.frame.waitForFunction(
      () => !document.querySelector('.history') && document.activeElement?.id === 'list-conversations',
    );
  });

  test('renames, pins and deletes; another sidebar follows', async ({ aside, page }) => {
    const { history } = await converse(aside, page);
    const other = await aside.openPage('plain');
    const otherHistory = driveHistory(await aside.openSidebar(other));
    await otherHistory.open();
    await page.bringToFront();
    await history.open();
    await history.waitFor([BREAD, LENS]);
    await history.act(LENS, 'Rename');
    await (await findSidebar(page)).find('.history-rename:focus');
    await page.keyboard.type('Lighthouses\n');
    await history.waitFor([BREAD, 'Lighthouses']);
    await history.act('Lighthouses', 'Pin');
    await history.waitFor(['Lighthouses', BREAD]);
    await history.act(BREAD, 'Delete');
    await (await findSidebar(page)).press('Delete');
    await history.waitFor(['Lighthouses']);
    await other.bringToFront();
    await otherHistory.waitFor(['Lighthouses']);
    for (const word of ['bread', 'flour']) expect(await placesOf(aside, word), word).toEqual([]);
    expect(await placesOf(aside, 'Fresnel')).not.toEqual([]);
  });

  test('deletes several at once, the shown one with its answer under way', async ({ aside, page }) => {
    const { sidebar, history } = await converse(aside, page);
    const stream = await askStreaming(aside, sidebar, 'And rye?', 'Rye takes longer ');
    await history.open();
    await sidebar.press('Select several');
    for (const title of [LENS, BREAD]) await sidebar.frame.locator(checkbox(`Select ${title}`)).click();
    await sidebar.press('Delete');
    await sidebar.waitForText('Delete 2 conversations for good?');
    await sidebar.press('Delete');
    await sidebar.waitForText('No conversations yet');
    await stream.ended;
    for (const word of ['Fresnel', 'flour', 'rye', 'Rye', 'lens']) {
      expect(await placesOf(aside, word), word).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await sidebar.waitForEmpty();
  });

  test('exports one as Markdown and as JSON', async ({ aside, page }) => {
    const { history } = await converse(aside, page, [LENS]);
    const download = await catchDownloads(aside.browser);
    await history.open();
    await history.act(LENS, 'Export as Markdown');
    const markdown = await download();
    expect(markdown.name).toMatch(/^aside-who-made-the-lighthouse-lens-.*\.md$/);
    expect(markdown.text).toContain(`# ${LENS}`);
    expect(markdown.text).toContain('An answer about Fresnel.');
    await history.act(LENS, 'Export as JSON');
    const json = JSON.parse((await download()).text);
    expect(json).toMatchObject({
      format: 'aside-conversations',
      version: 1,
      conversations: [{ title: LENS }],
    });
  });
});

describe('the options page', () => {
  test('exports all, deletes all, and brings all back', async ({ aside, page }) => {
    const { history } = await converse(aside, page);
    const download = await catchDownloads(aside.browser);
    const options = await openOptions(aside);
    await press(options, 'Export as JSON');
    const { text } = await download();
    await press(options, 'Delete all conversations');
    await press(options, 'Delete for good');
    await options.waitForSelector('::-p-text(All conversations are deleted.)');
    await chooseFile(options, 'File to import', text);
    await options.waitForSelector('::-p-text(2 conversations were added.)');
    await page.bringToFront();
    await history.open();
    await history.waitFor([BREAD, LENS]);
  });

  test('without history, a conversation goes when its tab closes', async ({ aside, page }) => {
    const options = await openOptions(aside);
    await converse(aside, page, []);
    await options.bringToFront();
    await options.locator(checkbox('Keep history')).click();
    await options.waitForSelector('::-p-text(Saved)');
    const tab = await aside.openPage('plain');
    const sidebar = await aside.openSidebar(tab);
    await sidebar.ask('Is this forgotten?');
    await sidebar.waitForAnswer(1);
    expect(await placesOf(aside, 'Is this forgotten?')).not.toEqual([]);
    await tab.close();
    await expect.poll(() => placesOf(aside, 'Is this forgotten?')).toEqual([]);
  });

  test('one conversation for all tabs', async ({ aside, page }) => {
    const options = await openOptions(aside);
    const { sidebar, history } = await converse(aside, page);
    await options.bringToFront();
    await options.locator(checkbox('A conversation for each tab')).click();
    await options.waitForSelector('::-p-text(Saved)');
    const tab = await aside.openPage('plain');
    const other = await aside.openSidebar(tab);
    expect(await other.waitForAnswer(1)).toContain('flour');
    await page.bringToFront();
    await history.open();
    await history.choose(LENS);
    await sidebar.waitForAnswer(1);
    await tab.bringToFront();
    await other.waitForText('An answer about Fresnel.');
  });

  afterEach<{ aside: Aside }>(async ({ aside }) => {
    const options = await openOptions(aside);
    await callWorker(options, 'settings.set', { keepHistory: true, conversationPerTab: true });
  });
});
