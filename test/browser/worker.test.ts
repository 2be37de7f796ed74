import { describe, expect } from 'vitest';
import { scriptStream } from '../harness/faults';
import { killWorker } from '../harness/kill-worker';
import { findIn, openSilentPage, readStorages } from '../harness/read-storages';
// Not in kill mode: it kills the worker itself, at moments of its choice.
import { undisturbed as test } from '../harness/undisturbed';

describe('the worker is ended by the browser', () => {
  test('between two questions: nobody notices', async ({ aside, page }) => {
    await aside.signIn(page);
    const sidebar = await aside.openSidebar(page);
    await sidebar.ask('one');
    await sidebar.waitForAnswer(1);
    await killWorker(aside.browser, aside.extension);
    await sidebar.ask('two');
    await sidebar.waitForAnswer(2);
    expect((await sidebar.readMessages()).map(message => message.status)).toEqual(Array(4).fill('done'));
    expect(aside.gateway.chats).toHaveLength(2);
  });

  test('in the middle of an answer that nobody keeps: what had arrived stays, and the question can be asked again', async ({
    aside,
    page,
  }) => {
    await aside.signIn(page);
    const sidebar = await aside.openSidebar(page);
    const silent = await openSilentPage(aside.browser, aside.extension);
    await page.bringToFront();
    const stream = scriptStream();
    aside.gateway.plan(stream.answer);
    await sidebar.ask('Tell me more');
    await stream.asked;
    stream.say('The beginning ');
    await sidebar.waitForText('The beginning');
    // What is shown is stored a moment later.
    await expect.poll(async () => findIn(await readStorages(silent), ['The beginning'])).not.toEqual([]);
    await killWorker(aside.browser, aside.extension);
    await stream.closed;
    expect(await sidebar.waitForAnswer(1, 'failed')).toContain('The beginning');
    await sidebar.press('Try again');
    await sidebar.waitForAnswer(1);
    expect(aside.gateway.chats).toHaveLength(2);
  });

  test('while somebody types: the draft stays', async ({ aside, page }) => {
    await aside.signIn(page);
    const sidebar = await aside.openSidebar(page);
    await sidebar.type('half a thought');
    await killWorker(aside.browser, aside.extension);
    expect(await sidebar.readDraft()).toBe('half a thought');
    await sidebar.type(', finished');
    await page.keyboard.press('Enter');
    await sidebar.waitForAnswer(1);
    expect(JSON.parse(aside.gateway.chats[0]?.body ?? '')).toMatchObject({
      message: 'half a thought, finished',
    });
  });
});

test('signing out reaches every open sidebar', async ({ aside, page }) => {
  await aside.signIn(page);
  const first = await aside.openSidebar(page);
  const other = await aside.openPage('article');
  const second = await aside.openSidebar(other);
  const popup = await aside.openPopup(other);
  await popup.signOut();
  for (const [tab, sidebar] of [
    [other, second],
    [page, first],
  ] as const) {
    await tab.bringToFront();
    await sidebar.find('::-p-aria([name="Sign in"][role="button"])');
  }
});

test('a reloaded page has no sidebar until it is asked for, and then the same conversation', async ({
  aside,
  page,
}) => {
  await aside.signIn(page);
  const sidebar = await aside.openSidebar(page);
  await sidebar.ask('Do you remember?');
  await sidebar.waitForAnswer(1);
  await page.reload();
  expect(page.frames()).toHaveLength(1);
  const again = await aside.openSidebar(page);
  await again.waitForAnswer(1);
  expect((await again.readMessages())[0]?.text).toContain('Do you remember?');
});
