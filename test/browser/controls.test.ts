import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { askStreaming } from '../harness/ask-streaming';
import { keepReply } from '../harness/keep-turn';
import { listAsked } from '../harness/list-asked';
import type { SeenMessage, Sidebar } from '../harness/sidebar';
import { test } from '../harness/test';

/** Signed in, with the sidebar open. */
async function begin(aside: Aside, page: Page): Promise<Sidebar> {
  await (await aside.signIn(page)).close();
  return aside.openSidebar(page);
}

async function ask(aside: Aside, sidebar: Sidebar, question: string, reply: string, nth = 1) {
  aside.gateway.planTurn(keepReply(reply));
  await sidebar.ask(question);
  await sidebar.waitForAnswer(nth);
}

/** Presses a button of the `nth` message (from 1), where the pointer has to be for it to be seen. */
async function pressIn(sidebar: Sidebar, nth: number, name: string) {
  const article = `[role="article"]:nth-of-type(${nth})`;
  await (await sidebar.find(article)).hover();
  await (await sidebar.find(`${article} ::-p-aria([name="${name}"][role="button"])`)).click();
}

const textsOf = (messages: SeenMessage[], ...parts: string[]) =>
  messages.map(({ text }) => parts.find(part => text.includes(part)));

const shows = (sidebar: Sidebar, ...parts: string[]) =>
  expect.poll(async () => textsOf(await sidebar.readMessages(), ...parts)).toEqual(parts);

const bodies = (aside: Aside) => listAsked(aside.gateway);

describe('an answer', () => {
  test('is had anew, and the old one is a step away, after a restart of the sidebar too', async ({
    aside,
    page,
  }) => {
    const sidebar = await begin(aside, page);
    await ask(aside, sidebar, 'What burns?', 'Oil burns.');
    aside.gateway.planTurn(keepReply('Gas burns.'));
    await pressIn(sidebar, 2, 'Regenerate answer');
    await shows(sidebar, 'What burns?', 'Gas burns.');
    await sidebar.waitForText('2 / 2');
    await sidebar.press('Previous version');
    await shows(sidebar, 'What burns?', 'Oil burns.');
    await sidebar.press('Close');
    const again = await aside.openSidebar(page);
    await shows(again, 'What burns?', 'Oil burns.');
    await again.press('Next version');
    await shows(again, 'What burns?', 'Gas burns.');
  });

  test('that was stopped goes on when "Continue" is pressed', async ({ aside, page }) => {
    const sidebar = await begin(aside, page);
    await askStreaming(aside, sidebar, 'Tell me a story', 'Once upon a time');
    await sidebar.press('Stop');
    await sidebar.waitForAnswer(1, 'stopped');
    aside.gateway.planTurn(keepReply('there was a lamp.'));
    await sidebar.press('Continue');
    await sidebar.waitForAnswer(2);
    expect(bodies(aside)[1]).toMatchObject({
      message: 'Continue exactly where you stopped.',
      history: [{ content: 'Tell me a story' }, { content: 'Once upon a time' }],
    });
  });
});

test('a question is edited and asked again; the old thread is a step away', async ({ aside, page }) => {
  const sidebar = await begin(aside, page);
  await ask(aside, sidebar, 'What is a lens', 'Glass.');
  await ask(aside, sidebar, 'And a lamp?', 'Fire.', 2);
  await pressIn(sidebar, 1, 'Edit question');
  await sidebar.type(', in one word?');
  aside.gateway.planTurn(keepReply('Bent glass.'));
  await page.keyboard.press('Enter');
  await shows(sidebar, 'What is a lens, in one word?', 'Bent glass.');
  expect(bodies(aside).at(-1)).toMatchObject({ message: 'What is a lens, in one word?', history: [] });
  await sidebar.press('Previous version');
  await shows(sidebar, 'What is a lens', 'Glass.', 'And a lamp?', 'Fire.');
  await pressIn(sidebar, 3, 'Edit question');
  await page.keyboard.press('Escape');
  // Escape was the editor's: the sidebar is still there.
  await shows(sidebar, 'What is a lens', 'Glass.', 'And a lamp?', 'Fire.');
});

test('a message is deleted at the second press, and is not sent along any more', async ({ aside, page }) => {
  const sidebar = await begin(aside, page);
  await ask(aside, sidebar, 'My number is 12', 'I see.');
  await ask(aside, sidebar, 'What is it?', 'Twelve.', 2);
  await pressIn(sidebar, 1, 'Delete message');
  await shows(sidebar, 'My number is 12', 'I see.', 'What is it?', 'Twelve.');
  await sidebar.press('Delete');
  await shows(sidebar, 'What is it?', 'Twelve.');
  await ask(aside, sidebar, 'And now?', 'Yes.', 2);
  expect(JSON.stringify(bodies(aside).at(-1))).not.toContain('My number');
});

test('questions asked while an answer streams in wait, can be called off, and are sent in turn', async ({
  aside,
  page,
}) => {
  const sidebar = await begin(aside, page);
  const stream = await askStreaming(aside, sidebar, 'One', 'First');
  for (const question of ['Two', 'Three']) {
    aside.gateway.planTurn(keepReply(`Answer to ${question}`));
    await sidebar.ask(question);
    await sidebar.waitForText(question);
  }
  await expect
    .poll(async () => (await sidebar.readMessages()).map(({ status }) => status))
    .toEqual(['done', 'streaming', 'done', 'queued', 'done', 'queued']);
  await sidebar.find('::-p-aria([name="Stop"][role="button"])');
  await pressIn(sidebar, 4, 'Cancel');
  await sidebar.waitForAnswer(2, 'stopped');
  expect(bodies(aside)).toHaveLength(1);
  stream.finish();
  await sidebar.waitForAnswer(3);
  expect(bodies(aside).map(({ message }) => message)).toEqual(['One', 'Three']);
  expect(bodies(aside)[1]?.history).toMatchObject([{ content: 'One' }, { content: 'First' }]);
});

test('what is sent is told before, and is just that', async ({ aside, page }) => {
  const sidebar = await begin(aside, page);
  await ask(aside, sidebar, 'Remember the lamp', 'I will.');
  await sidebar.type('What was it?');
  const line = await sidebar.find('::-p-text(Sends 2 earlier messages)');
  await line.click();
  const told = await sidebar.find('.sent-text');
  await sidebar.frame.waitForFunction(element => element.textContent?.includes('What was it?'), {}, told);
  const text = await told.evaluate(element => element.textContent);
  aside.gateway.planTurn(keepReply('A lamp.'));
  await (await sidebar.find('textarea')).click();
  await page.keyboard.press('Enter');
  await sidebar.waitForAnswer(2);
  const { message, history = [] } = bodies(aside).at(-1) ?? {};
  expect(history).toHaveLength(2);
  for (const sent of [message, ...history.map(({ content }) => content)]) expect(text).toContain(sent);
});
