import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { readFocus, tabTo } from '../harness/by-keys';
import { DEMO } from '../harness/demo-user';
import { keepReply, keepTurn } from '../harness/keep-turn';
import { listAsked } from '../harness/list-asked';
import { checkbox, openOptions } from '../harness/options';
import { findSidebar } from '../harness/sidebar';
import { test } from '../harness/test';
import { callInWorker } from '../harness/worker-session';

/** Holds the keys and presses the last one, as in `hold(page, 'Alt', 'Shift', 'KeyS')`. */
async function hold(page: Page, ...keys: [KeyInput, ...KeyInput[]]) {
  const held = keys.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1) ?? keys[0]);
  for (const key of held.reverse()) await page.keyboard.up(key);
}

const focusName = async (view: Page | Frame) => (await readFocus(view))?.name;

test('everything is done by keys alone, and what has the focus is always seen', async ({ aside, page }) => {
  const popup = await aside.openPopup(page);
  await popup.waitForForm();
  const keys = popup.page.keyboard;
  await expect.poll(() => focusName(popup.page)).toBe('Username');
  await keys.type(DEMO.username);
  expect(await tabTo(popup.page, popup.page, 'Password')).toEqual([]);
  await keys.type(DEMO.password);
  await keys.press('Enter');
  await popup.readWelcome();
  await expect.poll(() => focusName(popup.page)).toBe('Open sidebar');
  await keys.press('Enter');

  const sidebar = await findSidebar(page);
  await sidebar.waitForFocus();
  const { frame } = sidebar;

  // Ask, and stop.
  const turn = keepTurn();
  aside.gateway.planTurn(turn);
  await sidebar.type('What is a lens?');
  await page.keyboard.press('Enter');
  await turn.asked;
  turn.say('Glass that');
  await sidebar.waitForText('Glass that');
  expect(await tabTo(page, frame, 'Stop')).toEqual([]);
  await page.keyboard.press('Enter');
  await sidebar.waitForAnswer(1, 'stopped');
  expect(await focusName(frame)).toBe('Message');

  // Edit the question, and send it again.
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => focusName(frame)).toBe('Edit question');
  expect((await readFocus(frame))?.isSeen).toBe(true);
  aside.gateway.planTurn(keepReply('Bent glass.'));
  await sidebar.type(' In two words.');
  await page.keyboard.press('Enter');
  await sidebar.waitForText('Bent glass.');
  expect(listAsked(aside.gateway).at(-1)?.message).toBe('What is a lens? In two words.');
  expect(await focusName(frame)).toBe('Message');

  // Another conversation, and back to the first one through the search.
  await hold(page, 'Alt', 'Shift', 'KeyN');
  await sidebar.waitForEmpty();
  expect(await focusName(frame)).toBe('Message');
  await hold(page, 'Alt', 'Shift', 'KeyH');
  await expect.poll(() => focusName(frame)).toBe('Search conversations');
  await sidebar.type('bent glass');
  await frame.waitForSelector('.history mark');
  expect(await tabTo(page, frame, 'Bent glass.')).toEqual([]);
  await page.keyboard.press('Enter');
  await sidebar.waitForAnswer(1);
  await expect.poll(() => focusName(frame)).toBe('Message');

  // Every stop of a conversation, once around.
  await page.keyboard.press('Tab');
  expect(await tabTo(page, frame, 'Message')).toEqual([]);

  // Through the messages, to the keys' own sheet, and out.
  await hold(page, 'Alt', 'ArrowUp');
  expect(await readFocus(frame)).toMatchObject({ name: 'Aside', isSeen: true });
  await hold(page, 'Shift', '?');
  await expect.poll(() => focusName(frame)).toBe('Close');
  expect(await frame.$eval('dialog[open]', sheet => sheet.textContent)).toContain('Alt+Shift+D');
  await page.keyboard.press('Escape');
  await frame.waitForFunction(() => !document.querySelector('dialog'));
  expect(await focusName(frame)).toBe('Aside');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'body');
});

test('Tab goes out of the sidebar into the page and back; a key goes there and back at once', async ({
  aside,
}) => {
  const page = await aside.openPage('plain');
  await (await aside.signIn(page)).close();
  const sidebar = await aside.openSidebar(page);
  await sidebar.waitForFocus();
  expect(await tabTo(page, page, 'Name')).toEqual([]);
  expect(await readFocus(sidebar.frame)).toBeUndefined();
  expect(await tabTo(page, sidebar.frame, 'Message', 'Shift+Tab')).toEqual([]);
  expect(await tabTo(page, page, 'Name', 'Shift+Tab')).toEqual([]);

  const switchFocus = () =>
    callInWorker(aside, async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.sendMessage(tab?.id ?? 0, { kind: 'host.focus' });
    });
  await switchFocus();
  await sidebar.waitForFocus();
  await sidebar.type('typed here');
  await switchFocus();
  await expect.poll(() => focusName(page)).toBe('Name');
  await page.keyboard.type('and there');
  expect([await sidebar.readDraft(), await page.$eval('input', input => input.value)]).toEqual([
    'typed here',
    'and there',
  ]);
});

test('settings are made and the session is ended by keys alone', async ({ aside, page }) => {
  const options = await openOptions(aside);
  const choice = 'When the screen is locked';
  expect(await tabTo(options, options, choice)).toEqual([]);
  await options.keyboard.press('Space');
  await options.waitForSelector('::-p-text(Saved)');
  expect(await options.$eval(checkbox(choice), box => (box as HTMLInputElement).checked)).toBe(true);
  await options.keyboard.press('Space');
  expect(await tabTo(options, options, 'Show all shortcuts')).toEqual([]);
  await options.keyboard.press('Enter');
  await expect.poll(() => focusName(options)).toBe('Close');
  await options.keyboard.press('Escape');
  await expect.poll(() => focusName(options)).toBe('Show all shortcuts');
  expect(await tabTo(options, options, 'Diagnostics')).toEqual([]);
  await options.close();

  const popup = await aside.signIn(page);
  expect(await tabTo(popup.page, popup.page, 'Sign out')).toEqual([]);
  await popup.page.keyboard.press('Enter');
  await popup.waitForForm();
});
