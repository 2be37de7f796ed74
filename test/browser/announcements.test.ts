import { expect } from 'vitest';
import { askStreaming } from '../harness/ask-streaming';
import { serverError } from '../harness/faults';
import { hear, readTree } from '../harness/hear';
import { test } from '../harness/test';

const WORDS = Array.from({ length: 15 }, (_, nth) => `word${nth} `);

test('each answer is told once when it has ended, and nothing of it before', async ({ aside, page }) => {
  await (await aside.signIn(page)).close();
  const sidebar = await aside.openSidebar(page);
  const { read } = await hear(sidebar.frame);

  const turn = await askStreaming(aside, sidebar, 'Tell me', 'So it begins. ');
  const isShown = (text: string) => document.querySelector('[role="log"]')?.textContent?.includes(text);
  for (const word of WORDS) {
    turn.say(word);
    await sidebar.frame.waitForFunction(isShown, {}, word.trim());
  }
  expect(await read()).toEqual(['Aside is answering.']);
  turn.finish();
  await sidebar.waitForAnswer(1);
  const whole = `So it begins. ${WORDS.join('')}`;
  await expect.poll(read).toEqual(['Aside is answering.', expect.stringContaining(whole.trim())]);

  await askStreaming(aside, sidebar, 'And then?', 'Then it');
  await sidebar.press('Stop');
  await sidebar.waitForAnswer(2, 'stopped');
  await expect.poll(async () => (await read()).slice(2)).toEqual(['Aside is answering.', 'Stopped. Then it']);

  aside.gateway.planAlways(serverError);
  await sidebar.ask('And why?');
  await sidebar.waitForAnswer(3, 'failed');
  await expect
    .poll(async () => (await read()).slice(4))
    .toEqual(['Aside is answering.', expect.stringMatching(/^The answer failed\. \w/)]);

  // What the browser makes of it: the log is there and silent, and what speaks does so politely.
  const target = await aside.browser.waitForTarget(found => found.url() === sidebar.frame.url());
  const tree = await readTree(await target.createCDPSession());
  const of = (...roles: string[]) => tree.filter(({ role }) => roles.includes(role));
  expect(of('log')).toEqual([{ role: 'log', name: 'Conversation', live: 'off' }]);
  expect(new Set(of('status').map(({ live }) => live))).toEqual(new Set(['polite']));
  expect(of('banner', 'main', 'form').map(({ role, name }) => [role, name])).toEqual([
    ['form', 'Message'],
    ['banner', ''],
    ['main', ''],
  ]);
  expect(of('article').map(({ name }) => name)).toEqual(['You', 'Aside', 'You', 'Aside', 'You', 'Aside']);
});
